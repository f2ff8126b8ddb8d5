import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { freeSlugs } from '#kernel/slug.ts'
import type { Tx } from '#platform/db/index.ts'
import type { ProfileKind } from '../profile.ts'
import type { ImportFields } from './import-fields.ts'

/** A profile a list brings that is not there yet. */
export type NewFromList = {
  readonly kind: ProfileKind
  readonly name: string
  readonly districtId: string
  readonly fields: ImportFields
  readonly responsibleId: string | null
  readonly site: { readonly name: string; readonly address: string; readonly municipalityId: string } | null
}

const batch = 500

/**
 * Adds profiles as drafts that show nothing to the public, in a few statements however many they are; the ids are in the order of the list.
 * Refuses where one of the same kind and name is in the district by now. The caller records the fact.
 */
export async function addProfiles(
  tx: Tx,
  list: readonly NewFromList[],
): Promise<Done<readonly Id<'profile'>[]> | Refused<'name-taken'>> {
  // The same lock as for one new profile: neither can slip in a twin.
  await sql`select pg_advisory_xact_lock(hashtext('organisations.new-profile'))`.execute(tx)
  if (await anyIsTaken(tx, list)) return refuse('name-taken')
  const ids = list.map(() => idFrom<'profile'>(randomUUID()))
  const { rows: known } = await sql<{ slug: string }>`select slug from profiles`.execute(tx)
  const slugs = freeSlugs(
    list.map(({ name }) => name),
    known.map(({ slug }) => slug),
  )
  for (let first = 0; first < list.length; first += batch) {
    const part = list.slice(first, first + batch).map((row, index) => ({
      ...row,
      id: ids[first + index] ?? '',
      slug: slugs[first + index] ?? '',
    }))
    await insertPart(tx, part)
  }
  return done(ids)
}

type Numbered = NewFromList & { readonly id: string; readonly slug: string }

/** Whether the list holds a name twice, or one that is there. Names are folded once each: that is what costs. */
async function anyIsTaken(tx: Tx, list: readonly NewFromList[]): Promise<boolean> {
  const keys = list.map(({ kind, name, districtId }) => ({ kind, name, district_id: districtId }))
  const { rows } = await sql`
    with asked as materialized (
      select kind, district_id, access.fold(name) as name
      from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as row (kind text, name text, district_id text)
    ), there as materialized (
      select kind, district_id, access.fold(name) as name from profiles
    )
    (select from asked group by kind, district_id, name having count(*) > 1 limit 1)
    union all (select from asked join there using (kind, district_id, name) limit 1)`.execute(tx)
  return rows.length > 0
}

async function insertPart(tx: Tx, part: readonly Numbered[]): Promise<void> {
  const heads = part.map(({ id, kind, slug, name, districtId, fields }) => ({
    id,
    kind,
    slug,
    name,
    district_id: districtId,
    contact_role: fields.contact_role ?? '',
    telephone: fields.telephone ?? '',
    email: fields.email ?? '',
    website: fields.website ?? '',
    accessibility: fields.accessibility ?? '',
  }))
  await sql`
    insert into profiles (id, kind, slug, name, district_id, contact_role, telephone, email, website, accessibility, created_at, updated_at)
    select row.*, ${tx.now}, ${tx.now} from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as row (id uuid, kind text, slug text,
      name text, district_id text, contact_role text, telephone text, email text, website text, accessibility text)`.execute(
    tx,
  )
  const projects = part.flatMap(({ id, kind, responsibleId, fields }) =>
    kind === 'project' ? [{ id, responsible: responsibleId, lead_days: fields.lead_days ?? null }] : [],
  )
  await sql`
    insert into projects (profile_id, responsible_organisation_id, lead_days)
    select * from jsonb_to_recordset(${JSON.stringify(projects)}::jsonb) as row (id uuid, responsible uuid, lead_days integer)`.execute(
    tx,
  )
  await insertLists(tx, part)
  const sites = part.flatMap(({ id, site }) => (site === null ? [] : [{ id, ...site }]))
  await sql`
    insert into sites (profile_id, name, address, municipality_id)
    select * from jsonb_to_recordset(${JSON.stringify(sites)}::jsonb) as row (id uuid, name text, address text, "municipalityId" text)`.execute(
    tx,
  )
}

/** Texts, languages and topics of profiles that have none of those named. */
export async function insertLists(
  tx: Tx,
  part: readonly { readonly id: string; readonly fields: ImportFields }[],
): Promise<void> {
  const texts = part.flatMap(({ id, fields }) =>
    languages.flatMap((lang) => {
      const text = fields[`text_${lang}`] ?? ''
      return text === '' ? [] : [{ id, lang, text }]
    }),
  )
  await sql`insert into profile_texts (profile_id, lang, text)
    select * from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as row (id uuid, lang text, text text)`.execute(
    tx,
  )
  const spoken = part.flatMap(({ id, fields }) => (fields.languages ?? []).map((code) => ({ id, code })))
  await sql`insert into profile_languages (profile_id, language_code)
    select * from jsonb_to_recordset(${JSON.stringify(spoken)}::jsonb) as row (id uuid, code text)`.execute(tx)
  const topics = part.flatMap(({ id, fields }) => (fields.topics ?? []).map((code) => ({ id, code })))
  await sql`insert into profile_topics (profile_id, topic_code)
    select * from jsonb_to_recordset(${JSON.stringify(topics)}::jsonb) as row (id uuid, code text)`.execute(tx)
}
