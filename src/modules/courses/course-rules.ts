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
  /** What each meeting is paid, where a kind of course is paid so. */
  readonly meeting: RuleValue | undefined
  /** True for kinds of which no shortest length is asked. */
  readonly anyLength: boolean
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

// Of the Basisqualifizierung these are known; those of the other kinds wait for the centre to enter them.
const keysOfFunding = [
  'training.basis.ue_min',
  'training.basis.ue_max',
  'training.rate_per_participant_ue_cents',
  'training.advanced.ue_max',
  'training.advanced.rate_per_participant_ue_cents',
  'training.reflection.rate_cents',
] as const satisfies readonly RuleKey[]

type Found = Readonly<Partial<Record<(typeof keysOfFunding)[number], RuleValue>>>
type FundingRules = Pick<CourseRules, 'fundedFrom' | 'fundedUpTo' | 'rate' | 'meeting' | 'anyLength'>

function fundingOf(kind: CourseKind, found: Found): FundingRules {
  const none = { fundedFrom: undefined, fundedUpTo: undefined, rate: undefined, meeting: undefined, anyLength: false }
  switch (kind) {
    case 'basic':
      return {
        ...none,
        fundedFrom: found['training.basis.ue_min'],
        fundedUpTo: found['training.basis.ue_max'],
        rate: found['training.rate_per_participant_ue_cents'],
      }
    case 'advanced':
      return {
        ...none,
        anyLength: true,
        fundedUpTo: found['training.advanced.ue_max'],
        rate: found['training.advanced.rate_per_participant_ue_cents'],
      }
    case 'reflection':
      return { ...none, meeting: found['training.reflection.rate_cents'] }
    // Paid by health insurance funds; no rate is known, nor a rule for one.
    case 'health':
      return none
  }
}

/** A teaching unit lasts so long where no rule says otherwise. */
const usualUnitMinutes = 45

/** The rules of all courses in one look, to be asked for each kind and first day. */
export async function readRulesOfCourses(tx: Tx): Promise<(kind: CourseKind, day: string) => CourseRules> {
  const rulesOn = await readRules(tx, [...keysOfAll, ...keysOfFunding])
  return (kind, day) => {
    const found = rulesOn(day)
    return {
      unitMinutes: found['training.unit_minutes'],
      ...fundingOf(kind, found),
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

export function ceilingRulesOf({ fundedFrom, fundedUpTo, rate, meeting, anyLength }: CourseRules): CeilingRules {
  return {
    fundedFrom: anyLength ? 0 : fundedFrom?.value,
    fundedUpTo: fundedUpTo?.value,
    rateCents: rate?.value,
    meetingCents: meeting?.value,
  }
}

/** The share of units for the certificate: what the team has set, else what the programme says. */
export function shareOf({ certificateShare }: Course, rules: CourseRules): number | undefined {
  return certificateShare ?? rules.certificateShare?.value
}
