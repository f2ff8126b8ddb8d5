import type { TypedValues } from '#kernel/form-state.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { languages, type Translated } from '#kernel/language.ts'
import { choice, defineForm, type FormValue, longText, text, tick } from '#platform/forms/index.ts'
import type { NewQuestion } from './change-questions.ts'
import { type KeepDays, keepTimes, type Question, questionKinds, visibilities } from './question.ts'

const label = { max: 200 } as const
const options = { max: 2000 } as const

/** One question as its team writes it; choices one a line, in the same order in each language. */
export const questionForm = defineForm({
  kind: choice(questionKinds),
  label_de: text({ ...label, minLength: 3, required: true }),
  options_de: longText(options),
  required: tick(),
  condition: text({ max: 200 }),
  visibility: choice(visibilities),
  keep_days: choice(['7', '30', '90']),
  label_leicht: text(label),
  options_leicht: longText(options),
  label_en: text(label),
  options_en: longText(options),
  label_tr: text(label),
  options_tr: longText(options),
  label_ar: text(label),
  options_ar: longText(options),
  label_uk: text(label),
  options_uk: longText(options),
})
export type QuestionFields = FormValue<typeof questionForm>

/** What the form says; undefined where a choice is missing, which the form has refused. */
export function questionOf(fields: QuestionFields): NewQuestion | undefined {
  const { kind, visibility } = fields
  const keepDays = keepTimes.find((days) => String(days) === fields.keep_days)
  if (kind === '' || visibility === '' || keepDays === undefined) return undefined
  return {
    kind,
    visibility,
    keepDays,
    required: fields.required,
    label: labelFrom(fields),
    options: kind === 'one' || kind === 'several' ? optionsFrom(fields) : [],
    condition: conditionFrom(fields.condition),
  }
}

/** The question as its form shows it. */
export function typedOfQuestion({
  kind,
  label: labels,
  options: all,
  required,
  visibility,
  keepDays,
  condition,
}: Question): TypedValues {
  const texts = languages.flatMap((lang): readonly (readonly [string, string])[] => [
    [`label_${lang}`, labels[lang] ?? ''],
    [`options_${lang}`, all.some((one) => one[lang] !== undefined) ? all.map((one) => one[lang] ?? '').join('\n') : ''],
  ])
  return {
    ...Object.fromEntries(texts),
    kind,
    visibility,
    required: required ? 'on' : '',
    keep_days: String(keepDays),
    condition: condition === null ? '' : conditionText(condition.questionId, condition.value),
  }
}

export const newQuestion: TypedValues = { kind: 'text', visibility: 'team', keep_days: '30' satisfies `${KeepDays}` }

export function conditionText(id: Id<'question'>, value: string): string {
  return `${id}:${value}`
}

function conditionFrom(typed: string): NewQuestion['condition'] {
  const [, id = '', value = ''] = /^([^:]*):(.*)$/.exec(typed) ?? []
  const questionId = parseId<'question'>(id)
  return questionId === undefined ? null : { questionId, value }
}

function labelFrom(fields: QuestionFields): Translated {
  const words = languages.flatMap((lang) => (fields[`label_${lang}`] === '' ? [] : [[lang, fields[`label_${lang}`]]]))
  return { ...Object.fromEntries(words), de: fields.label_de }
}

/** Each German line is a choice; lines of other languages go with the one at their place. Twice the same is once. */
function optionsFrom(fields: QuestionFields): readonly Translated[] {
  const lines = languages.map(
    (lang) => [lang, fields[`options_${lang}`].split('\n').map((line) => line.trim().slice(0, 120))] as const,
  )
  const german = lines.find(([lang]) => lang === 'de')?.[1] ?? []
  const seen = new Set<string>()
  return german.flatMap((de, place): readonly Translated[] => {
    if (de === '' || seen.has(de) || seen.size >= 30) return []
    seen.add(de)
    const others = lines.flatMap(([lang, words]) =>
      words[place] === undefined || words[place] === '' ? [] : [[lang, words[place]]],
    )
    return [{ ...Object.fromEntries(others), de }]
  })
}
