import { sql } from 'kysely'
import { z } from 'zod'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type DataAnswer, type RequestContext, wrongQuery } from '#platform/http/index.ts'
import { entryPath, finder } from '#modules/directory/index.ts'
import { findDistrict, nameIn } from '#modules/places/index.ts'
import { directoryFeed } from '../addresses.ts'
import { licence } from '../licence.ts'
import { districtCode, languageCode } from '../resources/entry.ts'
import { type EntryFilter, type LinkRow, matching } from '../resources/entry.queries.ts'
import { readQuery } from '../resources/resource.ts'
import { atomText } from './atom-feed.ts'

const most = 50
// The words of the finder: who has searched there finds the same here.
const query = z.strictObject({ kreis: districtCode.optional(), sprache: languageCode.optional() })

/** Entries that are new or have changed, for who follows a Kreis or a language. */
export async function showDirectoryFeed(ctx: RequestContext): Promise<DataAnswer> {
  const { lang, t, url, db, actor, baseUrl } = ctx
  const { kreis, sprache } = readQuery(url.searchParams, query)
  const { rows, district } = await db.read(actor, async (tx) => ({
    district: kreis === undefined ? undefined : await findDistrict(tx, kreis),
    rows: await listChanged(tx, { district: kreis, language: sprache }),
  }))
  if (kreis !== undefined && district === undefined)
    return wrongQuery([{ name: 'kreis', reason: 'no district of Hesse' }])
  const body = atomText({
    lang,
    title:
      district === undefined
        ? t('open-data.directoryFeed.title')
        : t('open-data.directoryFeed.titleDistrict', { district: nameIn(district, lang) }),
    subtitle: t('open-data.directoryFeed.subtitle'),
    self: baseUrl + directoryFeed.href(lang, {}, { kreis, sprache }),
    page: baseUrl + finder.href(lang, {}, { kreis, sprache }),
    author: licence.attribution,
    entries: rows.map((row) => ({
      id: `${baseUrl}/de${entryPath(row)}`,
      title: row.name,
      summary: row.texts[lang] ?? row.texts.de ?? '',
      url: `${baseUrl}/${lang}${entryPath(row)}`,
      updatedAt: row.updatedAt,
    })),
  })
  return { type: 'application/atom+xml; charset=utf-8', body }
}

type Changed = LinkRow & { readonly texts: Readonly<Partial<Record<Lang, string>>>; readonly updatedAt: Date }

async function listChanged(tx: Tx, filter: EntryFilter): Promise<readonly Changed[]> {
  const { rows } = await sql<Changed>`
    select e.profile_id as id, e.kind, e.slug, e.name, d.page -> 'texts' as texts, d.updated_at as "updatedAt"
    from directory_pages d join directory_entries e on e.profile_id = d.profile_id
    where ${matching(filter)} order by d.updated_at desc, d.profile_id limit ${most}`.execute(tx)
  return rows
}
