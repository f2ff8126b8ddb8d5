import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import type { Material } from '../material.ts'
import {
  type MaterialFieldName,
  materialFieldNames,
  type MaterialFields,
  materialForm,
  textsOf,
  typedOf,
  untitled,
} from '../material-form.ts'
import { lockMaterial } from '../material.queries.ts'
import { saveTexts } from '../material.writes.ts'
import { refreshSearch } from '../publish-search.ts'

export type ChangedMaterial = {
  readonly materialId: Id<'material'>
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

export type ChangeRefusal = Refused<'material-unknown' | 'contested' | 'untitled' | 'unreadable' | 'incomplete'>

/**
 * Saves what was typed. What somebody else has saved since stays where this person changed nothing; refuses where both did. Saving
 * what stands there already changes nothing and records nothing.
 */
export function changeMaterial(
  db: Db,
  actor: Actor,
  { materialId, seen, typed }: ChangedMaterial,
): Promise<Done<readonly MaterialFieldName[]> | ChangeRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const material = await lockMaterial(tx, materialId)
    if (material === undefined) return refuse('material-unknown')
    const before = typedOf(material)
    const merged = mergeValues(materialFieldNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = materialForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const [wrong] = untitled(parsed.value)
    if (wrong !== undefined) return refuse('untitled', `title_${wrong}`)
    if (material.state === 'published' && lacks(parsed.value) !== undefined)
      return refuse('incomplete', lacks(parsed.value))
    const changed = materialFieldNames.filter((name) => !isSame(before[name], merged.values[name]))
    if (changed.length === 0) return done(changed)
    await saveFields(tx, material, parsed.value)
    await refreshSearch(tx, [materialId])
    await recordFact(tx, { action: 'materials.material.changed', subject: materialId, data: { fields: changed } })
    return done(changed)
  })
}

/** The field without which a material may not be public. */
function lacks(fields: MaterialFields): MaterialFieldName | undefined {
  if (fields.summary_de === '') return 'summary_de'
  if (fields.languages.length === 0) return 'languages'
  return fields.licence === 'stated' && fields.credit === '' ? 'credit' : undefined
}

function isSame(one: string | readonly string[] | undefined, other: string | readonly string[] | undefined): boolean {
  const comparable = (value: typeof one) =>
    JSON.stringify((typeof value === 'string' ? [value] : (value ?? [])).filter((part) => part !== '').toSorted())
  return comparable(one) === comparable(other)
}

async function saveFields(tx: Tx, { id }: Material, fields: MaterialFields): Promise<void> {
  await sql`
    update materials set kind = ${fields.kind}, area = ${fields.area === '' ? null : fields.area},
      modules = ${fields.modules.map(Number)}::smallint[], audience = ${[...fields.audience]}::text[],
      languages = ${[...fields.languages]}::text[], licence = ${fields.licence}, credit = ${fields.credit},
      source_name = ${fields.source_name}, source_year = ${fields.source_year}, accessible_note = ${fields.accessible_note},
      updated_at = ${tx.now}
    where id = ${id}`.execute(tx)
  await saveTexts(tx, id, textsOf(fields))
}
