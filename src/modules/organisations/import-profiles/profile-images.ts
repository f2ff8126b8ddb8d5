import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { listReferenced, type Tx } from '#platform/db/index.ts'

/** A profile with everything that belongs to it, row by row, and the hash of these rows. */
export type ProfileImage = { readonly id: Id<'profile'>; readonly image: string; readonly hash: Buffer }

const batch = 500

/** The rows of these profiles as they stand now, held until the transaction ends, so that nobody changes them meanwhile. */
export async function takeImages(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ProfileImage>> {
  const images = new Map<string, ProfileImage>()
  const ordered = [...new Set(ids)].toSorted()
  for (let first = 0; first < ordered.length; first += batch) {
    const part = ordered.slice(first, first + batch)
    await sql`select from profiles where id = any (${part}::uuid[]) order by id for update`.execute(tx)
    for (const image of await readImages(tx, part)) images.set(image.id, image)
  }
  return images
}

/** The hashes alone, of what may be looked at without holding it. */
export async function hashProfiles(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const hashes = new Map<string, Buffer>()
  for (let first = 0; first < ids.length; first += batch)
    for (const { id, hash } of await readImages(tx, ids.slice(first, first + batch))) hashes.set(id, hash)
  return hashes
}

async function readImages(tx: Tx, part: readonly string[]): Promise<readonly ProfileImage[]> {
  const { rows } = await sql<{ id: string; image: string; hash: Buffer }>`
    select id, image::text as image, sha256(convert_to(image::text, 'UTF8')) as hash from (
      select p.id, jsonb_build_object('profile', to_jsonb(p),
        'project', (select to_jsonb(j) from projects j where j.profile_id = p.id),
        'texts', (select jsonb_agg(to_jsonb(x) order by x.lang) from profile_texts x where x.profile_id = p.id),
        'languages', (select jsonb_agg(l.language_code order by l.language_code) from profile_languages l where l.profile_id = p.id),
        'topics', (select jsonb_agg(o.topic_code order by o.topic_code) from profile_topics o where o.profile_id = p.id),
        'sites', (select jsonb_agg(to_jsonb(s) || jsonb_build_object('hours',
            (select jsonb_agg(to_jsonb(h) order by h.id) from office_hours h where h.site_id = s.id)) order by s.id)
          from sites s where s.profile_id = p.id)) as image
      from profiles p where p.id = any (${[...part]}::uuid[])) imaged`.execute(tx)
  return rows.map(({ id, image, hash }) => ({ id: idFrom(id), image, hash }))
}

/** Puts profiles back as their images show them, version and time included. Sites and office hours are no part of a list. */
export async function restoreImages(tx: Tx, images: readonly string[]): Promise<void> {
  for (let first = 0; first < images.length; first += batch) {
    const part = `[${images.slice(first, first + batch).join(',')}]`
    const each = sql`jsonb_array_elements(${part}::jsonb) as given (image)`
    const ids = sql`select (image -> 'profile' ->> 'id')::uuid from ${each}`
    await sql`
      update profiles p set name = old.name, district_id = old.district_id, contact_role = old.contact_role,
        telephone = old.telephone, email = old.email, website = old.website, accessibility = old.accessibility,
        version = old.version, updated_at = old.updated_at
      from ${each} cross join lateral jsonb_populate_record(null::profiles, image -> 'profile') as old where p.id = old.id`.execute(
      tx,
    )
    await sql`
      update projects j set responsible_organisation_id = old.responsible_organisation_id, lead_days = old.lead_days
      from ${each} cross join lateral jsonb_populate_record(null::projects, nullif(image -> 'project', 'null')) as old
      where j.profile_id = old.profile_id`.execute(tx)
    for (const table of ['profile_texts', 'profile_languages', 'profile_topics'])
      await sql`delete from ${sql.table(table)} where profile_id in (${ids})`.execute(tx)
    await sql`
      insert into profile_texts (profile_id, lang, text) select old.profile_id, old.lang, old.text
      from ${each} cross join lateral jsonb_populate_recordset(null::profile_texts, nullif(image -> 'texts', 'null')) as old`.execute(
      tx,
    )
    await sql`
      insert into profile_languages (profile_id, language_code) select (image -> 'profile' ->> 'id')::uuid, code
      from ${each} cross join lateral jsonb_array_elements_text(nullif(image -> 'languages', 'null')) as code`.execute(
      tx,
    )
    await sql`
      insert into profile_topics (profile_id, topic_code) select (image -> 'profile' ->> 'id')::uuid, code
      from ${each} cross join lateral jsonb_array_elements_text(nullif(image -> 'topics', 'null')) as code`.execute(tx)
  }
}

// What goes with a profile anyway, and what an import itself keeps about it.
const ownParts = [
  'projects.profile_id',
  'profile_texts.profile_id',
  'profile_languages.profile_id',
  'profile_topics.profile_id',
  'sites.profile_id',
  'import_rows.profile_id',
]

/** Those of the profiles that anything else has come to point at: roles, invitations, other profiles. */
export function listProfilesInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return listReferenced(tx, 'profiles', ids, ownParts)
}

/** Removes profiles with everything that belongs to them; look at `listProfilesInUse` before. */
export async function removeProfiles(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let first = 0; first < ids.length; first += batch)
    await sql`delete from profiles where id = any (${ids.slice(first, first + batch)}::uuid[])`.execute(tx)
}
