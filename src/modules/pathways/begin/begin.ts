import { sql } from 'kysely'
import { type Actor, systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { addressPrefix, retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import { tellLink } from '../tell.ts'
import type { MailParts } from '../parts.ts'
import type { PathKind } from '../path.ts'
import { rules, throttles } from '../pathway.ts'

export type Beginning = {
  readonly kind: PathKind
  readonly founder: string
  readonly district: string
  readonly start: string
}

export type ByMail = Beginning & { readonly email: string; readonly lang: Lang; readonly clientAddress: string }

/** Too much at once: the same may be sent again in so many minutes. */
export type Paused = { readonly ok: false; readonly code: 'paused'; readonly minutes: number }

/**
 * Begins a path without an account and mails its private link to the address (PR-10). The answer is the same whoever the address
 * belongs to, and also when it got too many of these mails (AU-04).
 */
export async function beginByMail(
  db: Db,
  parts: MailParts,
  begun: ByMail,
  now: Date,
): Promise<Done<null> | Refused<'district-unknown'> | Paused> {
  const turn = await takeTurn(db, [{ rule: throttles.here, key: addressPrefix(begun.clientAddress) }])
  if (!turn.ok) return { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
  const email = begun.email.toLowerCase()
  const mailTurn = await takeTurn(db, [{ rule: throttles.mail, key: email }])
  return db.inTransaction(systemActor('pathways.begin'), async (tx) => {
    if ((await findDistrict(tx, begun.district)) === undefined) return refuse('district-unknown', 'district')
    if (!mailTurn.ok) return done(null)
    const token = newToken()
    const id = await insertPathway(tx, begun, { lang: begun.lang, personId: null, profileId: null })
    await sql`insert into pathway_links (token_hash, pathway_id, email, created_at)
      values (${tokenHash(token)}, ${id}, ${email}, ${tx.now})`.execute(tx)
    await tellLink(tx, parts, { email, lang: begun.lang, token, kind: 'confirm' })
    await recordFact(tx, {
      action: 'pathways.pathway.asked',
      subject: id,
      data: { kind: begun.kind, consent: rules.consentVersion },
    })
    return done(null)
  })
}

/** Begins a path of a person who is signed in, for a profile she keeps or for herself. */
export function beginOwn(
  db: Db,
  actor: Actor,
  begun: Beginning & { readonly lang: Lang; readonly profileId: Id<'profile'> | null },
): Promise<Done<Id<'pathway'>> | Refused<'district-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if ((await findDistrict(tx, begun.district)) === undefined) return refuse('district-unknown', 'district')
    const personId = actor.kind === 'person' ? actor.personId : null
    const id = await insertPathway(tx, begun, { lang: begun.lang, personId, profileId: begun.profileId })
    await recordFact(tx, { action: 'pathways.pathway.begun', subject: id, data: { kind: begun.kind } })
    return done(id)
  })
}

type Owner = {
  readonly lang: Lang
  readonly personId: Id<'person'> | null
  readonly profileId: Id<'profile'> | null
}

async function insertPathway(
  tx: Tx,
  { kind, founder, district, start }: Beginning,
  owner: Owner,
): Promise<Id<'pathway'>> {
  // Whoever has an account has confirmed her address before.
  const confirmed = owner.personId !== null
  const { rows } = await sql<{ id: string }>`
    insert into pathways (kind, founder, district_id, wished_start, lang, person_id, profile_id, consent_version, created_at,
      confirmed_at, expires_at, changed_at)
    values (${kind}, ${founder}, ${district}, ${start === '' ? null : start}::date, ${owner.lang}, ${owner.personId}, ${owner.profileId},
      ${confirmed ? '' : rules.consentVersion}, ${tx.now}, ${confirmed ? tx.now : null},
      ${confirmed ? null : new Date(tx.now.getTime() + rules.confirmWithin)}, ${tx.now})
    returning id`.execute(tx)
  return idFrom(rows[0]?.id ?? '')
}
