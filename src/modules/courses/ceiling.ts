/** The rules of a day; undefined where nobody knows one. */
export type CeilingRules = {
  readonly fundedFrom: number | undefined
  readonly fundedUpTo: number | undefined
  readonly rateCents: number | undefined
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

/** Participants × teaching units × rate, between the shortest and the longest length that is funded (KVH, page Qualifizierung). */
export function ceilingOf(
  { participants, units }: { readonly participants: number; readonly units: number },
  { fundedFrom, fundedUpTo, rateCents }: CeilingRules,
): Ceiling {
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
  /** Everybody who came at all counts with the whole course. */
  readonly whole: Ceiling
  /** Everybody counts with the units she attended, none beyond what is funded. */
  readonly attended: { readonly units: number; readonly cents: number } | undefined
  readonly participants: number
}

export function ceilingOfAttendance(
  people: readonly { readonly attendedUnits: number }[],
  units: number,
  rules: CeilingRules,
): AttendedCeiling {
  const came = people.filter(({ attendedUnits }) => attendedUnits > 0)
  const whole = ceilingOf({ participants: came.length, units }, rules)
  if (whole.kind !== 'funded') return { whole, attended: undefined, participants: came.length }
  const counted = came.reduce((sum, { attendedUnits }) => sum + Math.min(attendedUnits, whole.fundedUnits), 0)
  return { whole, attended: { units: counted, cents: counted * whole.rateCents }, participants: came.length }
}
