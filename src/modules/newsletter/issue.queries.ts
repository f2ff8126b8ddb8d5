import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Lang, languages } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Issue, IssueText } from './issue.ts'

const columns = sql`i.id, i.slug, i.lists, i.district_ids as "districtIds", i.sends_at as "sendsAt", i.begun_at as "begunAt",
  i.written_at as "writtenAt", i.ended_at as "endedAt", i.stopped, i.scheduled_by as "scheduledBy", i.readers, i.delivered, i.failed,
  (select t.subject from newsletter_texts t where t.issue_id = i.id and t.lang = 'de') as title`

export async function findIssue(tx: Tx, id: Id<'newsletter-issue'>): Promise<Issue | undefined> {
  const { rows } = await sql<Issue>`select ${columns} from newsletter_issues i where i.id = ${id}`.execute(tx)
  return rows[0]
}

/** The same, held until the end of the transaction. */
export async function lockIssue(tx: Tx, id: Id<'newsletter-issue'>): Promise<Issue | undefined> {
  const { rows } = await sql<Issue>`select ${columns} from newsletter_issues i where i.id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}

const pageLength = 25

/** Issues for those who write them, the youngest first, from behind the one given. */
export async function listIssues(
  tx: Tx,
  after: Id<'newsletter-issue'> | undefined,
): Promise<{ readonly issues: readonly Issue[]; readonly next: string | undefined }> {
  const { rows } = await sql<Issue>`select ${columns} from newsletter_issues i
    where ${after ?? null}::uuid is null or (i.created_at, i.id) < (select b.created_at, b.id from newsletter_issues b where b.id = ${after ?? null})
    order by i.created_at desc, i.id desc limit ${pageLength + 1}`.execute(tx)
  const issues = rows.slice(0, pageLength)
  return { issues, next: rows.length > pageLength ? issues.at(-1)?.id : undefined }
}

export async function listTexts(tx: Tx, id: Id<'newsletter-issue'>): Promise<readonly IssueText[]> {
  const { rows } = await sql<IssueText>`select lang, subject, body, saved_at as "savedAt" from newsletter_texts
    where issue_id = ${id}`.execute(tx)
  return rows.toSorted((one, other) => languages.indexOf(one.lang) - languages.indexOf(other.lang))
}

/** An issue as the archive shows it, in the language or in German. */
export type Shown = {
  readonly slug: string
  readonly lang: Lang
  readonly subject: string
  readonly body: string
  readonly begunAt: Date
}

const shown = sql`i.slug, t.lang, t.subject, t.body, i.begun_at as "begunAt"
  from newsletter_issues i join lateral (select t.lang, t.subject, t.body from newsletter_texts t where t.issue_id = i.id`

/** Issues that have left, the youngest first, from behind the one given. */
export async function listShown(
  tx: Tx,
  { lang, after, limit }: { readonly lang: Lang; readonly after: string | undefined; readonly limit: number },
): Promise<readonly Shown[]> {
  const { rows } =
    await sql<Shown>`select ${shown} and t.lang in (${lang}, 'de') order by (t.lang = ${lang}) desc limit 1) t on true
    where i.begun_at is not null and (${after ?? null}::text is null
      or (i.begun_at, i.id) < (select b.begun_at, b.id from newsletter_issues b where b.slug = ${after ?? null}))
    order by i.begun_at desc, i.id desc limit ${limit}`.execute(tx)
  return rows
}

export async function findShown(tx: Tx, slug: string, lang: Lang): Promise<Shown | undefined> {
  const { rows } =
    await sql<Shown>`select ${shown} and t.lang in (${lang}, 'de') order by (t.lang = ${lang}) desc limit 1) t on true
    where i.slug = ${slug} and i.begun_at is not null`.execute(tx)
  return rows[0]
}
