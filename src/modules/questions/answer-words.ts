import { marksOf, textIn } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { GivenAnswer } from './answers.ts'
import type { Lists, Question } from './question.ts'

/** What can be chosen, in the reader's language. */
export function optionsOf(t: Translator, { kind, options }: Pick<Question, 'kind' | 'options'>, lists: Lists) {
  switch (kind) {
    case 'one':
    case 'several':
      return options.map((option) => ({
        value: option.de,
        label: textIn(option, t.lang),
        ...(option[t.lang] === undefined ? marksOf('de') : {}),
      }))
    case 'yes-no':
      return (['yes', 'no'] as const).map((value) => ({ value, label: t(`questions.${value}`) }))
    case 'district':
    case 'project':
      return lists[kind]
    case 'text':
    case 'number':
      return []
  }
}

/** An answer as the team reads it. */
export function answerText(t: Translator, { kind, value }: GivenAnswer, lists: Lists): string {
  const words = value.map((one) => {
    if (kind === 'yes-no') return one === 'yes' ? t('questions.yes') : t('questions.no')
    if (kind === 'district' || kind === 'project')
      return lists[kind].find((listed) => listed.value === one)?.label ?? one
    return one
  })
  return words.join(', ')
}
