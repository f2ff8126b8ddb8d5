import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { outlineOf, picturesNamed } from '#modules/content/index.ts'
import type { TextFields } from '../article.ts'
import { findSpeaking } from '../picture.queries.ts'
import { checkText, decodedPath, type Finding, type Surroundings } from './check-text.ts'

/** Whether the site has a page at this path, written without its language: from the table of routes. */
export type KnowsPath = (path: string) => boolean

/** Looks a text over with what the site knows: its routes and its articles. Nothing is fetched (SS-01). */
export async function findingsOf(
  tx: Tx,
  knowsPath: KnowsPath,
  lang: Lang,
  fields: TextFields,
): Promise<readonly Finding[]> {
  return checkText(lang, fields, await lookAround(tx, knowsPath, lang, fields))
}

// One word at the top of the site may be an article; everything else is in the table of routes or nowhere.
const articlePath = /^\/([a-z0-9]+(?:-[a-z0-9]+)*)$/

async function lookAround(tx: Tx, knowsPath: KnowsPath, lang: Lang, fields: TextFields): Promise<Surroundings> {
  const paths = outlineOf(fields.body).links.map((link) => decodedPath(link.href).replace(/^\/[a-z]+(?=\/|$)/, ''))
  const pictures = await findSpeaking(tx, picturesNamed(fields.body), lang)
  const slugs = paths.flatMap((path) => articlePath.exec(path)?.[1] ?? [])
  const articles = slugs.length === 0 ? new Map<string, boolean>() : await publishedBySlug(tx, slugs)
  return {
    link: (path) => {
      if (knowsPath(path === '' ? '/' : path)) return 'known'
      const published = articles.get(articlePath.exec(path)?.[1] ?? '')
      if (published === undefined) return 'unknown'
      return published ? 'known' : 'draft'
    },
    picture: (id) => {
      const speaks = pictures.get(id)
      return speaks === undefined ? undefined : { speaks }
    },
  }
}

async function publishedBySlug(tx: Tx, slugs: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const found = await sql<{ slug: string; published: boolean }>`
    select asked.slug, exists (select from article_texts t where t.slug = a.slug and t.state = 'published') as published
    from unnest(${[...new Set(slugs)]}::text[]) as asked (slug)
    join articles a on a.slug = asked.slug or a.id = (select r.article_id from article_redirects r where r.slug = asked.slug)`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [row.slug, row.published]))
}
