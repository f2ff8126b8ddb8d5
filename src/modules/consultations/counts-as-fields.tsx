import type { Child } from 'hono/jsx'
import type { RequestContext } from '#platform/http/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import type { FieldProps } from '#ui/field-parts.tsx'
import { SelectField } from '#ui/fields.tsx'
import { askerKinds, outcomes, stages } from './consultation.ts'
import { topicCodes } from './topics.ts'

type Field = FieldProps & { readonly value: string; readonly values: readonly string[] }
type Props<Name extends string> = {
  readonly ctx: Pick<RequestContext, 't' | 'lang'>
  readonly field: (name: Name) => Field
}
type CountsAsProps = Props<'topics' | 'asker_kind' | 'stage' | 'district_id'> & {
  readonly districts: readonly District[]
  /** What a form asks before the Kreis. */
  readonly children?: Child
}

/** What the figures of the year count a consultation as. */
export function CountsAsFields({ ctx: { t, lang }, field, districts, children }: CountsAsProps) {
  return (
    <>
      <div class="chips">
        <Checkboxes
          {...field('topics')}
          attributes={{ required: true }}
          options={topicCodes.map((value) => ({ value, label: t(`consultations.topic.${value}`) }))}
        />
        <Radios
          {...field('asker_kind')}
          options={askerKinds.map((value) => ({ value, label: t(`consultations.asker.${value}`) }))}
        />
        <Radios
          {...field('stage')}
          options={stages.map((value) => ({ value, label: t(`consultations.stage.${value}`) }))}
        />
      </div>
      {children}
      <SelectField
        {...field('district_id')}
        emptyLabel={t('consultations.ask.noDistrict')}
        options={districts.map((district) => ({ value: district.id, label: nameIn(district, lang) }))}
        width="medium"
      />
    </>
  )
}

/** With what it ended. */
export function OutcomeField({ ctx: { t }, field }: Props<'outcome'>) {
  return (
    <div class="chips">
      <Radios
        {...field('outcome')}
        options={outcomes.map((value) => ({ value, label: t(`consultations.outcome.${value}`) }))}
      />
    </div>
  )
}
