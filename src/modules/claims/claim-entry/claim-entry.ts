import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { done, type Done } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { addressPrefix, retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import type { Entry } from '#modules/directory/index.ts'
import { claimConfirmation } from '../addresses.ts'
import { rules, throttles } from '../claim.ts'
import type { ClaimParts } from '../parts.ts'

export type NewClaim = {
  readonly entry: Pick<Entry, 'profileId' | 'name'>
  readonly givenName: string
  readonly familyName: string
  readonly duty: string
  readonly email: string
  readonly reason: string
  readonly lang: Lang
  readonly baseUrl: string
  readonly clientAddress: string
}

/** Too much at once: the same may be sent again in so many minutes. */
export type Paused = { readonly ok: false; readonly code: 'paused'; readonly minutes: number }

/**
 * Notes the wish to keep an entry and mails a link to the address. The answer is the same whoever the address belongs to, and also
 * when it got too many of these mails; whether it has an account is not even looked up (AU-04).
 */
export async function claimEntry(db: Db, parts: ClaimParts, claim: NewClaim, now: Date): Promise<Done<null> | Paused> {
  const turn = await takeTurn(db, [{ rule: throttles.here, key: addressPrefix(claim.clientAddress) }])
  if (!turn.ok) return { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
  const email = claim.email.toLowerCase()
  const mailTurn = await takeTurn(db, [{ rule: throttles.mail, key: email }])
  if (!mailTurn.ok) return done(null)
  await db.inTransaction(systemActor('claims.ask'), async (tx) => {
    const { profileId, name } = claim.entry
    // Whoever asks again means the newer one.
    await sql`delete from profile_claims
      where profile_id = ${profileId} and email = ${email} and confirmed_at is null`.execute(tx)
    const token = newToken()
    const expiresAt = new Date(tx.now.getTime() + rules.confirmWithin)
    const { rows } = await sql<{ id: Id<'claim'> }>`
      insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash,
        created_at, expires_at)
      values (${profileId}, ${claim.givenName}, ${claim.familyName}, ${claim.duty}, ${email}, ${claim.reason}, ${claim.lang},
        ${rules.consentVersion}, ${tokenHash(token)}, ${tx.now}, ${expiresAt})
      returning id`.execute(tx)
    const t = parts.translators(claim.lang)
    const href = new URL(claimConfirmation.href(claim.lang, { token }), claim.baseUrl).href
    await queueMail(tx, {
      to: email,
      lang: claim.lang,
      kind: 'claims.confirm',
      subject: t('claims.mail.confirm.subject'),
      paragraphs: [t('claims.mail.confirm.text', { name }), t('claims.mail.confirm.why')],
      action: { label: t('claims.mail.confirm.action'), href },
    })
    await recordFact(tx, {
      action: 'claims.claim.asked',
      subject: rows[0]?.id ?? '',
      data: { profile: profileId, consent: rules.consentVersion },
    })
  })
  return done(null)
}
