import { centsOf } from '#kernel/money.ts'
import { calendarDay, defineForm, longText, text } from '#platform/forms/index.ts'
import { largestValues, type RuleUnit } from '../rule.ts'

export const ruleValueForm = defineForm({
  value: text({ max: 12, required: true }),
  valid_from: calendarDay(),
  valid_to: calendarDay({ required: false }),
  source: text({ max: 300, minLength: 3, required: true }),
  confirmed_by: text({ max: 120 }),
  reason: longText({ max: 300, minLength: 3, required: true }),
  note: longText({ max: 600 }),
})

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
  return number === undefined || number > largestValues[unit] ? undefined : number
}

const yesNo: Readonly<Record<string, number>> = { yes: 1, no: 0 }
