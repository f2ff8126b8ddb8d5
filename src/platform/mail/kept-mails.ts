import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

/** A mail that was kept instead of sent. */
export type KeptMail = {
  readonly id: Id<'mail'>
  readonly recipient: string
  readonly lang: Lang
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action: { readonly label: string; readonly href: string } | null
  readonly deliveredAt: Date
  readonly file: string
}

const columns = sql`id, recipient, lang, subject, delivered_at as "deliveredAt", kept_file as file,
  coalesce((select to_jsonb(string_to_array(b.words, E'\n\n')) from outbox_bodies b where b.id = body_id), paragraphs) as paragraphs,
  case when action_href is null then null else jsonb_build_object('label', action_label, 'href', action_href) end as action`

/** Kept mails, newest first. The transaction must be the system's: nobody else sees the outbox. */
export async function listKeptMails(
  tx: Tx,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly KeptMail[]> {
  const found = await sql<KeptMail>`select ${columns} from outbox_mails where kept_file is not null
    order by delivered_at desc, id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function findKeptMail(tx: Tx, id: Id<'mail'>): Promise<KeptMail | undefined> {
  const found =
    await sql<KeptMail>`select ${columns} from outbox_mails where kept_file is not null and id = ${id}`.execute(tx)
  return found.rows[0]
}

/** Those of the file ids that belong to a kept mail. */
export async function knownKeptFiles(tx: Tx, files: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{
    file: string
  }>`select kept_file as file from outbox_mails where kept_file = any(${[...files]})`.execute(tx)
  return new Set(found.rows.map(({ file }) => file))
}
