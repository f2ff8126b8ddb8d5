import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { District, Municipality } from './place.ts'

export type MunicipalityInDistrict = Municipality & { readonly districtId: string; readonly districtName: string }

const districtColumns = sql`
  d.id, d.land, d.official_key as "officialKey", d.kind, d.name, d.names, d.regierungsbezirk,
  d.valid_from::text as "validFrom", d.valid_to::text as "validTo", d.lat, d.lon`

const municipalityColumns = sql`
  m.id, m.name, m.names, m.town, m.special_status as "specialStatus", m.former_names as "formerNames", m.lat, m.lon`

/** Today in Berlin, the day a reader without another wish means. */
export const todayOf = (tx: Tx) => sql`(${tx.now.toISOString()}::timestamptz at time zone 'Europe/Berlin')::date`

/** The districts that exist on a day (ISO date, such as '2026-01-01'), by name. */
export async function listDistricts(tx: Tx, day: string): Promise<readonly District[]> {
  const { rows } = await sql<District>`
    select ${districtColumns} from districts d
    where ${day}::date between d.valid_from and coalesce(d.valid_to, 'infinity')
    order by regexp_replace(d.name, '^(Kreis|Landkreis) ', ''), d.kind`.execute(tx)
  return rows
}

export async function findDistrict(tx: Tx, id: string): Promise<District | undefined> {
  const { rows } = await sql<District>`select ${districtColumns} from districts d where d.id = ${id}`.execute(tx)
  return rows[0]
}

/** Also finds municipalities that have been merged into others since. */
export async function findMunicipality(tx: Tx, id: string): Promise<Municipality | undefined> {
  const { rows } = await sql<Municipality>`
    select ${municipalityColumns} from municipalities m where m.id = ${id}`.execute(tx)
  return rows[0]
}

/** Today's municipalities with their district, by name: for choices in forms. */
export async function listMunicipalities(tx: Tx): Promise<readonly MunicipalityInDistrict[]> {
  const { rows } = await sql<MunicipalityInDistrict>`
    select ${municipalityColumns}, d.id as "districtId", d.name as "districtName"
    from municipality_districts md
    join municipalities m on m.id = md.municipality_id
    join districts d on d.id = md.district_id
    where ${todayOf(tx)} between md.valid_from and coalesce(md.valid_to, 'infinity')
    order by m.name, m.id`.execute(tx)
  return rows
}

/** The district a municipality belongs to on a day; undefined on days on which it does not exist. */
export async function districtOfMunicipality(
  tx: Tx,
  municipalityId: string,
  day: string,
): Promise<District | undefined> {
  const { rows } = await sql<District>`
    select ${districtColumns}
    from municipality_districts md
    join districts d on d.id = md.district_id
    where md.municipality_id = ${municipalityId}
      and ${day}::date between md.valid_from and coalesce(md.valid_to, 'infinity')`.execute(tx)
  return rows[0]
}
