import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { elsewhere, legalForms, purposes, questionForm, type QuestionName, yesNo } from '../question.ts'
import type { Found } from './read.ts'
import { Results } from './results.tsx'

type Props = {
  readonly t: Translator
  readonly action: string
  readonly found: Found
  /** One's own profiles, where there is more than one to choose from. */
  readonly profiles: readonly ProfileHead[]
  readonly chosen: string | undefined
}

const prefix = 'funding.ask'

/** A few plain questions, each of which may stay open; below it every line with its reasons. */
export function FundingPage({ t, action, found, profiles, chosen }: Props) {
  const { state, districts, judgements } = found
  const own = profiles.length > 0
  return (
    <>
      <PageHeading title={t('funding.title')} lead={t(own ? 'funding.ownLead' : 'funding.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={`${action}#ergebnis`} method="get" label={t('funding.title')}>
        {profiles.length > 1 ? (
          <SelectField
            t={t}
            id="verein"
            name="verein"
            label={t('funding.profile')}
            value={chosen}
            options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
            attributes={{ required: true }}
          />
        ) : null}
        <Questions t={t} state={state} districts={districts} />
        <FormActions>
          <Button>{t('funding.submit')}</Button>
        </FormActions>
      </Form>
      <p>{t('funding.nothingKept')}</p>
      {judgements === undefined ? null : <Results t={t} judgements={judgements} />}
    </>
  )
}

type QuestionsProps = { readonly t: Translator; readonly state: FormState; readonly districts: readonly District[] }

function Questions({ t, state, districts }: QuestionsProps) {
  const field = (name: QuestionName) => ({ t, ...control(questionForm, state, t, prefix, name) })
  const places = [
    ...districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) })),
    { value: elsewhere, label: t('funding.elsewhere') },
  ]
  const answers = yesNo.map((value) => ({ value, label: t(`funding.answer.${value}`) }))
  return (
    <>
      <Radios
        {...field('rechtsform')}
        options={legalForms.map((value) => ({ value, label: t(`funding.form.${value}`) }))}
      />
      <SelectField {...field('ort')} options={places} emptyLabel={t('funding.noAnswer')} />
      <Radios {...field('zweck')} options={purposes.map((value) => ({ value, label: t(`funding.for.${value}`) }))} />
      <TextField {...field('beginn')} width="medium" />
      <TextField {...field('betrag')} width="short" suffix="€" />
      <TextField {...field('eigenanteil')} width="short" suffix="%" />
      <TextField {...field('groesse')} width="short" />
      <Radios {...field('bezahlt')} options={answers} />
      <Radios {...field('migrantisch')} options={answers} />
    </>
  )
}
