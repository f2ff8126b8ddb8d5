import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { withdrawQualification } from '#modules/volunteers/index.ts'
import { issues } from '../certificate.policy.ts'
import { lockCertificate } from '../certificate.queries.ts'
import type { PaperLanguage } from '../certificate.ts'
import { insertCertificate, type Issued } from '../issue-certificate/issue-certificate.ts'
import type { IssuingParts } from '../parts.ts'

export type Reissue = {
  readonly id: Id<'certificate'>
  readonly name: string
  readonly title: string
  readonly place: string
  readonly validUntil: string | null
  readonly paperLang: PaperLanguage | ''
}

/**
 * Issues a new version, such as with a name written right or a longer time. The old code says that there is a newer one and leads to
 * it; the holder gets a new link, and what she had allowed stays allowed.
 */
export async function reissueCertificate(
  tx: Tx,
  parts: IssuingParts,
  { id, ...change }: Reissue,
): Promise<Done<Issued> | Refused<'certificate-unknown' | 'not-valid' | 'ends-before'>> {
  const old = await lockCertificate(tx, id)
  if (old === undefined || !issues(tx.actor, old)) return refuse('certificate-unknown')
  if (old.state !== 'valid' || old.holder === null) return refuse('not-valid')
  const today = dayInBerlin(tx.now)
  if (change.validUntil !== null && change.validUntil < today) return refuse('ends-before', 'valid_until')
  await sql`update certificates set state = 'replaced', ended_at = ${tx.now} where id = ${id}`.execute(tx)
  if (old.qualificationId !== null) await withdrawQualification(tx, old.qualificationId, today)
  const issued = await insertCertificate(
    tx,
    parts,
    {
      issuer: old.profileId,
      holder: { ...old.holder, name: change.name, participantRef: old.participantRef, paperLang: change.paperLang },
      kind: old.kind,
      title: change.title,
      modules: old.modules,
      units: old.units,
      attendedUnits: old.attendedUnits,
      from: old.startsOn,
      until: old.endsOn,
      place: change.place,
      signatories: old.signatories,
      validUntil: change.validUntil,
      courseRef: old.courseRef,
    },
    { replaces: id, version: old.version + 1, publicFields: old.holder.publicFields },
  )
  // The old paper names her no more; what is left of it says where the new one is.
  await sql`delete from certificate_holders where certificate_id = ${id}`.execute(tx)
  return done(issued)
}
