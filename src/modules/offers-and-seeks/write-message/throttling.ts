import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { retryMinutes, takeTurn } from '#platform/throttle/index.ts'

const hour = 3600
/** Whoever writes to everybody is asked to wait, and so is everybody who writes to one: a mailbox of a third party is no letter box (RL-07). */
const writing = {
  name: 'offers-and-seeks.write',
  free: 12,
  firstPauseSeconds: hour,
  longestPauseSeconds: 12 * hour,
  forgetSeconds: 24 * hour,
}
const receiving = { ...writing, name: 'offers-and-seeks.receive', free: 30 }

export type Paused = { readonly ok: false; readonly code: 'paused'; readonly minutes: number }

/** Counts one message between two profiles; undefined means go ahead. */
export async function findPause(
  db: Db,
  { from, to }: { readonly from: Id<'profile'>; readonly to: Id<'profile'> },
  now: Date,
): Promise<Paused | undefined> {
  const turn = await takeTurn(db, [
    { rule: writing, key: from },
    { rule: receiving, key: to },
  ])
  return turn.ok ? undefined : { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
}
