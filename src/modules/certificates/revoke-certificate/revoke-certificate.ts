import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { withdrawQualification } from '#modules/volunteers/index.ts'
import { issues } from '../certificate.policy.ts'
import { lockCertificate } from '../certificate.queries.ts'
import type { IssuingParts } from '../parts.ts'
import { tellHolder } from '../tell-holder.ts'

export type Revocation = { readonly id: Id<'certificate'>; readonly reason: string }

/**
 * Takes a certificate back. From now on its code and its credential say so; the reason is for the holder and the issuer. What follows
 * from it counts no more.
 */
export async function revokeCertificate(
  tx: Tx,
  parts: IssuingParts,
  { id, reason }: Revocation,
): Promise<Done<null> | Refused<'certificate-unknown' | 'not-valid'>> {
  const certificate = await lockCertificate(tx, id)
  if (certificate === undefined || !issues(tx.actor, certificate)) return refuse('certificate-unknown')
  if (certificate.state !== 'valid') return refuse('not-valid')
  await sql`update certificates set state = 'revoked', reason = ${reason}, ended_at = ${tx.now}
    where id = ${id}`.execute(tx)
  if (certificate.qualificationId !== null)
    await withdrawQualification(tx, certificate.qualificationId, dayInBerlin(tx.now))
  await tellHolder(tx, parts, 'revoked', certificate)
  await recordFact(tx, { action: 'certificates.certificate.revoked', subject: id })
  return done(null)
}
