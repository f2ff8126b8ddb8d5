import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type FileArticle, readArticleFile } from './article.ts'
import { articleFiles } from './article-files.ts'

/**
 * Puts the texts that come with the program into the database, each change as a version of its own. Texts edited on the site are
 * left alone, also those of an article that has moved; unchanged files cost one query.
 */
export async function loadArticles(tx: Tx, folder: string): Promise<number> {
  const articles = await readFolder(folder)
  const known = await sql<{
    file_name: string
    lang: string
    file_checksum: string | null
  }>`select a.file_name, t.lang, t.file_checksum from article_texts t join articles a using (slug) where a.file_name is not null`.execute(
    tx,
  )
  const checksums = new Map(known.rows.map((row) => [`${row.file_name}/${row.lang}`, row.file_checksum]))
  const changed = articles.filter((article) => {
    const before = checksums.get(`${article.slug}/${article.lang}`)
    return before === undefined || (before !== null && before !== article.checksum)
  })
  // German first: the others are translations of the version that comes with them.
  for (const article of changed.toSorted((a, b) => Number(b.lang === 'de') - Number(a.lang === 'de')))
    await putText(tx, article)
  if (changed.length > 0)
    await recordFact(tx, { action: 'content.articles.loaded', subject: 'articles', data: { texts: changed.length } })
  return changed.length
}

async function putText(tx: Tx, article: FileArticle): Promise<void> {
  await addArticle(tx, article)
  const written = await sql<{ id: string; latest: number }>`
    with article as (select id, slug from articles where file_name = ${article.slug}),
      german as (select t.version from article_texts t join article using (slug) where t.lang = 'de')
    insert into article_texts (slug, lang, title, summary, body, updated_on, native_checked, file_checksum, german_version)
    select slug, ${article.lang}, ${article.title}, ${article.summary}, ${article.body}, ${article.updatedOn}, ${article.nativeChecked},
      ${article.checksum}, case when ${article.lang} = 'de' then null else coalesce((select version from german), 1) end from article
    on conflict (slug, lang) do update set title = excluded.title, summary = excluded.summary, body = excluded.body,
      updated_on = excluded.updated_on, native_checked = excluded.native_checked, file_checksum = excluded.file_checksum,
      german_version = excluded.german_version, version = article_texts.latest_version + 1, latest_version = article_texts.latest_version + 1
    returning (select id from article) as id, latest_version as latest`.execute(tx)
  const text = written.rows[0]
  // An article of the site already stands at this address: it stays.
  if (text === undefined) return
  await sql`insert into article_versions (article_id, lang, number, title, summary, body, origin, made_at)
    values (${text.id}, ${article.lang}, ${text.latest}, ${article.title}, ${article.summary}, ${article.body}, 'file', ${tx.now})`.execute(
    tx,
  )
  if (article.nativeChecked && article.lang !== 'de')
    await sql`insert into native_checks (article_id, lang, version, checked_at)
      values (${text.id}, ${article.lang}, ${text.latest}, ${tx.now})`.execute(tx)
}

/** What an article is comes from its German file when it is new; afterwards it is set on the site. */
async function addArticle(tx: Tx, { slug, place }: FileArticle): Promise<void> {
  const { kind = 'page', area = null, topic = null, position = 0, publishedOn = null } = place ?? {}
  await sql`insert into articles (slug, file_name, changed_at, kind, area, topic, position, published_at)
    values (${slug}, ${slug}, ${tx.now}, ${kind}, ${area}, ${topic}, ${position}, (${publishedOn}::date + time '12:00') at time zone 'Europe/Berlin')
    on conflict do nothing`.execute(tx)
}

async function readFolder(folder: string): Promise<readonly FileArticle[]> {
  const files = await articleFiles(folder)
  return Promise.all(
    files.map(async ({ slug, lang, path }) => readArticleFile(slug, lang, await readFile(path, 'utf8'))),
  )
}
