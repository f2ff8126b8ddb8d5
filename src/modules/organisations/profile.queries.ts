import { type RawBuilder, sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { todayInBerlin } from './day.ts'
import type { Profile, ProfileHead, RelatedProfile } from './profile.ts'
import { listRelatedProfiles } from './related-profiles.ts'

const headColumns = sql`p.id, p.kind, p.slug, p.name, p.state, p.district_id as "districtId", p.version`

/** The head of a profile this actor may see. */
export async function findProfileHead(tx: Tx, id: Id<'profile'>): Promise<ProfileHead | undefined> {
  const { rows } = await sql<ProfileHead>`select ${headColumns} from profiles p where p.id = ${id}`.execute(tx)
  return rows[0]
}

/** The heads of those profiles this actor may see, by name. */
export async function listProfileHeads(tx: Tx, ids: readonly Id<'profile'>[]): Promise<readonly ProfileHead[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ProfileHead>`
    select ${headColumns} from profiles p where p.id = any (${[...ids]}::uuid[]) order by p.name, p.id`.execute(tx)
  return rows
}

/** Everything of a profile this actor may see, in two reads whatever its size. */
export async function findProfile(tx: Tx, id: Id<'profile'>): Promise<Profile | undefined> {
  const [profile] = await readProfiles(tx, sql`p.id = ${id}`)
  return profile
}

/** The profiles of these ids that this actor may see, complete, by name. */
export async function listCompleteProfiles(tx: Tx, ids: readonly Id<'profile'>[]): Promise<readonly Profile[]> {
  return ids.length === 0 ? [] : readProfiles(tx, sql`p.id = any (${[...ids]}::uuid[])`)
}

/**
 * Published profiles, complete, by name: all, or those of these ids. What is no id of a profile is passed over. Reads as the system,
 * so that what becomes public never depends on who caused it; hand on only what `publicProfile` leaves.
 */
export async function listPublishedProfiles(tx: Tx, ids?: readonly string[]): Promise<readonly Profile[]> {
  return asSystem(tx, 'organisations.published', async () => {
    const wanted = ids?.filter((id) => parseId<'profile'>(id) !== undefined) ?? (await listPublishedIds(tx))
    const profiles: Profile[] = []
    for (let first = 0; first < wanted.length; first += batch) {
      const part = wanted.slice(first, first + batch)
      profiles.push(...(await readProfiles(tx, sql`p.state = 'published' and p.id = any (${part}::uuid[])`)))
    }
    return profiles
  })
}

// One statement for thousands of profiles would come near the time a statement may take.
const batch = 500

async function listPublishedIds(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from profiles where state = 'published' order by name, id`.execute(tx)
  return rows.map(({ id }) => id)
}

type ProfileRow = Omit<Profile, 'project' | 'umbrellas' | 'members'> & {
  readonly project: { readonly responsibleId: string | null; readonly leadDays: number | null } | null
  readonly umbrellaIds: readonly string[]
  readonly memberIds: readonly string[]
}

async function readProfiles(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly Profile[]> {
  const today = todayInBerlin(tx)
  const { rows } = await sql<ProfileRow>`
    select ${headColumns}, d.name as "districtName", d.names as "districtNames",
      p.contact_role as "contactRole", p.telephone, p.email, p.website, p.accessibility, p.public_fields as "publicFields",
      case when p.source_name is not null then json_build_object('name', p.source_name, 'year', p.source_year) end as source,
      p.confirmed_at as "confirmedAt",
      exists (select from role_grants g where g.profile_id = p.id and g.starts_on <= ${today}::date
        and (g.ends_on is null or g.ends_on > ${today}::date)) as "hasKeeper",
      p.created_at as "createdAt", p.updated_at as "updatedAt",
      coalesce((select json_object_agg(x.lang, x.text) from profile_texts x where x.profile_id = p.id), '{}') as texts,
      array(select l.language_code from profile_languages l where l.profile_id = p.id order by 1) as languages,
      array(select o.topic_code from profile_topics o where o.profile_id = p.id order by 1) as topics,
      coalesce((select json_agg(${siteJson} order by s.position, s.name, s.id)
        from sites s join municipalities m on m.id = s.municipality_id where s.profile_id = p.id), '[]') as sites,
      (select json_build_object('responsibleId', j.responsible_organisation_id, 'leadDays', j.lead_days)
        from projects j where j.profile_id = p.id) as project,
      array(select u.umbrella_id::text from umbrella_relations u
        where u.member_id = p.id and ${today}::date between u.starts_on and coalesce(u.ends_on, 'infinity')) as "umbrellaIds",
      array(select u.member_id::text from umbrella_relations u
        where u.umbrella_id = p.id and ${today}::date between u.starts_on and coalesce(u.ends_on, 'infinity')) as "memberIds"
    from profiles p join districts d on d.id = p.district_id
    where ${condition}
    order by p.name, p.id`.execute(tx)
  const relatedIds = rows.flatMap((row) => [row.project?.responsibleId ?? [], row.umbrellaIds, row.memberIds].flat())
  const related = await listRelatedProfiles(tx, relatedIds)
  return rows.map((row) => profileOf(row, related))
}

const siteJson = sql`json_build_object('id', s.id, 'name', s.name, 'address', s.address,
  'municipality', json_build_object('id', m.id, 'name', m.name, 'names', m.names, 'lat', m.lat, 'lon', m.lon),
  'officeHours', coalesce((select json_agg(json_build_object('id', h.id, 'weekday', h.weekday,
      'opensAt', to_char(h.opens_at, 'HH24:MI'), 'closesAt', to_char(h.closes_at, 'HH24:MI'),
      'channel', h.channel, 'note', h.note,
      'languages', array(select k.language_code from office_hour_languages k where k.office_hour_id = h.id order by 1))
    order by h.weekday, h.opens_at, h.channel) from office_hours h where h.site_id = s.id), '[]'))`

function profileOf(row: ProfileRow, related: ReadonlyMap<string, RelatedProfile>): Profile {
  const { project, umbrellaIds, memberIds, ...rest } = row
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => related.get(id) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  return {
    ...rest,
    project:
      project === null
        ? null
        : { leadDays: project.leadDays, responsibleOrganisation: related.get(project.responsibleId ?? '') ?? null },
    umbrellas: named(umbrellaIds),
    members: named(memberIds),
  }
}
