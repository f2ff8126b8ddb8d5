import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { forgetQualification } from '#modules/volunteers/index.ts'
import { findByLink, lockCertificate } from '../certificate.queries.ts'

/**
 * Forgets whose certificate it was: name, address, link, and who took part. What stays says that something was issued, names nobody,
 * keeps its place in the list of states so that old credentials are no longer vouched for, and is shown to nobody by its code.
 */
export function deleteOwn(db: Db, token: string): Promise<Done<null> | Refused<'link-unknown'>> {
  return db.inTransaction(systemActor('certificates.private-link'), async (tx) => {
    const found = await findByLink(tx, token)
    const certificate = found === undefined ? undefined : await lockCertificate(tx, found.id)
    if (certificate === undefined || certificate.holder === null) return refuse('link-unknown')
    await sql`delete from certificate_holders where certificate_id = ${certificate.id}`.execute(tx)
    await sql`update certificates set state = 'deleted', participant_ref = null, reason = '', qualification_id = null,
      ended_at = coalesce(ended_at, ${tx.now}) where id = ${certificate.id}`.execute(tx)
    if (certificate.qualificationId !== null) await forgetQualification(tx, certificate.qualificationId)
    await recordFact(tx, { action: 'certificates.certificate.deleted', subject: certificate.id })
    return done(null)
  })
}
