import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { notePictureUses } from './picture-uses.ts'
import type { ArticleHead, TextFields } from './article.ts'

type NewVersion = {
  readonly lang: Lang
  readonly number: number
  readonly fields: TextFields
  /** The German version it was made from; null for German. */
  readonly germanVersion: number | null
  readonly restoredFrom?: number
}

/** Appends a version. While the text is not public its row follows; what the public sees changes by publishing only. */
export async function addVersion(tx: Tx, article: ArticleHead, version: NewVersion): Promise<void> {
  const { lang, number, fields, germanVersion, restoredFrom = null } = version
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into article_versions (article_id, lang, number, title, summary, body, origin, restored_from, made_at, made_by)
    values (${article.id}, ${lang}, ${number}, ${fields.title}, ${fields.summary}, ${fields.body},
      ${restoredFrom === null ? 'edited' : 'restored'}, ${restoredFrom}, ${tx.now}, ${by})`.execute(tx)
  // Without a checksum no update of the program touches the text again.
  await sql`insert into article_texts (slug, lang, title, summary, body, state, updated_on, native_checked, german_version)
    values (${article.slug}, ${lang}, ${fields.title}, ${fields.summary}, ${fields.body}, 'draft', ${dayInBerlin(tx.now)},
      ${lang === 'de'}, ${germanVersion})
    on conflict (slug, lang) do update set latest_version = ${number}, file_checksum = null, german_version = ${germanVersion}`.execute(
    tx,
  )
  await sql`update article_texts t set version = v.number, title = v.title, summary = v.summary, body = v.body,
      updated_on = ${dayInBerlin(tx.now)}, native_checked = ${lang === 'de'}
    from article_versions v where t.slug = ${article.slug} and t.lang = ${lang} and t.state <> 'published'
      and v.article_id = ${article.id} and v.lang = ${lang} and v.number = ${number}`.execute(tx)
  await touchArticle(tx, article.id)
  await notePictureUses(tx, article.id, lang)
}

/** Puts the article to the top of the list of those who write. */
export async function touchArticle(tx: Tx, id: Id<'article'>): Promise<void> {
  await sql`update articles set changed_at = ${tx.now} where id = ${id}`.execute(tx)
}
