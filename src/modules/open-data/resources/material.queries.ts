import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Audience, Licence, MaterialKind } from '#modules/materials/index.ts'

export type MaterialRow = {
  readonly id: string
  readonly slug: string
  readonly kind: MaterialKind
  readonly area: 'volunteers' | 'organisations' | null
  readonly modules: number[]
  readonly audience: Audience[]
  readonly languages: string[]
  readonly licence: Licence
  readonly source: string
  readonly sourceYear: number | null
  readonly texts: readonly { readonly lang: Lang; readonly title: string; readonly summary: string }[]
  readonly version: number
  readonly fileType: string | null
  readonly fileBytes: number | null
  readonly link: string | null
  readonly validFrom: string | null
  readonly changedAt: Date
  /** The same to the microsecond, which a cursor needs. */
  readonly at: string
}

export type MaterialFilter = {
  readonly kind?: string | undefined
  readonly area?: string | undefined
  readonly language?: string | undefined
  readonly id?: string | undefined
  readonly after?: { readonly at: string; readonly id: string } | undefined
}

/** Published materials with their current version, the youngest change first. */
export async function listMaterialRows(tx: Tx, filter: MaterialFilter, limit: number): Promise<readonly MaterialRow[]> {
  const { kind, area, language, id, after } = filter
  const { rows } = await sql<MaterialRow>`
    select m.id, m.slug, m.kind, m.area, m.modules, m.audience, m.languages, m.licence, m.source_name as source,
      m.source_year as "sourceYear", v.number as version, v.file_type as "fileType", v.file_bytes as "fileBytes", v.link,
      to_char(v.valid_from, 'YYYY-MM-DD') as "validFrom", f.changed_at as "changedAt", f.changed_at::text as at,
      (select jsonb_agg(jsonb_build_object('lang', t.lang, 'title', t.title, 'summary', t.summary) order by t.lang)
        from material_texts t where t.material_id = m.id) as texts
    from material_finds f join materials m on m.id = f.material_id
      cross join lateral (select * from material_versions v where v.material_id = m.id order by v.number desc limit 1) v
    where m.state = 'published' and ${id === undefined ? sql`true` : sql`m.id = ${id}::uuid`}
      and ${kind === undefined ? sql`true` : sql`m.kind = ${kind}`}
      and ${area === undefined ? sql`true` : sql`(m.area = ${area} or m.area is null)`}
      and ${language === undefined ? sql`true` : sql`m.languages @> array[${language}]`}
      and ${
        after === undefined
          ? sql`true`
          : sql`f.changed_at <= ${after.at}::timestamptz
              and (f.changed_at < ${after.at}::timestamptz or f.material_id > ${after.id}::uuid)`
      }
    order by f.changed_at desc, f.material_id limit ${limit}`.execute(tx)
  return rows
}
