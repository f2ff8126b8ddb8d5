import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { type Desk, nameAt } from '../desk.ts'
import type { MailParts } from '../parts.ts'
import { listReaders } from '../readers.ts'

/** Walks along from now on; whoever did so before hands over. Only where the founders asked for it. */
export function accompany(db: Db, actor: Actor, id: Id<'pathway'>): Promise<Done<null> | Refused<'path-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person') return refuse('path-unknown')
    const taken = await sql`
      update pathways set companion_id = ${actor.personId}, companion_name = ${actor.name}
      where id = ${id} and company_since is not null`.execute(tx)
    if (taken.numAffectedRows !== 1n) return refuse('path-unknown')
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
    for (const { email, lang, href } of await listReaders(tx, parts, pathway.id)) {
      const t = parts.translators(lang)
      await queueMail(tx, {
        to: email,
        lang,
        kind: 'pathways.note',
        subject: t('pathways.mail.note.subject'),
        paragraphs: [t('pathways.mail.note.text'), ...(href === undefined ? [t('pathways.mail.byLink')] : [])],
        ...(href === undefined ? {} : { action: { label: t('pathways.mail.toPath'), href } }),
      })
    }
    await recordFact(tx, { action: 'pathways.note.added', subject: pathway.id })
    return done(null)
  })
}
