import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { insertLists } from './add-profiles.ts'
import type { ImportFieldName, ImportFields } from './import-fields.ts'

/** What a list changes of a profile that is there: only the fields named in `changed`. */
export type ChangeFromList = {
  readonly id: Id<'profile'>
  readonly fields: ImportFields
  readonly changed: readonly ImportFieldName[]
  readonly responsibleId: string | null
}

const batch = 500
const inRow = ['name', 'district_id', 'contact_role', 'telephone', 'email', 'website', 'accessibility'] as const

/** Changes profiles field by field, in a few statements however many they are. The caller records the facts last. */
export async function changeProfiles(tx: Tx, list: readonly ChangeFromList[]): Promise<void> {
  for (let first = 0; first < list.length; first += batch) await changePart(tx, list.slice(first, first + batch))
}

async function changePart(tx: Tx, part: readonly ChangeFromList[]): Promise<void> {
  const heads = part.map(({ id, fields, changed }) => ({
    id,
    ...Object.fromEntries(inRow.flatMap((name) => (changed.includes(name) ? [[name, fields[name]]] : []))),
  }))
  await sql`
    update profiles p set name = coalesce(row.name, p.name), district_id = coalesce(row.district_id, p.district_id),
      contact_role = coalesce(row.contact_role, p.contact_role), telephone = coalesce(row.telephone, p.telephone),
      email = coalesce(row.email, p.email), website = coalesce(row.website, p.website),
      accessibility = coalesce(row.accessibility, p.accessibility), version = p.version + 1, updated_at = ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as row (id uuid, name text, district_id text, contact_role text,
      telephone text, email text, website text, accessibility text)
    where p.id = row.id`.execute(tx)
  await changeProjects(tx, part)
  await changeTexts(tx, part)
  const ofLanguages = part.filter(({ changed }) => changed.includes('languages'))
  const ofTopics = part.filter(({ changed }) => changed.includes('topics'))
  await sql`delete from profile_languages where profile_id = any (${ofLanguages.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  await sql`delete from profile_topics where profile_id = any (${ofTopics.map(({ id }) => id)}::uuid[])`.execute(tx)
  await insertLists(
    tx,
    part.map(({ id, fields, changed }) => ({
      id,
      fields: Object.fromEntries(Object.entries(fields).filter(([name]) => changed.some((one) => one === name))),
    })),
  )
}

async function changeProjects(tx: Tx, part: readonly ChangeFromList[]): Promise<void> {
  const rows = part.map(({ id, fields, changed, responsibleId }) => ({
    id,
    sets_responsible: changed.includes('responsible'),
    responsible: responsibleId,
    sets_days: changed.includes('lead_days'),
    lead_days: fields.lead_days ?? null,
  }))
  await sql`
    update projects j set
      responsible_organisation_id = case when row.sets_responsible then row.responsible else j.responsible_organisation_id end,
      lead_days = case when row.sets_days then row.lead_days else j.lead_days end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, sets_responsible boolean, responsible uuid,
      sets_days boolean, lead_days integer)
    where j.profile_id = row.id and (row.sets_responsible or row.sets_days)`.execute(tx)
}

async function changeTexts(tx: Tx, part: readonly ChangeFromList[]): Promise<void> {
  const gone = part.flatMap(({ id, changed }) =>
    languages.flatMap((lang) => (changed.includes(`text_${lang}`) ? [{ id, lang }] : [])),
  )
  await sql`
    delete from profile_texts t using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as row (id uuid, lang text)
    where t.profile_id = row.id and t.lang = row.lang`.execute(tx)
}
