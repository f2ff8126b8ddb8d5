import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { forgetQualification } from '#modules/volunteers/index.ts'
import { findByLink, lockCertificate } from '../certificate.queries.ts'

/**
 * Forgets whose certificate it was, with the versions it replaced: name, address, link, and who took part. What stays says that something was issued, names nobody,
 * keeps its place in the list of states so that old credentials are no longer vouched for, and is shown to nobody by its code.
 */
export function deleteOwn(db: Db, token: string): Promise<Done<null> | Refused<'link-unknown'>> {
  return db.inTransaction(systemActor('certificates.private-link'), async (tx) => {
    const found = await findByLink(tx, token)
    const certificate = found === undefined ? undefined : await lockCertificate(tx, found.id)
    if (certificate === undefined || certificate.holder === null) return refuse('link-unknown')
    await sql`delete from certificate_holders where certificate_id = ${certificate.id}`.execute(tx)
    const versions = await listVersions(tx, certificate.id)
    await sql`update certificates set state = 'deleted', participant_ref = null, reason = '', qualification_id = null,
      ended_at = coalesce(ended_at, ${tx.now}) where id = any (${versions.map(({ id }) => id)}::uuid[])`.execute(tx)
    for (const { qualificationId } of versions)
      if (qualificationId !== null) await forgetQualification(tx, qualificationId)
    await recordFact(tx, { action: 'certificates.certificate.deleted', subject: certificate.id })
    return done(null)
  })
}

type Version = { readonly id: Id<'certificate'>; readonly qualificationId: Id<'qualification'> | null }

/** The certificate and all it has replaced: each of them was hers. */
async function listVersions(tx: Tx, id: Id<'certificate'>): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`
    with recursive versions as (
      select c.id, c.replaces_id, c.qualification_id from certificates c where c.id = ${id}
      union all
      select c.id, c.replaces_id, c.qualification_id from certificates c join versions v on c.id = v.replaces_id)
    select id, qualification_id as "qualificationId" from versions`.execute(tx)
  return rows
}
