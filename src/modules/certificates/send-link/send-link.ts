import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import { issues } from '../certificate.policy.ts'
import type { Certificate } from '../certificate.ts'
import { lockCertificate } from '../certificate.queries.ts'
import type { IssuingParts } from '../parts.ts'
import { tellHolder } from '../tell-holder.ts'

type Paused = Refused<'paused'> & { readonly retryAt: Date }

// Whoever has lost her mail twice is helped; nobody's mailbox is filled (RL-07).
export const mailbox: ThrottleRule = {
  name: 'certificate link mail',
  free: 4,
  firstPauseSeconds: 300,
  longestPauseSeconds: 3600,
  forgetSeconds: 3600,
}

type Hindrance = Refused<'certificate-unknown' | 'no-address'>

/** Sends the holder her link once more. Counted for her address, whichever of her certificates it is about and whoever sends. */
export async function sendLink(
  db: Db,
  actor: Actor,
  parts: IssuingParts,
  seen: Certificate,
): Promise<Done<null> | Hindrance | Paused> {
  const to = addressOf(actor, seen)
  if (!to.ok) return to
  const turn = await takeTurn(db, [{ rule: mailbox, key: to.value.toLowerCase() }])
  if (!turn.ok) return { ...refuse('paused'), retryAt: turn.retryAt }
  return db.inTransaction(actor, async (tx) => {
    const certificate = await lockCertificate(tx, seen.id)
    if (certificate === undefined) return refuse('certificate-unknown')
    const still = addressOf(actor, certificate)
    if (!still.ok) return still
    await tellHolder(tx, parts, 'again', certificate)
    await recordFact(tx, { action: 'certificates.certificate.sent', subject: certificate.id })
    return done(null)
  })
}

function addressOf(actor: Actor, certificate: Certificate): Done<string> | Hindrance {
  if (!issues(actor, certificate)) return refuse('certificate-unknown')
  const email = certificate.holder?.email ?? ''
  return email === '' ? refuse('no-address') : done(email)
}
