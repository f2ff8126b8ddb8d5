import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { pathOverview } from '../addresses.ts'
import { type Desk, nameAt } from '../desk.ts'
import type { MailParts } from '../parts.ts'
import { lockPathway } from '../pathway.queries.ts'
import { listReaders } from '../readers.ts'

/** Walks along from now on; whoever did so before hands over. Only where the founders asked for it, and they are told. */
export function accompany(
  db: Db,
  parts: MailParts,
  actor: Actor,
  id: Id<'pathway'>,
): Promise<Done<null> | Refused<'path-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person') return refuse('path-unknown')
    // The row lock lets the second of two presses wait; it then finds herself and tells nobody again.
    const former = (await lockPathway(tx, id))?.companionId ?? null
    if (former === actor.personId) return done(null)
    const taken = await sql`
      update pathways set companion_id = ${actor.personId}, companion_name = ${actor.name}
      where id = ${id} and company_since is not null`.execute(tx)
    if (taken.numAffectedRows !== 1n) return refuse('path-unknown')
    await tellFounders(tx, parts, id, 'accompanied')
    if (former !== null) await tellFormer(tx, parts, former)
    await recordFact(tx, { action: 'pathways.pathway.accompanied', subject: id })
    return done(null)
  })
}

/** Notes a contact, which the founders read, too, and tells them that there is something new. */
export function noteContact(db: Db, parts: MailParts, desk: Desk, text: string): Promise<Done<null>> {
  const { actor, pathway } = desk
  return db.inTransaction(actor, async (tx) => {
    const author = actor.kind === 'person' ? actor.personId : null
    await sql`insert into pathway_notes (pathway_id, author_id, author_name, text, written_at)
      values (${pathway.id}, ${author}, ${nameAt(desk)}, ${text}, ${tx.now})`.execute(tx)
    await tellFounders(tx, parts, pathway.id, 'note')
    await recordFact(tx, { action: 'pathways.note.added', subject: pathway.id })
    return done(null)
  })
}

/** Whoever walked along until now learns that somebody else does. */
async function tellFormer(tx: Tx, parts: MailParts, former: Id<'person'>): Promise<void> {
  for (const { email, language } of await asSystem(tx, 'pathways.readers', () => parts.mailboxes(tx, [former]))) {
    const t = parts.translators(language)
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'pathways.taken-over',
      subject: t('pathways.overview.taken.subject'),
      paragraphs: [t('pathways.overview.taken.text')],
      action: {
        label: t('pathways.overview.mail.action'),
        href: new URL(pathOverview.href(language), parts.baseUrl).href,
      },
    })
  }
}

/** Says that there is something to see, never what (PR-25). */
async function tellFounders(tx: Tx, parts: MailParts, id: Id<'pathway'>, what: 'accompanied' | 'note'): Promise<void> {
  for (const { email, lang, href } of await listReaders(tx, parts, id)) {
    const t = parts.translators(lang)
    await queueMail(tx, {
      to: email,
      lang,
      kind: `pathways.${what}`,
      subject: t(`pathways.mail.${what}.subject`),
      paragraphs: [t(`pathways.mail.${what}.text`), ...(href === undefined ? [t('pathways.mail.byLink')] : [])],
      ...(href === undefined ? {} : { action: { label: t('pathways.mail.toPath'), href } }),
    })
  }
}
