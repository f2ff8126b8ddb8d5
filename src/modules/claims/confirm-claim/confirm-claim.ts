import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import { claimPage } from '../addresses.ts'
import type { ClaimParts } from '../parts.ts'

/** The address is the person's own: the centre hears of the claim now. Of many who press at once one confirms. */
export function confirmClaim(
  db: Db,
  parts: ClaimParts,
  token: string,
  baseUrl: string,
): Promise<Done<null> | Refused<'link-spent'>> {
  return db.inTransaction(systemActor('claims.confirm'), async (tx) => {
    const { rows } = await sql<{ id: Id<'claim'>; profileId: Id<'profile'> }>`
      update profile_claims set confirmed_at = ${tx.now}
      where token_hash = ${tokenHash(token)} and confirmed_at is null and expires_at > ${tx.now}
      returning id, profile_id as "profileId"`.execute(tx)
    const [claim] = rows
    if (claim === undefined) return refuse('link-spent')
    await tellCentre(tx, parts, claim.id, baseUrl)
    await recordFact(tx, { action: 'claims.claim.confirmed', subject: claim.id, data: { profile: claim.profileId } })
    return done(null)
  })
}

/** A mail that leads to the claim and names nobody (PR-25). */
async function tellCentre(tx: Tx, { translators }: ClaimParts, claimId: Id<'claim'>, baseUrl: string): Promise<void> {
  for (const { email, language } of await listMailboxes(tx, await listCentreStaff(tx, dayInBerlin(tx.now)))) {
    const t = translators(language)
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'claims.waiting',
      subject: t('claims.staff.mail.subject'),
      paragraphs: [t('claims.staff.mail.text')],
      action: {
        label: t('claims.staff.mail.action'),
        href: new URL(claimPage.href(language, { claimId }), baseUrl).href,
      },
    })
  }
}
