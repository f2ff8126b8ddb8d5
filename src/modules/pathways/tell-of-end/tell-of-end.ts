import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { linkAgain } from '../addresses.ts'
import type { MailParts } from '../parts.ts'
import { endOf, isEnding, rules } from '../pathway.ts'
import { lockPathway } from '../pathway.queries.ts'
import { listReaders } from '../readers.ts'

const telling = systemActor('pathways.tell-of-end')
const batch = 500

/** Tells founders some weeks before a path nobody works on is deleted, once for each time of rest. Answers how many were told. */
export async function tellOfEnd(db: Db, parts: MailParts): Promise<number> {
  let count = 0
  for (;;) {
    const ids = await db.read(telling, listEnding)
    for (const id of ids) if (await tell(db, parts, id)) count += 1
    if (ids.length < batch) return count
  }
}

function endingBefore(tx: Tx): Date {
  return new Date(tx.now.getTime() - rules.keptAfterChange + rules.toldBeforeEnd)
}

async function listEnding(tx: Tx): Promise<readonly Id<'pathway'>[]> {
  const { rows } = await sql<{ id: Id<'pathway'> }>`
    select p.id from pathways p
    where p.confirmed_at is not null and p.changed_at < ${endingBefore(tx)}
      and (p.end_told_at is null or p.end_told_at <= p.changed_at)
    order by p.changed_at limit ${batch}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function tell(db: Db, parts: MailParts, id: Id<'pathway'>): Promise<boolean> {
  const result = await db.inTransaction(telling, async (tx) => {
    const pathway = await lockPathway(tx, id)
    if (pathway === undefined || isEnding(pathway) || pathway.changedAt >= endingBefore(tx)) return refuse('kept')
    await sql`update pathways set end_told_at = ${tx.now} where id = ${id}`.execute(tx)
    const end = endOf({ ...pathway, endToldAt: tx.now })
    for (const { email, lang, href } of await listReaders(tx, parts, id)) {
      const t = parts.translators(lang)
      await queueMail(tx, {
        to: email,
        lang,
        kind: 'pathways.end',
        subject: t('pathways.mail.end.subject'),
        paragraphs: [
          t('pathways.mail.end.text', { day: t.date(end, 'long') }),
          ...(href === undefined ? [t('pathways.mail.end.byLink')] : []),
          t('pathways.mail.end.nothing'),
        ],
        action: {
          label: t(href === undefined ? 'pathways.again.title' : 'pathways.mail.toPath'),
          href: href ?? new URL(linkAgain.href(lang), parts.baseUrl).href,
        },
      })
    }
    await recordFact(tx, { action: 'pathways.pathway.end-told', subject: id })
    return done(null)
  })
  return result.ok
}
