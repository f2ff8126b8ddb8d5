import type { TypedValues } from '#kernel/form-state.ts'
import { centsOf } from '#kernel/money.ts'
import {
  calendarDay,
  choice,
  defineForm,
  type Field,
  type FormValue,
  text,
  wholeNumber,
} from '#platform/forms/index.ts'

export const legalForms = ['non-profit', 'association', 'initiative', 'church', 'municipality', 'business'] as const
export type LegalForm = (typeof legalForms)[number]

export const purposes = ['integration', 'guides', 'interpreting', 'association', 'strategy', 'inward'] as const
export type Purpose = (typeof purposes)[number]

export const yesNo = ['yes', 'no'] as const

/** Outside Hesse; every other place is the id of a Kreis. */
export const elsewhere = 'elsewhere'

const open = { required: false } as const

/** An amount of money in euros, as cents behind the form; `''` where nothing was typed. */
function amount(): Field<string> {
  const plain = text({ max: 12, inputMode: 'numeric' })
  return { ...plain, schema: plain.schema.refine((typed) => typed === '' || centsOf(typed) !== undefined, 'amount') }
}

/** The few plain questions; every one may stay open. Names are those of addresses, German as all of them. */
export const questionForm = defineForm({
  rechtsform: choice(legalForms, open),
  ort: text({ max: 40 }),
  zweck: choice(purposes, open),
  beginn: calendarDay(open),
  betrag: amount(),
  eigenanteil: wholeNumber({ min: 0, max: 100, required: false }),
  groesse: wholeNumber({ min: 0, max: 1_000_000, required: false }),
  bezahlt: choice(yesNo, open),
  migrantisch: choice(yesNo, open),
})
export type QuestionName = keyof FormValue<typeof questionForm>
export const questionNames = [
  'rechtsform',
  'ort',
  'zweck',
  'beginn',
  'betrag',
  'eigenanteil',
  'groesse',
  'bezahlt',
  'migrantisch',
] as const satisfies readonly QuestionName[]

/** What is known of whoever looks for money; undefined where the question stayed open. */
export type Facts = {
  readonly legalForm?: LegalForm
  /** The id of a Kreis in Hesse, or `elsewhere`. */
  readonly place?: string
  readonly purpose?: Purpose
  /** Calendar day. */
  readonly start?: string
  readonly amountCents?: number
  /** Per cent of the cost that one can pay oneself. */
  readonly ownShare?: number
  /** Members of an association, people of a pool, residents of a municipality. */
  readonly size?: number
  readonly paidStaff?: boolean
  readonly migrantLed?: boolean
}

/** The answers as the rules know them. */
export function factsOf(answers: FormValue<typeof questionForm>): Facts {
  const { rechtsform, ort, zweck, beginn, betrag, eigenanteil, groesse, bezahlt, migrantisch } = answers
  const amountCents = betrag === '' ? undefined : centsOf(betrag)
  return {
    ...(rechtsform === '' ? {} : { legalForm: rechtsform }),
    ...(ort === '' ? {} : { place: ort }),
    ...(zweck === '' ? {} : { purpose: zweck }),
    ...(beginn === '' ? {} : { start: beginn }),
    ...(amountCents === undefined ? {} : { amountCents }),
    ...(eigenanteil === null ? {} : { ownShare: eigenanteil }),
    ...(groesse === null ? {} : { size: groesse }),
    ...(bezahlt === '' ? {} : { paidStaff: bezahlt === 'yes' }),
    ...(migrantisch === '' ? {} : { migrantLed: migrantisch === 'yes' }),
  }
}

/** What an address asks, by the names of the questions. */
export function typedIn(search: URLSearchParams): TypedValues {
  return Object.fromEntries(questionNames.flatMap((name) => (search.has(name) ? [[name, search.get(name) ?? '']] : [])))
}
