import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { findLookBackByToken, type LookBackResult } from './look-back.queries.ts'

/** What came of it, as the client says; said again, the later word counts. */
export function answerLookBack(
  db: Db,
  token: string,
  { result, text }: { readonly result: LookBackResult; readonly text: string },
): Promise<Done<null> | Refused<'look-back-unknown'>> {
  return db.inTransaction(systemActor('consultations.look-back'), async (tx) => {
    const found = await findLookBackByToken(tx, token)
    if (found === undefined) return refuse('look-back-unknown')
    await sql`update consultation_look_backs set result = ${result}, text = ${text}, answered_at = ${tx.now}
      where token_hash = ${tokenHash(token)}`.execute(tx)
    await recordFact(tx, {
      action: 'consultations.look-back.answered',
      subject: found.consultationId,
      data: { result },
    })
    return done(null)
  })
}
