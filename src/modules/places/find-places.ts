import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { foldName, type PlaceMatch } from './place.ts'
import { todayOf } from './place.queries.ts'

/**
 * Places a person may mean, best first: by postcode or the beginning of one (two digits and more), by the beginning of
 * the name, of any of its words, in Latin or Arabic script, by a former name, and with typing mistakes. Of a kreisfreie
 * Stadt only the municipality is answered, not the district of the same name.
 */
export async function findPlaces(tx: Tx, text: string, limit: number): Promise<readonly PlaceMatch[]> {
  const asked = foldName(text).slice(0, 80)
  const digits = /^\d{2,5}(?!\d)/.exec(asked)?.[0]
  if (digits !== undefined) return findByPostcode(tx, digits, limit)
  if (!/\p{L}/u.test(asked)) return []
  return findByName(tx, asked, limit)
}

async function findByPostcode(tx: Tx, digits: string, limit: number): Promise<readonly PlaceMatch[]> {
  const { rows } = await sql<PlaceMatch>`
    select 'postcode' as kind, m.id, m.name, m.names, m.lat, m.lon, p.postcode,
      d.id as "districtId", d.name as "districtName", d.names as "districtNames", d.kind as "districtKind"
    from postcodes p
    join municipalities m on m.id = p.municipality_id
    join municipality_districts md
      on md.municipality_id = m.id and ${todayOf(tx)} between md.valid_from and coalesce(md.valid_to, 'infinity')
    join districts d on d.id = md.district_id
    where p.postcode between rpad(${digits}, 5, '0') and rpad(${digits}, 5, '9')
    order by p.postcode, m.name
    limit ${limit}`.execute(tx)
  return rows
}

async function findByName(tx: Tx, asked: string, limit: number): Promise<readonly PlaceMatch[]> {
  const wordStarts = asked.split(' ').map((word) => `% ${word}%`)
  // Names that begin with whole words come first, so that "Offenbach" answers city and Kreis before anything longer.
  const spelled = sql`
    select municipality_id, district_id,
      min(case
        when folded_name = ${asked} or folded_name like ${`${asked} %`} then 0
        when folded_name like ${`${asked}%`} then 1
        else 2 end)::real as rank
    from place_names
    where ' ' || folded_name like all (${wordStarts}::text[])
    group by municipality_id, district_id`
  const found = await matchesOf(tx, spelled, limit)
  if (found.length > 0) return found
  const similar = sql`
    select municipality_id, district_id, 1 - max(similarity(folded_name, ${asked})) as rank
    from place_names
    where folded_name % ${asked}
    group by municipality_id, district_id`
  return matchesOf(tx, similar, limit)
}

/** Today's places behind the rows of `named` (municipality_id, district_id, rank): lowest rank first, then big cities. */
async function matchesOf(tx: Tx, named: RawBuilder<unknown>, limit: number): Promise<readonly PlaceMatch[]> {
  const { rows } = await sql<PlaceMatch>`
    with named as materialized (${named}), today as (select ${todayOf(tx)} as day)
    select case when m.id is null then 'district' else 'municipality' end as kind,
      coalesce(m.id, d.id) as id, coalesce(m.name, d.name) as name, coalesce(m.names, d.names) as names,
      coalesce(m.lat, d.lat) as lat, coalesce(m.lon, d.lon) as lon, null as postcode,
      d.id as "districtId", d.name as "districtName", d.names as "districtNames", d.kind as "districtKind"
    from named n
    cross join today
    left join municipalities m on m.id = n.municipality_id
    left join municipality_districts md
      on md.municipality_id = n.municipality_id and today.day between md.valid_from and coalesce(md.valid_to, 'infinity')
    join districts d on d.id = coalesce(n.district_id, md.district_id)
    where m.id is not null or (d.kind = 'landkreis' and today.day between d.valid_from and coalesce(d.valid_to, 'infinity'))
    order by n.rank, m.id is null or d.kind <> 'kreisfreie-stadt', not coalesce(m.special_status, false),
      coalesce(m.name like 'Bad %', false), length(coalesce(m.name, d.name)), 3, 1 desc
    limit ${limit}`.execute(tx)
  return rows
}
