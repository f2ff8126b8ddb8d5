import type { Id } from '#kernel/id.ts'

/** The units of rules, each with its largest value: more is a slip of the keyboard. */
export const largestValues = {
  units: 500,
  cents: 100_000_000,
  weeks: 104,
  months: 36,
  years: 30,
  minutes: 600,
  people: 1000,
  percent: 100,
  'yes-no': 1,
  number: 1_000_000,
  'day-of-year': 1231,
} as const
export type RuleUnit = keyof typeof largestValues

/**
 * Every rule the program asks for, with the unit of its whole number. `units` are teaching units; `day-of-year`
 * is the month and the day that come back each year: 1231 is 31 December.
 */
export const rules = {
  'training.basis.ue_min': 'units',
  'training.basis.ue_max': 'units',
  'training.rate_per_participant_ue_cents': 'cents',
  'training.unit_minutes': 'minutes',
  'training.health.ue': 'units',
  'training.advanced.ue_max': 'units',
  'training.advanced.rate_per_participant_ue_cents': 'cents',
  'training.reflection.rate_cents': 'cents',
  'training.min_participants': 'people',
  'training.certificate_share': 'percent',
  'training.absences_count': 'yes-no',
  'allowance.rate_per_hour_cents': 'cents',
  'application.lead_weeks_training': 'weeks',
  'proof.months_after_end': 'months',
  'proof.retention_years': 'years',
  'funding.microproject.max_cents': 'cents',
  'funding.microproject.minijob_max_cents': 'cents',
  'funding.microproject.minijob_required': 'yes-no',
  'funding.microproject.months_max': 'months',
  'funding.microproject.open_at_once': 'number',
  'funding.microproject.confirmation_required': 'yes-no',
  'funding.microproject.deadline': 'day-of-year',
  'funding.microproject.processing_weeks': 'weeks',
  'minijob.limit_month_cents': 'cents',
  'minijob.employer_share': 'percent',
  'funding.projects.max_cents': 'cents',
  'funding.projects.share': 'percent',
  'funding.projects.deadline': 'day-of-year',
  'funding.interpreters.rate_per_assignment_cents': 'cents',
  'funding.interpreters.assignments_per_client': 'number',
  'funding.interpreters.people_min': 'people',
  'funding.interpreters.languages_min': 'number',
  'funding.interpreters.training_units': 'units',
  'application.lead_weeks_interpreters': 'weeks',
  'application.processing_weeks_new': 'weeks',
  'funding.centres.period_cents': 'cents',
  'funding.centres.deadline': 'day-of-year',
  'funding.strategies.max_cents': 'cents',
  'funding.strategies.months_max': 'months',
  'funding.strategies.residents_min': 'number',
  'funding.strategies.residents_max': 'number',
  'funding.dsee.max_cents': 'cents',
  'funding.amadeu.max_cents': 'cents',
  'funding.bosch.max_cents': 'cents',
  'funding.monom.max_cents': 'cents',
  'coordination.min_pool': 'people',
  'coordination.max_inhabitants': 'number',
  'coordination.lump_sum_year_cents': 'cents',
  'founding.members_min': 'people',
  'founding.register_fee_cents': 'cents',
  'founding.certification_fee_cents': 'cents',
  'founding.register_weeks': 'weeks',
  'founding.tax_weeks': 'weeks',
} as const satisfies Readonly<Record<string, RuleUnit>>

export type RuleKey = keyof typeof rules

export function isRuleKey(text: string): text is RuleKey {
  return Object.hasOwn(rules, text)
}

/** The day of a `day-of-year` in a year: 1231 in 2026 is `2026-12-31`. */
export function dayInYear(value: number, year: number): string {
  const [years, days] = [String(year).padStart(4, '0'), String(value).padStart(4, '0')]
  return `${years}-${days.slice(0, 2)}-${days.slice(2)}`
}

export const ruleKeys = Object.keys(rules).filter((key) => isRuleKey(key))

/** What a rule is between two days, both included; days are `YYYY-MM-DD`. */
export type RuleValue = {
  readonly id: Id<'rule-value'>
  readonly key: RuleKey
  readonly value: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string
  readonly confirmedBy: string
  readonly reason: string
  readonly note: string
  readonly createdAt: Date
  /** A value entered wrongly counts no more; why stands beside it. */
  readonly withdrawnAt: Date | null
  readonly withdrawal: string
}

/** The value that holds on the day, or undefined where nobody knows one. Withdrawn ones do not count. */
export function ruleOn(values: readonly RuleValue[], day: string): RuleValue | undefined {
  return values.find(
    ({ validFrom, validTo, withdrawnAt }) =>
      withdrawnAt === null && validFrom <= day && (validTo === null || day <= validTo),
  )
}

type Validity = Pick<RuleValue, 'validFrom' | 'validTo'>
type Counted = Validity & Pick<RuleValue, 'withdrawnAt'>

/** How a new value fits among those there are: which open one it ends, or which one stands in its way. */
export function placeAmong<Value extends Counted>(
  all: readonly Value[],
  { validFrom, validTo }: Validity,
): { readonly ends: Value | undefined } | { readonly overlaps: Value } {
  const values = all.filter(({ withdrawnAt }) => withdrawnAt === null)
  const ends = values.find((one) => one.validTo === null && one.validFrom < validFrom)
  const overlaps = values.find(
    (one) =>
      one !== ends &&
      (one.validTo === null || one.validTo >= validFrom) &&
      (validTo === null || one.validFrom <= validTo),
  )
  return overlaps === undefined ? { ends } : { overlaps }
}
