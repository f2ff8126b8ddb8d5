import { type Actor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { takeTurn, type ThrottleRule, type Turn } from '#platform/throttle/index.ts'

const rules = {
  // More than anybody writes by hand; a program that has taken over an account is stopped.
  posts: { name: 'exchange.posts', free: 40, firstPauseSeconds: 60, longestPauseSeconds: 3600, forgetSeconds: 3600 },
  // Invitations and reports send mail to others (RL-07).
  mails: { name: 'exchange.mails', free: 20, firstPauseSeconds: 120, longestPauseSeconds: 7200, forgetSeconds: 7200 },
  // Pages of people (RL-08): a person looks somebody up, a program takes all.
  people: { name: 'exchange.people', free: 60, firstPauseSeconds: 60, longestPauseSeconds: 3600, forgetSeconds: 3600 },
} as const satisfies Readonly<Record<string, ThrottleRule>>

/** Counts one try of the person; programs behind an account are slowed, not people. */
export async function countTurn(db: Db, actor: Actor, what: keyof typeof rules): Promise<Turn> {
  return actor.kind === 'person' ? takeTurn(db, [{ rule: rules[what], key: actor.personId }]) : { ok: true }
}
