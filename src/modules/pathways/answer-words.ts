import { centsOf, euros } from '#kernel/money.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Question } from './path.ts'

/** An answer as people read it; empty where nothing was answered. */
export function answerWords(t: Translator, { as }: Question, answer: string | undefined): string {
  if (answer === undefined || answer === '') return ''
  switch (as) {
    case 'yes-no':
      return t.find(`pathways.answer.${answer}`) ?? ''
    case 'day':
      return t.day(answer)
    case 'amount': {
      const cents = centsOf(answer)
      return cents === undefined ? answer : euros(t.lang, cents)
    }
    case 'text':
    case 'long':
    case 'number':
    case 'year':
      return answer
  }
}
