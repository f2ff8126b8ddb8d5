import type { Check } from './check.ts'
import type { Topic } from './topic.ts'

/** A day a new board has to know. */
export type NextDay = { readonly topic: Topic; readonly day: string; readonly over: boolean }

export type Kit = {
  readonly checks: readonly Check[]
  /** What nobody has said anything about yet. */
  readonly gaps: readonly Topic[]
  /** What ends, the next first. */
  readonly days: readonly NextDay[]
}

/** Everything a new board needs, from what the old one has noted. */
export function kitOf(checks: readonly Check[], today: string): Kit {
  return {
    checks,
    gaps: checks.filter(isGap).map(({ topic }) => topic),
    days: checks
      .flatMap(({ topic, state, endsOn }) =>
        endsOn === null || state !== 'there' ? [] : [{ topic, day: endsOn, over: endsOn < today }],
      )
      .toSorted((a, b) => a.day.localeCompare(b.day)),
  }
}

/** A topic helps a new board when it says that something is there and where, or that there is nothing. */
function isGap({ state, keptAt }: Check): boolean {
  return state === 'unknown' || (state === 'there' && keptAt === '')
}
