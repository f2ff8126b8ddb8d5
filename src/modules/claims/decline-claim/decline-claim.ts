import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { lockClaim } from '../claim.queries.ts'
import type { ClaimParts } from '../parts.ts'

/** Declines the claim and mails the reason, as it is written, in the frame of the person's language. The reason is kept in the mail only. */
export function declineClaim(
  db: Db,
  actor: Actor,
  parts: ClaimParts,
  { claimId, reason }: { readonly claimId: Id<'claim'>; readonly reason: string },
): Promise<Done<null> | Refused<'claim-unknown' | 'decided-already'>> {
  return db.inTransaction(actor, async (tx) => {
    const claim = await lockClaim(tx, claimId)
    const profile = claim === undefined ? undefined : await findProfileHead(tx, claim.profileId)
    if (claim === undefined || profile === undefined) return refuse('claim-unknown')
    if (claim.decision !== null) return refuse('decided-already')
    await sql`update profile_claims set decision = 'declined', decided_at = ${tx.now},
        decided_by = ${actor.kind === 'person' ? actor.personId : null} where id = ${claimId}`.execute(tx)
    const t = parts.translators(claim.lang)
    await queueMail(tx, {
      to: claim.email,
      lang: claim.lang,
      kind: 'claims.declined',
      subject: t('claims.mail.declined.subject'),
      paragraphs: [t('claims.mail.declined.text', { name: profile.name }), reason, t('claims.mail.declined.next')],
    })
    await recordFact(tx, { action: 'claims.claim.declined', subject: claimId, data: { profile: profile.id } })
    return done(null)
  })
}
