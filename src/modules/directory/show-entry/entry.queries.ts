import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { EntryCard, EntryKind, EntryLink, PageFacts } from '../entry.ts'

export type EntryPage = Omit<EntryCard, 'km' | 'wholeDistrict'> &
  PageFacts & {
    readonly responsible: EntryLink | null
    readonly umbrellas: readonly EntryLink[]
    readonly members: readonly EntryLink[]
    /** Projects this organisation answers for. */
    readonly projects: readonly EntryLink[]
    readonly neighbours: readonly (EntryLink & { readonly km: number })[]
  }

const link = sql`jsonb_build_object('kind', r.kind, 'slug', r.slug, 'name', r.name)`
// A box of about 40 km; whoever has no neighbour inside has none nearby.
const [boxLat, boxLon] = [0.36, 0.57]
const mostNeighbours = 4

/** A published entry with everything its page shows; one statement. */
export async function findEntryPage(tx: Tx, slug: string, project: boolean): Promise<EntryPage | undefined> {
  const { rows } = await sql<EntryPage & { kind: EntryKind }>`
    select e.profile_id as "profileId", e.kind, e.slug, e.name, e.district_id as "districtId", e.languages, e.topics,
      d.card -> 'places' as places, d.card -> 'hours' as hours, d.card -> 'reach' as reach, d.card -> 'source' as source,
      d.page -> 'texts' as texts, d.page -> 'sites' as sites, d.page ->> 'accessibility' as accessibility,
      (d.page ->> 'leadDays')::int as "leadDays", d.page ->> 'confirmedOn' as "confirmedOn",
      coalesce((d.page ->> 'unkept')::boolean, false) as unkept,
      (select ${link} from directory_entries r where r.profile_id = e.responsible_id) as responsible,
      ${links(sql`r.profile_id = any (e.umbrella_ids)`)} as umbrellas,
      ${links(sql`r.umbrella_ids @> array[e.profile_id]`)} as members,
      ${links(sql`r.responsible_id = e.profile_id and r.kind = 'project'`)} as projects,
      coalesce((select jsonb_agg(n.link order by n.km, n.name) from (
        select ${link} || jsonb_build_object('km', min(m.km)) as link, min(m.km) as km, r.name
        from directory_points o
        cross join lateral (
          select p.profile_id, access.distance_km(p.lat, p.lon, o.lat, o.lon) as km from directory_points p
          where p.lat between o.lat - ${boxLat} and o.lat + ${boxLat} and p.lon between o.lon - ${boxLon} and o.lon + ${boxLon}
            and p.profile_id <> e.profile_id and not p.whole_district
          order by km limit 12) m
        join directory_entries r on r.profile_id = m.profile_id
        where o.profile_id = e.profile_id and o.position = 0
        group by r.profile_id
        order by km, r.rank, r.sort_name limit ${mostNeighbours}) n), '[]') as neighbours
    from directory_entries e join directory_pages d on d.profile_id = e.profile_id
    where e.slug = ${slug} and (e.kind = 'project') = ${project}`.execute(tx)
  return rows[0]
}

function links(condition: ReturnType<typeof sql>) {
  return sql`coalesce((select jsonb_agg(l.link) from (
    select ${link} as link from directory_entries r where ${condition} order by r.rank, r.sort_name limit 100) l), '[]')`
}
