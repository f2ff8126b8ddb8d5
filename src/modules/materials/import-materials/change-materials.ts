import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { refreshSearch } from '../publish-search.ts'
import { addVersions, putTexts } from './add-materials.ts'
import type { ListFieldName, ListFields } from './import-fields.ts'

/** What a list changes of a material that is there: only the fields named in `changed`. */
export type MaterialChange = {
  readonly id: Id<'material'>
  readonly fields: ListFields
  readonly changed: readonly ListFieldName[]
}

const inRow = [
  'kind',
  'area',
  'modules',
  'audience',
  'languages',
  'licence',
  'credit',
  'source_name',
  'source_year',
] as const

/** Changes materials field by field and brings them into the search anew; at most some hundred at a time. The caller records the facts last. */
export async function changeMaterials(tx: Tx, part: readonly MaterialChange[]): Promise<void> {
  const heads = part.map(({ id, fields, changed }) => ({
    id,
    ...Object.fromEntries(inRow.flatMap((name) => (changed.includes(name) ? [[name, fields[name]]] : []))),
  }))
  await sql`
    update materials m set kind = coalesce(row.kind, m.kind), area = coalesce(row.area, m.area),
      modules = coalesce(row.modules, m.modules), audience = coalesce(row.audience, m.audience),
      languages = coalesce(row.languages, m.languages), licence = coalesce(row.licence, m.licence),
      credit = coalesce(row.credit, m.credit), source_name = coalesce(row.source_name, m.source_name),
      source_year = coalesce(row.source_year, m.source_year), updated_at = ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as row (id uuid, kind text, area text, modules smallint[], audience text[],
      languages text[], licence text, credit text, source_name text, source_year integer)
    where m.id = row.id`.execute(tx)
  const said = part.map(({ id, fields, changed }) => ({ id, fields: onlyChanged(fields, changed) }))
  await putTexts(tx, said)
  await addVersions(
    tx,
    part.filter(({ changed }) => changed.includes('link') || changed.includes('valid_year')),
  )
  await refreshSearch(
    tx,
    part.map(({ id }) => id),
  )
}

function onlyChanged(fields: ListFields, changed: readonly string[]): ListFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => changed.includes(name)))
}
