import { type RawBuilder, sql } from 'kysely'
import type { CentreArea, Role } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'

export type RoleKind = Role['kind']

type GrantRow = {
  readonly id: Id<'role-grant'>
  readonly personId: Id<'person'>
  readonly kind: RoleKind
  readonly profileId: Id<'profile'> | null
  readonly area: 'volunteers' | 'organisations' | null
}

export type RoleHolder = {
  readonly grantId: Id<'role-grant'>
  readonly personId: Id<'person'>
  readonly kind: RoleKind
  readonly startsOn: string
  /** Null where this actor may not know the person's name. */
  readonly name: string | null
}

// `ends_on` is the first day without the role, so that taking a role away has its effect at once and not at midnight.
const holdsOn = (day: string): RawBuilder<unknown> =>
  sql`g.starts_on <= ${day}::date and (g.ends_on is null or g.ends_on > ${day}::date)`

/** What a person may act as on a day (ISO date). */
export async function listRoles(tx: Tx, personId: Id<'person'>, day: string): Promise<readonly Role[]> {
  const { rows } = await sql<GrantRow>`
    select g.id, g.person_id as "personId", g.kind, g.profile_id as "profileId", g.area
    from role_grants g where g.person_id = ${personId} and ${holdsOn(day)} order by g.starts_on, g.id`.execute(tx)
  return rows.flatMap((row) => roleOf(row) ?? [])
}

/** Who acts for a profile on a day. */
export async function listRoleHolders(tx: Tx, profileId: Id<'profile'>, day: string): Promise<readonly RoleHolder[]> {
  const { rows } = await sql<Omit<RoleHolder, 'name'>>`
    select g.id as "grantId", g.person_id as "personId", g.kind, g.starts_on::text as "startsOn"
    from role_grants g where g.profile_id = ${profileId} and ${holdsOn(day)} order by g.starts_on, g.id`.execute(tx)
  const persons = await listPersons(
    tx,
    rows.map((row) => row.personId),
  )
  const names = new Map(persons.map((person) => [person.id, fullName(person)]))
  return rows.map((row) => ({ ...row, name: names.get(row.personId) ?? null }))
}

/** The people of the centre on a day; with an area only those who work in it. */
export async function listCentreStaff(tx: Tx, day: string, area?: CentreArea): Promise<readonly Id<'person'>[]> {
  const { rows } = await sql<{ personId: Id<'person'> }>`
    select distinct g.person_id as "personId" from role_grants g
    where g.kind = 'centre-staff' and ${holdsOn(day)} and ${area === undefined ? sql`true` : sql`g.area = ${area}`}
    order by 1`.execute(tx)
  return rows.map(({ personId }) => personId)
}

export type NewRole = { readonly personId: Id<'person'>; readonly role: Role; readonly startsOn: string }

/** Gives a person a role from a day on. Refuses where she has the same one already; one that ended that very day goes on. */
export async function grantRole(
  tx: Tx,
  { personId, role, startsOn }: NewRole,
): Promise<Done<Id<'role-grant'>> | Refused<'role-overlaps'>> {
  const { profileId, area } = columnsOf(role)
  const grantedBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  const reopened = await sql<{ id: Id<'role-grant'> }>`
    update role_grants g set ends_on = null, granted_by = ${grantedBy}
    where g.person_id = ${personId} and g.kind = ${role.kind} and g.ends_on = ${startsOn}::date
      and g.profile_id is not distinct from ${profileId}::uuid and g.area is not distinct from ${area}
      and not exists (select from role_grants later where later.person_id = g.person_id and later.kind = g.kind
        and later.profile_id is not distinct from g.profile_id and later.area is not distinct from g.area
        and later.starts_on > g.starts_on)
    returning g.id`.execute(tx)
  const added =
    reopened.rows.length > 0
      ? reopened
      : await sql<{ id: Id<'role-grant'> }>`
        insert into role_grants (person_id, kind, profile_id, area, starts_on, granted_by)
        values (${personId}, ${role.kind}, ${profileId}, ${area}, ${startsOn}::date, ${grantedBy})
        on conflict do nothing returning id`.execute(tx)
  const [row] = added.rows
  if (row === undefined) return refuse('role-overlaps')
  await recordFact(tx, {
    action: 'organisations.role.granted',
    subject: profileId ?? personId,
    data: { person: personId, role: role.kind, area },
  })
  return done(row.id)
}

/** Takes a role away from a day on; answers false where there is none that this actor may end. */
export async function endRole(tx: Tx, grantId: Id<'role-grant'>, day: string): Promise<boolean> {
  const ended = await sql<GrantRow>`
    update role_grants g set ends_on = greatest(g.starts_on, ${day}::date)
    where g.id = ${grantId} and (g.ends_on is null or g.ends_on > ${day}::date)
    returning g.id, g.person_id as "personId", g.kind, g.profile_id as "profileId", g.area`.execute(tx)
  const [row] = ended.rows
  if (row === undefined) return false
  await recordFact(tx, {
    action: 'organisations.role.ended',
    subject: row.profileId ?? row.personId,
    data: { person: row.personId, role: row.kind, area: row.area },
  })
  return true
}

function columnsOf(role: Role): Pick<GrantRow, 'profileId' | 'area'> {
  switch (role.kind) {
    case 'project-coordinator':
    case 'association-board':
      return { profileId: role.profileId, area: null }
    case 'centre-staff':
      return { profileId: null, area: role.area }
    case 'operator':
    case 'ministry':
    case 'trainer':
      return { profileId: null, area: null }
  }
}

function roleOf({ kind, profileId, area }: GrantRow): Role | undefined {
  switch (kind) {
    case 'project-coordinator':
    case 'association-board':
      return profileId === null ? undefined : { kind, profileId }
    case 'centre-staff':
      return area === null ? undefined : { kind, area }
    case 'operator':
    case 'ministry':
    case 'trainer':
      return { kind }
  }
}
