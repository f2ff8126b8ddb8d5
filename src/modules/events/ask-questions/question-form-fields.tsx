import type { FormState } from '#kernel/form-state.ts'
import { type Lang, languages, marksOf } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { CheckboxField, Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import {
  conditionText,
  conditionValues,
  keepTimes,
  type Question,
  questionForm,
  questionKinds,
  visibilities,
} from '#modules/questions/index.ts'

export const questionPrefix = 'questions.edit'

type QuestionFormFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  /** Those on whose answer this one may hang. */
  readonly earlier: readonly Question[]
}

export function QuestionFormFields({ t, state, earlier }: QuestionFormFieldsProps) {
  const field = (name: keyof typeof questionForm.fields, lang?: Lang) => {
    const props = { t, ...control(questionForm, state, t, questionPrefix, name) }
    return lang === undefined ? props : { ...props, attributes: { ...props.attributes, ...marksOf(lang) } }
  }
  const required = field('required')
  const conditions = earlier.flatMap((question) =>
    conditionValues(question).map((value) => ({
      value: conditionText(question.id, value),
      label: conditionWords(t, { questionId: question.id, value }, earlier),
    })),
  )
  const words = (lang: Lang) => (
    <>
      <TextField {...field(`label_${lang}`, lang)} />
      <TextArea {...field(`options_${lang}`, lang)} />
    </>
  )
  return (
    <>
      <SelectField
        {...field('kind')}
        options={questionKinds.map((kind) => ({ value: kind, label: t(`questions.kind.${kind}`) }))}
      />
      {words('de')}
      <CheckboxField {...required} checked={required.value === 'on'} />
      {conditions.length === 0 ? null : (
        <SelectField {...field('condition')} emptyLabel={t('events.questions.always')} options={conditions} />
      )}
      <Radios
        {...field('visibility')}
        options={visibilities.map((value) => ({ value, label: t(`questions.visibility.${value}`) }))}
      />
      <SelectField
        {...field('keep_days')}
        options={keepTimes.map((days) => ({ value: String(days), label: t('events.questions.kept', { days }) }))}
      />
      {languages
        .filter((lang) => lang !== 'de')
        .map((lang) => (
          <details class="filters">
            <summary class="filters__summary">{t(`events.edit.in.${lang}`)}</summary>
            {words(lang)}
          </details>
        ))}
    </>
  )
}

/** `„Essen Sie mit?“: Ja`. */
export function conditionWords(
  t: Translator,
  { questionId, value }: NonNullable<Question['condition']>,
  questions: readonly Question[],
): string {
  const question = questions.find(({ id }) => id === questionId)
  const answer = value === 'yes' ? t('questions.yes') : value === 'no' ? t('questions.no') : value
  return t('events.questions.answered', { question: question?.label.de ?? '', answer })
}
