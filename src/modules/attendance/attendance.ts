import { hoursBeforeDate, type OfferDate } from '#modules/registrations/index.ts'

export const marks = ['open', 'present', 'absent', 'excused'] as const
export type Mark = (typeof marks)[number]

/** How somebody stands with a date. `cameAt` null is from the beginning, `leftAt` null to the end. */
export type Presence = { readonly mark: Mark; readonly cameAt: Date | null; readonly leftAt: Date | null }

/** What one presses: there, came just now, goes just now, missing, excused, or nothing noted after all. */
export const taps = ['present', 'late', 'left', 'absent', 'excused', 'open'] as const
export type Tap = (typeof taps)[number]

export type Span = Pick<OfferDate, 'startsAt' | 'endsAt'>

export const nothingNoted: Presence = { mark: 'open', cameAt: null, leftAt: null }

/** A teaching unit counts when at least this much of it was attended [OURS]. */
export const leastShare = 0.5

/** How a tap at a moment changes what was noted before. Whoever comes before it starts was never late, whoever stays to the end never left. */
export function tapped(before: Presence, tap: Tap, at: Date, { startsAt, endsAt }: Span): Presence {
  const { cameAt, leftAt } = before.mark === 'present' ? before : nothingNoted
  switch (tap) {
    case 'present':
      return { mark: 'present', cameAt: null, leftAt: null }
    case 'late':
      return {
        mark: 'present',
        cameAt: at <= startsAt || at >= endsAt ? null : at,
        leftAt: leftAt !== null && leftAt > at ? leftAt : null,
      }
    case 'left':
      return {
        mark: 'present',
        cameAt: cameAt !== null && cameAt < at ? cameAt : null,
        leftAt: at <= startsAt || at >= endsAt ? null : at,
      }
    case 'absent':
    case 'excused':
    case 'open':
      return { mark: tap, cameAt: null, leftAt: null }
  }
}

/**
 * How many teaching units of a date somebody attended. Nobody writes down breaks, so the units lie evenly between start and end; each
 * counts whole when at least `share` of it was attended, and else not at all.
 */
export function unitsAttended(
  { startsAt, endsAt, units }: Span & Pick<OfferDate, 'units'>,
  { mark, cameAt, leftAt }: Presence,
  share = leastShare,
): number {
  if (mark !== 'present') return 0
  const length = (endsAt.getTime() - startsAt.getTime()) / units
  const from = Math.max(startsAt.getTime(), cameAt?.getTime() ?? startsAt.getTime())
  const to = Math.min(endsAt.getTime(), leftAt?.getTime() ?? endsAt.getTime())
  return Array.from({ length: units }, (_, index) => startsAt.getTime() + index * length).filter(
    (start) => Math.min(to, start + length) - Math.max(from, start) >= share * length,
  ).length
}

export type Counts = Readonly<Record<Mark, number>> & { readonly all: number }

export function countOf(presences: readonly Presence[]): Counts {
  const of = (mark: Mark) => presences.filter((one) => one.mark === mark).length
  return {
    open: of('open'),
    present: of('present'),
    absent: of('absent'),
    excused: of('excused'),
    all: presences.length,
  }
}

/** Whether a tap without a time of its own means now: only while the date is on. */
export function isOn({ startsAt, endsAt }: Span, now: Date): boolean {
  return startsAt <= now && now <= endsAt
}

/** From when on one may note who is there. */
export function tapsOpenAt({ startsAt }: Pick<OfferDate, 'startsAt'>): Date {
  return new Date(startsAt.getTime() - hoursBeforeDate * 3_600_000)
}
