import type { Tx } from '#platform/db/index.ts'
import { type CourseKind } from '#modules/events/index.ts'
import { type RuleKey, rulesAt, type RuleValue } from '#modules/programme/index.ts'
import type { CeilingRules } from './ceiling.ts'
import type { PlanRules } from './plan-faults.ts'

/** The values a course is planned by, on its first day. Undefined where nobody knows. */
export type CourseRules = {
  readonly unitMinutes: RuleValue | undefined
  readonly fundedFrom: RuleValue | undefined
  readonly fundedUpTo: RuleValue | undefined
  readonly rate: RuleValue | undefined
  readonly leadWeeks: RuleValue | undefined
  readonly certificateShare: RuleValue | undefined
  readonly absencesCount: RuleValue | undefined
}

type FundingKeys = { readonly from: RuleKey; readonly upTo: RuleKey; readonly rate: RuleKey }

// Only for the Basisqualifizierung are all three known; the others wait for the centre to enter them.
const fundingKeys: Readonly<Partial<Record<CourseKind, FundingKeys>>> = {
  basic: {
    from: 'training.basis.ue_min',
    upTo: 'training.basis.ue_max',
    rate: 'training.rate_per_participant_ue_cents',
  },
}

/** A teaching unit lasts so long where no rule says otherwise. */
const usualUnitMinutes = 45

export async function readCourseRules(tx: Tx, kind: CourseKind, day: string): Promise<CourseRules> {
  const keys = fundingKeys[kind]
  const found = await rulesAt(
    tx,
    [
      'training.unit_minutes',
      'application.lead_weeks_training',
      'training.certificate_share',
      'training.absences_count',
      ...(keys === undefined ? [] : Object.values(keys)),
    ],
    day,
  )
  return {
    unitMinutes: found['training.unit_minutes'],
    fundedFrom: keys === undefined ? undefined : found[keys.from],
    fundedUpTo: keys === undefined ? undefined : found[keys.upTo],
    rate: keys === undefined ? undefined : found[keys.rate],
    leadWeeks: found['application.lead_weeks_training'],
    certificateShare: found['training.certificate_share'],
    absencesCount: found['training.absences_count'],
  }
}

export function unitMinutesOf({ unitMinutes }: Pick<CourseRules, 'unitMinutes'>): number {
  return unitMinutes?.value ?? usualUnitMinutes
}

export function planRulesOf(rules: CourseRules): PlanRules {
  return {
    unitMinutes: unitMinutesOf(rules),
    fundedFrom: rules.fundedFrom?.value,
    fundedUpTo: rules.fundedUpTo?.value,
  }
}

export function ceilingRulesOf({ fundedFrom, fundedUpTo, rate }: CourseRules): CeilingRules {
  return { fundedFrom: fundedFrom?.value, fundedUpTo: fundedUpTo?.value, rateCents: rate?.value }
}
