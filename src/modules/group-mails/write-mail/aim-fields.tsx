import type { FormState } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes } from '#ui/choices.tsx'
import { type District, nameIn } from '#modules/places/index.ts'
import { type Chosen, groupNames, regionsOf } from '../group-mail.ts'
import { mailPrefix } from './form.ts'

type Props = {
  readonly t: Translator
  readonly districts: readonly District[]
  readonly chosen: Chosen
  readonly state: FormState
}

/** To whom: the groups, and the places where a group asks for them. */
export function AimFields({ t, chosen, districts, state }: Props) {
  const errors = new Map(errorLines(state, t, mailPrefix).map(({ id, text }) => [id, text]))
  const field = (name: 'gruppe' | 'region' | 'kreis') => ({
    t,
    id: name,
    name,
    label: t(`group-mails.write.${name}.label`),
    error: errors.get(name),
  })
  return (
    <>
      <Checkboxes
        {...field('gruppe')}
        attributes={{ required: true }}
        values={chosen.groups}
        options={groupNames.map((name) => ({ value: name, label: t(`group-mails.group.${name}`) }))}
      />
      <details class="filters" open={chosen.groups.includes('kreise') || chosen.groups.includes('regionen')}>
        <summary class="filters__summary">{t('group-mails.choose.places')}</summary>
        <Checkboxes
          {...field('region')}
          values={chosen.regions}
          options={regionsOf(districts).map((region) => ({ value: region, label: region }))}
        />
        <Checkboxes
          {...field('kreis')}
          values={chosen.districtIds}
          options={districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
        />
      </details>
    </>
  )
}
