/** The rules of a day; undefined where nobody knows one. */
export type CeilingRules = {
  /** 0 where a kind of course has no shortest length. */
  readonly fundedFrom: number | undefined
  readonly fundedUpTo: number | undefined
  /** For each participant and teaching unit. */
  readonly rateCents: number | undefined
  /** For each meeting whoever comes, where a kind of course is paid so; its units do not count then. */
  readonly meetingCents?: number | undefined
}

/** Up to what the state pays, and how it comes about. Units are teaching units, money is cents. */
export type Ceiling =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too-short'; readonly units: number; readonly least: number }
  | {
      readonly kind: 'funded'
      readonly participants: number
      readonly fundedUnits: number
      /** What is longer than the state pays for. */
      readonly ownUnits: number
      readonly rateCents: number
      readonly cents: number
    }
  | { readonly kind: 'meetings'; readonly meetings: number; readonly rateCents: number; readonly cents: number }

type Size = {
  readonly participants: number
  readonly units: number
  /** Asked only where each meeting is paid. */
  readonly meetings?: number
}

/**
 * Participants × teaching units × rate, between the shortest and the longest length that is funded (KVH, page Qualifizierung); or meetings
 * × amount where each meeting is paid.
 */
export function ceilingOf(
  { participants, units, meetings = 0 }: Size,
  { fundedFrom, fundedUpTo, rateCents, meetingCents }: CeilingRules,
): Ceiling {
  if (meetingCents !== undefined)
    return { kind: 'meetings', meetings, rateCents: meetingCents, cents: meetings * meetingCents }
  if (fundedFrom === undefined || fundedUpTo === undefined || rateCents === undefined) return { kind: 'unknown' }
  if (units < fundedFrom) return { kind: 'too-short', units, least: fundedFrom }
  const fundedUnits = Math.min(units, fundedUpTo)
  return {
    kind: 'funded',
    participants,
    fundedUnits,
    ownUnits: units - fundedUnits,
    rateCents,
    cents: participants * fundedUnits * rateCents,
  }
}

/** The same from those who came, in both readings: how missed units count is not known. */
export type AttendedCeiling = {
  /** Everybody who came at all counts with the whole course; of meetings, those to which somebody came. */
  readonly whole: Ceiling
  /** Everybody counts with the units she attended, none beyond what is funded. */
  readonly attended: { readonly units: number; readonly cents: number } | undefined
  readonly participants: number
}

type Came = {
  readonly attendedUnits: number
  /** The dates to which she came; asked only where each meeting is paid. */
  readonly dates?: readonly string[]
}

export function ceilingOfAttendance(people: readonly Came[], units: number, rules: CeilingRules): AttendedCeiling {
  const came = people.filter(({ attendedUnits, dates = [] }) => attendedUnits > 0 || dates.length > 0)
  const meetings = new Set(came.flatMap(({ dates = [] }) => dates)).size
  const whole = ceilingOf({ participants: came.length, units, meetings }, rules)
  if (whole.kind !== 'funded') return { whole, attended: undefined, participants: came.length }
  const counted = came.reduce((sum, { attendedUnits }) => sum + Math.min(attendedUnits, whole.fundedUnits), 0)
  return { whole, attended: { units: counted, cents: counted * whole.rateCents }, participants: came.length }
}
