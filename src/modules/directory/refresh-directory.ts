import { sql } from 'kysely'
import { parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { listPublishedProfiles, type PublicProfile, publicProfile } from '#modules/organisations/index.ts'
import { rememberChanges, restoreUnchanged } from './change-times.ts'
import { type KnownPlaces, knownPlaces } from './known-places.ts'
import { type Projection, projectionOf } from './projection.ts'
import { refreshArticleSearch } from './refresh-articles.ts'
import { writeDocuments } from './search-documents.ts'

// One statement carries so many profiles: far below the time a statement may take.
const batch = 200

/** Brings the public entries of these profiles to what is published and chosen to be public now; takes away where nothing is. */
export async function refreshDirectory(tx: Tx, ...subjects: readonly string[]): Promise<void> {
  const ids = [...new Set(subjects.filter((subject) => parseId<'profile'>(subject) !== undefined))]
  if (ids.length === 0) return
  const profiles = await listPublishedProfiles(tx, ids)
  const shown = profiles.map(({ id }) => id)
  await sql`delete from search_documents where profile_id = any (${ids}::uuid[])`.execute(tx)
  await sql`delete from directory_entries where profile_id = any (${ids}::uuid[]) and not profile_id = any (${shown}::uuid[])`.execute(
    tx,
  )
  const places = await knownPlaces(tx)
  for (let first = 0; first < profiles.length; first += batch) {
    const part = profiles.slice(first, first + batch).map((profile) => projected(publicProfile(profile), places))
    await writeProjections(tx, part)
  }
}

/** Makes all public entries and the whole search anew. Needs an actor who sees every profile. */
export async function rebuildDirectory(tx: Tx): Promise<void> {
  const profiles = await listPublishedProfiles(tx)
  const places = await knownPlaces(tx)
  const known = await rememberChanges(tx)
  await sql`delete from search_documents where profile_id is not null`.execute(tx)
  await sql`delete from directory_entries`.execute(tx)
  for (let first = 0; first < profiles.length; first += batch) {
    const part = profiles.slice(first, first + batch).map((profile) => projected(publicProfile(profile), places))
    await writeProjections(tx, part)
  }
  await restoreUnchanged(tx, known)
  await refreshArticleSearch(tx)
}

function projected(profile: PublicProfile, places: KnownPlaces): Projection {
  const district = places.districts.get(profile.districtId)
  const municipality = profile.sites[0]?.municipality
  // A district that ended: its point is the first site's, or the middle of Hesse.
  const point = district ?? { id: profile.districtId, lat: municipality?.lat ?? 50.6, lon: municipality?.lon ?? 9.0 }
  return projectionOf(profile, point, (id) => places.municipalities.get(id)?.districtId ?? profile.districtId)
}

async function writeProjections(tx: Tx, projections: readonly Projection[]): Promise<void> {
  await sql`
    insert into directory_entries (profile_id, kind, slug, name, sort_name, rank, district_id, languages, topics, responsible_id, umbrella_ids)
    select profile_id, kind, slug, name, left(access.search_fold(name), 200), rank, district_id, languages, topics, responsible_id, umbrella_ids
    from jsonb_to_recordset(${json(projections.map(({ entry }) => entry))}::jsonb) as row (profile_id uuid, kind text, slug text,
      name text, rank smallint, district_id text, languages text[], topics text[], responsible_id uuid, umbrella_ids uuid[])
    on conflict (profile_id) do update set kind = excluded.kind, slug = excluded.slug, name = excluded.name,
      sort_name = excluded.sort_name, rank = excluded.rank, district_id = excluded.district_id, languages = excluded.languages,
      topics = excluded.topics, responsible_id = excluded.responsible_id, umbrella_ids = excluded.umbrella_ids`.execute(
    tx,
  )
  await sql`
    insert into directory_pages (profile_id, card, page, updated_at)
    select profile_id, card, page, ${tx.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${json(projections.map(({ entry, card, page }) => ({ profile_id: entry.profile_id, card, page })))}::jsonb)
      as row (profile_id uuid, card jsonb, page jsonb)
    on conflict (profile_id) do update set card = excluded.card, page = excluded.page, updated_at = excluded.updated_at`.execute(
    tx,
  )
  await sql`delete from directory_points where profile_id = any (${projections.map(({ entry }) => entry.profile_id)}::uuid[])`.execute(
    tx,
  )
  await sql`
    insert into directory_points (profile_id, position, lat, lon, municipality_id, district_id, whole_district)
    select profile_id, position, lat, lon, municipality_id, district_id, whole_district
    from jsonb_to_recordset(${json(projections.flatMap(({ points }) => points))}::jsonb) as row (profile_id uuid, position integer,
      lat double precision, lon double precision, municipality_id text, district_id text, whole_district boolean)`.execute(
    tx,
  )
  await writeDocuments(
    tx,
    projections.flatMap(({ documents }) => documents),
  )
}

function json(rows: readonly unknown[]): string {
  return JSON.stringify(rows)
}
