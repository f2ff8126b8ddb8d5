import { sql } from 'kysely'
import { keepsProfile, type Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import { pathOverview } from '../addresses.ts'
import type { Desk } from '../desk.ts'
import type { MailParts } from '../parts.ts'
import { lockPathway } from '../pathway.queries.ts'

export type Settings = {
  readonly founder: string
  readonly district: string
  readonly start: string
  readonly reminders: boolean
}

/** Saves who and where it is and when it shall start; refuses where somebody else has saved since `seen`. */
export function saveSettings(
  db: Db,
  { actor, pathway }: Desk,
  { seen, founder, district, start, reminders }: Settings & { readonly seen: string },
): Promise<Done<null> | Refused<'path-unknown' | 'moved-on' | 'district-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const now = await lockPathway(tx, pathway.id)
    if (now === undefined) return refuse('path-unknown')
    if (String(now.version) !== seen) return refuse('moved-on')
    if ((await findDistrict(tx, district)) === undefined) return refuse('district-unknown', 'district')
    await sql`update pathways set founder = ${founder}, district_id = ${district}, wished_start = ${start === '' ? null : start}::date,
        reminders = ${reminders}, changed_at = ${tx.now}, version = version + 1 where id = ${pathway.id}`.execute(tx)
    // Other days come near now.
    await sql`update pathway_steps set reminded = false where pathway_id = ${pathway.id} and reminded
      and ${now.wishedStart !== (start === '' ? null : start)}::boolean`.execute(tx)
    await recordFact(tx, { action: 'pathways.pathway.changed', subject: pathway.id })
    return done(null)
  })
}

/** Asks the centre to walk along, or goes on alone: then nobody there sees anything of it any more. */
export function changeCompany(
  db: Db,
  parts: MailParts,
  { actor, pathway }: Desk,
  wanted: boolean,
): Promise<Done<null>> {
  return db.inTransaction(actor, async (tx) => {
    const changed = await sql`
      update pathways set company_since = ${wanted ? tx.now : null}, companion_id = null, companion_name = ''
      where id = ${pathway.id} and (company_since is null) = ${wanted}`.execute(tx)
    if (changed.numAffectedRows !== 1n) return done(null)
    if (wanted) await tellCentre(tx, parts)
    await recordFact(tx, {
      action: wanted ? 'pathways.company.asked' : 'pathways.company.ended',
      subject: pathway.id,
    })
    return done(null)
  })
}

/** A mail to the centre that leads to the list and names nobody (PR-25). */
async function tellCentre(tx: Tx, { translators, baseUrl, mailboxes }: MailParts): Promise<void> {
  const boxes = await asSystem(tx, 'pathways.staff', async () =>
    mailboxes(tx, await listCentreStaff(tx, dayInBerlin(tx.now))),
  )
  for (const { email, language } of boxes) {
    const t = translators(language)
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'pathways.company',
      subject: t('pathways.overview.mail.subject'),
      paragraphs: [t('pathways.overview.mail.text')],
      action: { label: t('pathways.overview.mail.action'), href: new URL(pathOverview.href(language), baseUrl).href },
    })
  }
}

/** Gives a path that was begun by a link to a profile this person keeps; the link goes on opening it. */
export function bindToProfile(
  db: Db,
  person: Actor,
  { actor, pathway }: Desk,
  profileId: Id<'profile'>,
): Promise<Done<null> | Refused<'profile-unknown' | 'bound-already'>> {
  return db.inTransaction(actor, async (tx) => {
    if (person.kind !== 'person' || !keepsProfile(person, profileId)) return refuse('profile-unknown')
    const bound = await sql`
      update pathways set profile_id = ${profileId}, person_id = ${person.personId}, changed_at = ${tx.now}
      where id = ${pathway.id} and profile_id is null`.execute(tx)
    if (bound.numAffectedRows !== 1n) return refuse('bound-already')
    await recordFact(tx, { action: 'pathways.pathway.bound', subject: pathway.id, data: { profile: profileId } })
    return done(null)
  })
}

/** Everything of the path goes, at once and for good; the facts keep that there was one. */
export function removePathway(db: Db, { actor, pathway }: Desk): Promise<Done<null> | Refused<'path-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const removed = await sql`delete from pathways where id = ${pathway.id}`.execute(tx)
    if (removed.numAffectedRows !== 1n) return refuse('path-unknown')
    await recordFact(tx, { action: 'pathways.pathway.removed', subject: pathway.id })
    return done(null)
  })
}
