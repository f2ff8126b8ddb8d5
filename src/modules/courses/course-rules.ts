import type { Tx } from '#platform/db/index.ts'
import { type CourseKind } from '#modules/events/index.ts'
import { readRules, type RuleKey, type RuleValue } from '#modules/programme/index.ts'
import type { CeilingRules } from './ceiling.ts'
import type { Course } from './course.ts'
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

const keysOfAll = [
  'training.unit_minutes',
  'application.lead_weeks_training',
  'training.certificate_share',
  'training.absences_count',
] as const satisfies readonly RuleKey[]

// Only for the Basisqualifizierung are all three known; the others wait for the centre to enter them.
const keysOfBasic = [
  'training.basis.ue_min',
  'training.basis.ue_max',
  'training.rate_per_participant_ue_cents',
] as const satisfies readonly RuleKey[]

/** A teaching unit lasts so long where no rule says otherwise. */
const usualUnitMinutes = 45

/** The rules of all courses in one look, to be asked for each kind and first day. */
export async function readRulesOfCourses(tx: Tx): Promise<(kind: CourseKind, day: string) => CourseRules> {
  const rulesOn = await readRules(tx, [...keysOfAll, ...keysOfBasic])
  return (kind, day) => {
    const found = rulesOn(day)
    const funding = kind === 'basic' ? found : {}
    return {
      unitMinutes: found['training.unit_minutes'],
      fundedFrom: funding['training.basis.ue_min'],
      fundedUpTo: funding['training.basis.ue_max'],
      rate: funding['training.rate_per_participant_ue_cents'],
      leadWeeks: found['application.lead_weeks_training'],
      certificateShare: found['training.certificate_share'],
      absencesCount: found['training.absences_count'],
    }
  }
}

export async function readCourseRules(tx: Tx, kind: CourseKind, day: string): Promise<CourseRules> {
  return (await readRulesOfCourses(tx))(kind, day)
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

/** The share of units for the certificate: what the team has set, else what the programme says. */
export function shareOf({ certificateShare }: Course, rules: CourseRules): number | undefined {
  return certificateShare ?? rules.certificateShare?.value
}
