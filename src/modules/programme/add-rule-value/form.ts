import { isCalendarDay } from '#kernel/calendar-day.ts'
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

/**
 * The typed value in the rule's unit: euros as cents, `ja` and `nein`, `31.12.` as 1231, else a whole number. Undefined where it is
 * none, or too large.
 */
export function valueOf(unit: RuleUnit, typed: string): number | undefined {
  const number = numberOf(unit, typed)
  return number === undefined || number > largestValues[unit] ? undefined : number
}

function numberOf(unit: RuleUnit, typed: string): number | undefined {
  if (unit === 'cents') return centsOf(typed)
  if (unit === 'yes-no') return yesNo[typed]
  if (unit === 'day-of-year') return dayOfYear(typed)
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined
}

/** A day that comes back each year; 29 February does not. */
function dayOfYear(typed: string): number | undefined {
  const [, day = '', month = ''] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(typed) ?? []
  return isCalendarDay(`2023-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    ? Number(month) * 100 + Number(day)
    : undefined
}

const yesNo: Readonly<Record<string, number>> = { yes: 1, no: 0 }
