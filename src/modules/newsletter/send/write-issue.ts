import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Lang, languages } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { insertListBody, type ListBody, queueListMails } from '#platform/mail/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import { type Issue, issueMail, textFor } from '../issue.ts'
import { listTexts, lockIssue } from '../issue.queries.ts'
import type { NewsletterParts } from '../parts.ts'
import { listReader } from '../reader-link.ts'
import { isReached } from '../reader.queries.ts'
import { renderIssue } from '../render-issue.tsx'

type Written = { readonly bodyId: string; readonly body: ListBody }

// One transaction writes so many mails: short enough that single mails find their way between.
const batchLength = 500

/**
 * Begins the issue whose time has come longest ago: from now on it is public and cannot be taken back. Where whoever planned it has no
 * task in the centre any more it is a draft again (AZ-11). False where none is due.
 */
export async function beginIssue(tx: Tx, parts: NewsletterParts): Promise<boolean> {
  const due = await sql<{ id: Id<'newsletter-issue'> }>`select id from newsletter_issues
    where ended_at is null and begun_at is null and sends_at <= ${tx.now} order by sends_at limit 1 for update skip locked`.execute(
    tx,
  )
  const id = due.rows[0]?.id
  const issue = id === undefined ? undefined : await lockIssue(tx, id)
  if (issue === undefined) return false
  if (issue.scheduledBy !== null && !(await listCentreStaff(tx, dayInBerlin(tx.now))).includes(issue.scheduledBy)) {
    await sql`update newsletter_issues set sends_at = null where id = ${issue.id}`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.taken-back', subject: issue.id })
    return true
  }
  const texts = await listTexts(tx, issue.id)
  for (const lang of languages) {
    const text = textFor(texts, lang)
    if (text === undefined) throw new Error('An issue without a German text was scheduled.')
    const t = parts.translators(lang)
    const bodyId = await insertListBody(tx, renderIssue({ t, baseUrl: parts.baseUrl, slug: issue.slug, text }))
    await sql`insert into newsletter_bodies (issue_id, lang, body_id) values (${issue.id}, ${lang}, ${bodyId})`.execute(
      tx,
    )
  }
  await sql`update newsletter_issues set begun_at = ${tx.now} where id = ${issue.id}`.execute(tx)
  await recordFact(tx, {
    action: 'newsletter.issue.begun',
    subject: issue.id,
    data: { slug: issue.slug, lists: issue.lists },
  })
  return true
}

/** Writes to the next readers, each once: how far it came is kept in the same transaction. False when all have been written to. */
export async function writeBatch(tx: Tx, parts: NewsletterParts, id: Id<'newsletter-issue'>): Promise<boolean> {
  const held = await sql<{ reached: string | null }>`select reached from newsletter_issues
    where id = ${id} and begun_at is not null and written_at is null and ended_at is null for update skip locked`.execute(
    tx,
  )
  const [at] = held.rows
  const issue = at === undefined ? undefined : await lockIssue(tx, id)
  if (at === undefined || issue === undefined) return false
  const readers = await listNext(tx, issue, at.reached)
  const bodies = await listBodies(tx, id)
  for (const [lang, { bodyId, body }] of bodies) {
    const mine = readers.filter((reader) => reader.lang === lang)
    if (mine.length === 0) continue
    const choiceLabel = parts.translators(lang)('newsletter.mail.choice')
    await queueListMails(
      tx,
      { kind: issueMail, bodyId, body, choiceLabel },
      mine.map((reader) => listReader(parts, lang, reader)),
    )
  }
  const over = readers.length < batchLength
  await sql`update newsletter_issues set readers = readers + ${readers.length}::integer,
      reached = coalesce(${readers.at(-1)?.id ?? null}::uuid, reached), written_at = case when ${over}::boolean then ${tx.now}::timestamptz end
    where id = ${id}`.execute(tx)
  return !over
}

type Next = { readonly id: string; readonly email: string; readonly lang: Lang }

/** Held until her mail stands in the outbox: whoever leaves meanwhile waits, and then takes it back with her. */
async function listNext(tx: Tx, issue: Issue, reached: string | null): Promise<readonly Next[]> {
  const { rows } = await sql<Next>`select id, email, lang from newsletter_readers
    where ${isReached(issue)} and (${reached}::uuid is null or id > ${reached}::uuid) order by id limit ${batchLength} for key share`.execute(
    tx,
  )
  return rows
}

async function listBodies(tx: Tx, id: Id<'newsletter-issue'>): Promise<ReadonlyMap<Lang, Written>> {
  const { rows } = await sql<ListBody & { bodyId: string }>`
    select n.lang, b.id as "bodyId", b.said_in as "saidIn", b.subject, b.words, b.markup
    from newsletter_bodies n join outbox_bodies b on b.id = n.body_id where n.issue_id = ${id}`.execute(tx)
  return new Map(rows.map(({ bodyId, ...body }) => [body.lang, { bodyId, body }]))
}
