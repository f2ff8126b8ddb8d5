import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { licence } from '../licence.ts'
import { listMaterialRows } from '../resources/material.queries.ts'
import { listNewsRows } from '../resources/news.queries.ts'
import { type CatalogueFacts, catalogueOf } from './catalogue.ts'
import { jsonLd, type Node, turtle } from './graph.ts'

type CatalogueParts = {
  readonly operator: Readonly<Record<string, string>>
  readonly translators: (lang: Lang) => Translator
}

const forms = {
  turtle: { type: 'text/turtle; charset=utf-8', write: turtle },
  jsonLd: { type: 'application/ld+json', write: jsonLd },
} as const satisfies Record<string, { type: string; write: (nodes: readonly Node[]) => string }>

/** The catalogue of the open data, for portals that gather them. */
export function showCatalogue(
  parts: CatalogueParts,
  form: keyof typeof forms,
): (ctx: RequestContext) => Promise<DataAnswer> {
  const { type, write } = forms[form]
  return async ({ db, actor, baseUrl }) => {
    const changed = await db.read(actor, readChanges)
    return { type, body: write(catalogueOf({ ...parts, baseUrl, changed })), links: { license: licence.url } }
  }
}

async function readChanges(tx: Tx): Promise<CatalogueFacts['changed']> {
  const { rows } = await sql<{ at: Date }>`
    select updated_at as at from directory_pages order by updated_at desc limit 1`.execute(tx)
  const [news] = await listNewsRows(tx, {}, 1)
  const [material] = await listMaterialRows(tx, {}, 1)
  return { directory: rows[0]?.at, news: news?.publishedAt, materials: material?.changedAt, program: undefined }
}
