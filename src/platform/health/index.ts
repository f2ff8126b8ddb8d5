import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'

export type HealthOptions = {
  readonly db: Db
  /** Whether the migrations of this program have been applied. */
  readonly migrated: () => boolean
}

type Answer = (request: Request) => Promise<Response>

// Longer than a busy moment, shorter than the patience of those who ask.
const patienceMs = 3000
const keptMs = 1000

/**
 * The probes of LO-08, for `plain` of `openWeb`. `/healthz`: the process answers. `/readyz`: migrations are applied and
 * a write was committed within three seconds, otherwise 503. Neither tells versions or reasons.
 */
export function healthAnswers({ db, migrated }: HealthOptions): Readonly<Record<'/healthz' | '/readyz', Answer>> {
  let asked = Number.NEGATIVE_INFINITY
  let ready: Promise<boolean> = Promise.resolve(false)
  return {
    '/healthz': async () => plain('ok', 200),
    '/readyz': async () => {
      // One write a second however many ask: the probe must not be a way to wear out the disk.
      if (performance.now() - asked > keptMs) {
        asked = performance.now()
        ready = migrated() ? canWrite(db) : Promise.resolve(false)
      }
      return (await ready) ? plain('ready', 200) : plain('not ready', 503)
    },
  }
}

/** A committed write: a full disk or a read-only standby shows only then. */
async function canWrite(db: Db): Promise<boolean> {
  const giveUp = new AbortController()
  const written = db
    .inTransaction(systemActor('health'), (tx) =>
      sql`insert into installation (name, value) values ('last-probe', ${tx.now.toISOString()})
        on conflict (name) do update set value = excluded.value`.execute(tx),
    )
    .then(
      () => true,
      () => false,
    )
  const tooLate = pause(patienceMs, false, { signal: giveUp.signal }).catch(() => false)
  const answer = await Promise.race([written, tooLate])
  giveUp.abort()
  return answer
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
