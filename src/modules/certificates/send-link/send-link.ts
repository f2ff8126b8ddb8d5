import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { issues } from '../certificate.policy.ts'
import { lockCertificate } from '../certificate.queries.ts'
import type { IssuingParts } from '../parts.ts'
import { tellHolder } from '../tell-holder.ts'

/** Sends the holder her link once more. */
export async function sendLink(
  tx: Tx,
  parts: IssuingParts,
  id: Id<'certificate'>,
): Promise<Done<null> | Refused<'certificate-unknown' | 'no-address'>> {
  const certificate = await lockCertificate(tx, id)
  if (certificate === undefined || !issues(tx.actor, certificate)) return refuse('certificate-unknown')
  if (certificate.holder === null || certificate.holder.email === '') return refuse('no-address')
  await tellHolder(tx, parts, 'again', id)
  await recordFact(tx, { action: 'certificates.certificate.sent', subject: id })
  return done(null)
}
