import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { NewsletterParts } from '../parts.ts'
import { keyedHash, readerToken } from '../reader-link.ts'
import { findUnconfirmed } from '../reader.queries.ts'

/** She is a reader from now on, and the proof of it is kept (Art. 7(1) GDPR). Answers the token of her own link. */
export function confirmReader(
  db: Db,
  { key }: NewsletterParts,
  token: string,
): Promise<Done<string> | Refused<'link-over'>> {
  return db.inTransaction(systemActor('newsletter.confirm'), async (tx) => {
    const reader = await findUnconfirmed(tx, token)
    if (reader === undefined) return refuse('link-over')
    const confirmed = await sql<{ wording: Buffer }>`
      update newsletter_readers set confirmed_at = ${tx.now}, confirm_hash = null
      where id = ${reader.id} and confirmed_at is null returning wording_hash as wording`.execute(tx)
    const wording = confirmed.rows[0]?.wording
    if (wording === undefined) return refuse('link-over')
    await sql`insert into newsletter_consents (email_hash, wording_hash, asked_at, confirmed_at)
      values (${keyedHash(key, reader.email)}, ${wording}, ${reader.askedAt}, ${tx.now})`.execute(tx)
    await recordFact(tx, { action: 'newsletter.reader.confirmed', subject: reader.id })
    return done(readerToken(key, reader.id))
  })
}
