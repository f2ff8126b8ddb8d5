import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { readArticleFile } from './article.ts'

/** Puts the texts that come with the program into the database. Texts edited there are left alone; unchanged files cost one query. */
export async function loadArticles(tx: Tx, folder: string): Promise<number> {
  const articles = await readFolder(folder)
  const known = await sql<{
    slug: string
    lang: string
    file_checksum: string | null
  }>`select slug, lang, file_checksum from article_texts`.execute(tx)
  const checksums = new Map(known.rows.map((row) => [`${row.slug}/${row.lang}`, row.file_checksum]))
  const changed = articles.filter((article) => {
    const before = checksums.get(`${article.slug}/${article.lang}`)
    return before === undefined || (before !== null && before !== article.checksum)
  })
  for (const article of changed) {
    await sql`insert into articles (slug) values (${article.slug}) on conflict do nothing`.execute(tx)
    await sql`insert into article_texts (slug, lang, title, summary, body, updated_on, native_checked, file_checksum)
      values (${article.slug}, ${article.lang}, ${article.title}, ${article.summary}, ${article.body}, ${article.updatedOn}, ${article.nativeChecked}, ${article.checksum})
      on conflict (slug, lang) do update set title = excluded.title, summary = excluded.summary, body = excluded.body,
        updated_on = excluded.updated_on, native_checked = excluded.native_checked, file_checksum = excluded.file_checksum`.execute(
      tx,
    )
  }
  if (changed.length > 0)
    await recordFact(tx, { action: 'content.articles.loaded', subject: 'articles', data: { texts: changed.length } })
  return changed.length
}

async function readFolder(folder: string) {
  const slugs = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const read = slugs.toSorted().map(async (slug) => {
    const files = (await readdir(join(folder, slug))).filter((name) => name.endsWith('.md'))
    return Promise.all(
      files.map(async (file) =>
        readArticleFile(slug, file.slice(0, -3), await readFile(join(folder, slug, file), 'utf8')),
      ),
    )
  })
  return (await Promise.all(read)).flat()
}
