import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { confirmDays } from '../reader.queries.ts'

// As long as somebody may still complain of a mail she did not want: three years from its end (§ 195 BGB); the DSB confirms.
const proofYears = 3

/** Forgets who never confirmed after seven days (PR-10), and proofs three years after the newsletter ended. */
export async function clearReaders(db: Db): Promise<void> {
  await db.inTransaction(systemActor('newsletter.clear'), async (tx) => {
    const unconfirmed = await sql`delete from newsletter_readers where confirmed_at is null
      and asked_at <= ${tx.now}::timestamptz - make_interval(days => ${confirmDays}::integer)`.execute(tx)
    const proofs = await sql`delete from newsletter_consents
      where ended_at < ${tx.now}::timestamptz - make_interval(years => ${proofYears}::integer)`.execute(tx)
    const data = {
      unconfirmed: Number(unconfirmed.numAffectedRows ?? 0n),
      proofs: Number(proofs.numAffectedRows ?? 0n),
    }
    if (data.unconfirmed + data.proofs > 0)
      await recordFact(tx, { action: 'newsletter.readers.cleared', subject: 'newsletter', data })
  })
}
