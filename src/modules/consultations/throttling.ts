import type { Db } from '#platform/db/index.ts'
import { addressPrefix, retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import { throttles } from './rules.ts'

/** Too much at once: the same may be sent again in so many minutes. */
export type Paused = { readonly ok: false; readonly code: 'paused'; readonly minutes: number }

/** Counts one sending from the network address; undefined means go ahead. */
export async function findPause(db: Db, clientAddress: string, now: Date): Promise<Paused | undefined> {
  const turn = await takeTurn(db, [{ rule: throttles.sending, key: addressPrefix(clientAddress) }])
  return turn.ok ? undefined : { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
}

/** False when the mail address got enough mails nobody there asked for. */
export async function mayMail(db: Db, email: string): Promise<boolean> {
  return (await takeTurn(db, [{ rule: throttles.mail, key: email.toLowerCase() }])).ok
}

/** The same for mails about a time that was booked or moved. */
export async function mayTellBooked(db: Db, email: string): Promise<boolean> {
  return (await takeTurn(db, [{ rule: throttles.booking, key: email.toLowerCase() }])).ok
}
