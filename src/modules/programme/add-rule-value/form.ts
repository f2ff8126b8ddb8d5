import { centsOf } from '#kernel/money.ts'
import { calendarDay, defineForm, longText, text } from '#platform/forms/index.ts'
import type { RuleUnit } from '../rule.ts'

export const ruleValueForm = defineForm({
  value: text({ max: 12, required: true }),
  valid_from: calendarDay(),
  valid_to: calendarDay({ required: false }),
  source: text({ max: 300, minLength: 3, required: true }),
  confirmed_by: text({ max: 120 }),
  reason: longText({ max: 300, minLength: 3, required: true }),
  note: longText({ max: 600 }),
})

const largest: Readonly<Record<RuleUnit, number>> = {
  units: 500,
  cents: 10_000_000,
  weeks: 104,
  months: 36,
  years: 30,
  minutes: 600,
  people: 1000,
  percent: 100,
  'yes-no': 1,
}

/** The typed value in the rule's unit: euros as cents, `ja` and `nein`, else a whole number. Undefined where it is none, or too large. */
export function valueOf(unit: RuleUnit, typed: string): number | undefined {
  const number =
    unit === 'cents'
      ? centsOf(typed)
      : unit === 'yes-no'
        ? yesNo[typed]
        : /^\d{1,6}$/.test(typed)
          ? Number(typed)
          : undefined
  return number === undefined || number > largest[unit] ? undefined : number
}

const yesNo: Readonly<Record<string, number>> = { yes: 1, no: 0 }
