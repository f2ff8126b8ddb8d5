import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import {
  checksumOfRecords,
  districtRecords,
  municipalityRecords,
  postcodeRecords,
  searchableNames,
} from './place-records.ts'

/**
 * Brings the reference tables to the committed data; answers whether anything had to be done. Safe to repeat and safe in
 * several processes at once, inside a transaction.
 */
export async function loadPlaces(tx: Tx): Promise<boolean> {
  const checksum = checksumOfRecords()
  await sql`select pg_advisory_xact_lock(hashtext('places'))`.execute(tx)
  const loaded = await sql<{ checksum: string }>`select checksum from places_version`.execute(tx)
  if (loaded.rows[0]?.checksum === checksum) return false
  await loadDistricts(tx)
  await loadMunicipalities(tx)
  await loadWhatFollows(tx)
  await sql`
    insert into places_version (checksum, loaded_at) values (${checksum}, ${tx.now})
    on conflict (only_row) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at`.execute(tx)
  return true
}

async function loadDistricts(tx: Tx): Promise<void> {
  const rows = districtRecords.map(({ officialKey, validFrom, validTo, ...rest }) => ({
    ...rest,
    official_key: officialKey,
    valid_from: validFrom,
    valid_to: validTo,
  }))
  await sql`
    insert into districts (id, land, official_key, kind, name, names, regierungsbezirk, valid_from, valid_to, lat, lon)
    select id, land, official_key, kind, name, names, regierungsbezirk, valid_from, valid_to, lat, lon
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id text, land text, official_key text, kind text, name text, names jsonb, regierungsbezirk text,
      valid_from date, valid_to date, lat double precision, lon double precision)
    on conflict (id) do update set
      land = excluded.land, official_key = excluded.official_key, kind = excluded.kind, name = excluded.name,
      names = excluded.names, regierungsbezirk = excluded.regierungsbezirk, valid_from = excluded.valid_from,
      valid_to = excluded.valid_to, lat = excluded.lat, lon = excluded.lon`.execute(tx)
}

async function loadMunicipalities(tx: Tx): Promise<void> {
  const rows = municipalityRecords.map(({ specialStatus, formerNames, validFrom, validTo, ...rest }) => ({
    ...rest,
    special_status: specialStatus,
    former_names: formerNames,
    valid_from: validFrom,
    valid_to: validTo,
  }))
  await sql`
    insert into municipalities (id, name, names, town, special_status, former_names, valid_from, valid_to, lat, lon)
    select id, name, names, town, special_status, former_names, valid_from, valid_to, lat, lon
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id text, name text, names jsonb, town boolean, special_status boolean, former_names text[],
      valid_from date, valid_to date, lat double precision, lon double precision)
    on conflict (id) do update set
      name = excluded.name, names = excluded.names, town = excluded.town, special_status = excluded.special_status,
      former_names = excluded.former_names, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      lat = excluded.lat, lon = excluded.lon`.execute(tx)
}

/** Nothing outside refers to these rows, so they are made anew. Places that vanish from the data stay as they are. */
async function loadWhatFollows(tx: Tx): Promise<void> {
  const memberships = municipalityRecords.flatMap(({ id, memberships: all }) =>
    all.map(({ district, validFrom, validTo }) => ({
      municipality_id: id,
      district_id: district,
      valid_from: validFrom,
      valid_to: validTo,
    })),
  )
  const postcodes = postcodeRecords.flatMap(({ postcode, in: ids }) =>
    ids.map((id) => ({ postcode, municipality_id: id })),
  )
  await sql`delete from municipality_districts`.execute(tx)
  await sql`
    insert into municipality_districts (municipality_id, district_id, valid_from, valid_to)
    select municipality_id, district_id, valid_from, valid_to
    from jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) as row (
      municipality_id text, district_id text, valid_from date, valid_to date)`.execute(tx)
  await sql`delete from postcodes`.execute(tx)
  await sql`
    insert into postcodes (postcode, municipality_id)
    select postcode, municipality_id
    from jsonb_to_recordset(${JSON.stringify(postcodes)}::jsonb) as row (postcode text, municipality_id text)`.execute(
    tx,
  )
  await sql`delete from place_names`.execute(tx)
  await sql`
    insert into place_names (municipality_id, district_id, folded_name)
    select municipality_id, district_id, folded_name
    from jsonb_to_recordset(${JSON.stringify(searchableNames())}::jsonb) as row (
      municipality_id text, district_id text, folded_name text)`.execute(tx)
}
