import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { takeTurn } from '#platform/throttle/index.ts'
import { findByLink, findCertificate, lockCertificate } from '../certificate.queries.ts'
import { holderToken, holderTokenHash } from '../holder-link.ts'
import type { IssuingParts } from '../parts.ts'
import { mailbox } from '../send-link/send-link.ts'
import { tellHolder } from '../tell-holder.ts'

type Paused = Refused<'paused'> & { readonly retryAt: Date }

/**
 * Gives the holder another link and answers it; the old one opens nothing from now on. It also goes to her address, so that nobody who
 * came by the old link can shut her out.
 */
export async function renewLink(
  db: Db,
  parts: IssuingParts,
  token: string,
): Promise<Done<string> | Refused<'link-unknown'> | Paused> {
  const holding = systemActor('certificates.private-link')
  const seen = await db.read(holding, (tx) => findByLink(tx, token))
  if (seen === undefined || seen.holder === null) return refuse('link-unknown')
  const address = seen.holder.email === '' ? seen.id : seen.holder.email.toLowerCase()
  const turn = await takeTurn(db, [{ rule: mailbox, key: address }])
  if (!turn.ok) return { ...refuse('paused'), retryAt: turn.retryAt }
  return db.inTransaction(holding, async (tx) => {
    await lockCertificate(tx, seen.id)
    // Of two who renew at once, the second comes with a link that is old by then.
    const certificate = await findByLink(tx, token)
    if (certificate === undefined || certificate.holder === null) return refuse('link-unknown')
    const { id } = certificate
    const generation = certificate.holder.linkGeneration + 1
    await sql`update certificate_holders set link_generation = ${generation}, link_hash = ${holderTokenHash(parts.key, id, generation)}
      where certificate_id = ${id}`.execute(tx)
    const renewed = await findCertificate(tx, id)
    if (renewed !== undefined) await tellHolder(tx, parts, 'renewed', renewed)
    await recordFact(tx, { action: 'certificates.link.renewed', subject: id })
    return done(holderToken(parts.key, id, generation))
  })
}
