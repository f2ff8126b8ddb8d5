import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

/** People who are written to together, by what they do. `profileId` null is the centre's own team. */
export type PeopleGroup =
  | { readonly kind: 'coordinators'; readonly districtIds: readonly string[] }
  | { readonly kind: 'projects' | 'associations' | 'trainers' }
  | { readonly kind: 'team'; readonly profileId: Id<'profile'> | null }

export type GroupMember = {
  readonly personId: Id<'person'>
  readonly profileId: Id<'profile'> | null
  /** Empty for the centre. */
  readonly profileName: string
  readonly districtId: string | null
}

/** Everybody who belongs to one of the groups on the day (ISO date), each person once. For the system: others see fewer. */
export async function listGroupMembers(
  tx: Tx,
  groups: readonly PeopleGroup[],
  day: string,
): Promise<readonly GroupMember[]> {
  if (groups.length === 0) return []
  const { rows } = await sql<GroupMember>`
    select distinct on (g.person_id) g.person_id as "personId", p.id as "profileId", coalesce(p.name, '') as "profileName",
      p.district_id as "districtId"
    from role_grants g left join profiles p on p.id = g.profile_id
    where g.starts_on <= ${day}::date and (g.ends_on is null or g.ends_on > ${day}::date)
      and (${sql.join(groups.map(conditionOf), sql` or `)})
    order by g.person_id, p.name`.execute(tx)
  return rows
}

function conditionOf(group: PeopleGroup): RawBuilder<unknown> {
  switch (group.kind) {
    case 'coordinators':
      return sql`(g.kind = 'project-coordinator' and p.district_id = any (${[...group.districtIds]}::text[]))`
    case 'projects':
      return sql`g.kind = 'project-coordinator'`
    case 'associations':
      return sql`g.kind = 'association-board'`
    case 'trainers':
      return sql`g.kind = 'trainer'`
    case 'team':
      return group.profileId === null ? sql`g.kind = 'centre-staff'` : sql`g.profile_id = ${group.profileId}`
  }
}

export type HeldRole = {
  readonly personId: Id<'person'>
  readonly kind: 'project-coordinator' | 'association-board' | 'centre-staff' | 'trainer'
  /** Empty for the centre and for trainers. */
  readonly profileName: string
}

/** That a grant `g` makes somebody work for a project, an association or the centre, or give courses, on the day (ISO date). */
function isHeldOn(day: string): RawBuilder<unknown> {
  return sql`g.kind in ('centre-staff', 'project-coordinator', 'association-board', 'trainer')
    and g.starts_on <= ${day}::date and (g.ends_on is null or g.ends_on > ${day}::date)`
}

/** That the person of this column holds such a role on the day; for queries of the system. */
export function holdsRole(personId: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`exists (select from role_grants g where g.person_id = ${personId} and ${isHeldOn(day)})`
}

/** Everybody who holds such a role on the day; of these people where they are named. For the system. */
export async function listHeldRoles(
  tx: Tx,
  day: string,
  people?: readonly Id<'person'>[],
): Promise<readonly HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    select distinct on (g.person_id) g.person_id as "personId", g.kind, coalesce(p.name, '') as "profileName"
    from role_grants g left join profiles p on p.id = g.profile_id
    where ${isHeldOn(day)}
      and ${people === undefined ? sql`true` : sql`g.person_id = any (${[...people]}::uuid[])`}
    order by g.person_id, array_position(array['centre-staff', 'project-coordinator', 'association-board', 'trainer'], g.kind), p.name`.execute(
    tx,
  )
  return rows
}

/** Published projects by name, for choices in forms. */
export async function listProjectNames(
  tx: Tx,
): Promise<readonly { readonly id: Id<'profile'>; readonly name: string; readonly districtId: string }[]> {
  const { rows } = await sql<{ id: Id<'profile'>; name: string; districtId: string }>`
    select id, name, district_id as "districtId" from profiles where kind = 'project' and state = 'published'
    order by name, id limit 500`.execute(tx)
  return rows
}
