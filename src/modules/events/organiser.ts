import { sql } from 'kysely'
import { type Actor, isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { publicOrganisationPage, publicProjectPage } from '#modules/organisations/addresses.ts'

/** In whose name somebody may invite: `id` null is the centre. */
export type Organiser = { readonly id: Id<'profile'> | null; readonly name: string; readonly districtId: string | null }

export async function listOrganisers(tx: Tx, actor: Actor): Promise<readonly Organiser[]> {
  const profiles = await listProfileHeads(tx, keptProfiles(actor))
  return isCentreStaff(actor) ? [{ id: null, name: '', districtId: null }, ...profiles] : profiles
}

/**
 * Brings the organiser's name and address on events to what the profiles say now. As the system, since whoever changes a profile need
 * not be of the team that invites.
 */
export async function refreshOrganisers(tx: Tx, profileIds: readonly string[]): Promise<void> {
  const ids = profileIds.filter((id) => /^[0-9a-f-]{36}$/.test(id))
  if (ids.length === 0) return
  await asSystem(tx, 'events.organiser-names', () =>
    sql`update events e set organiser_name = p.name, organiser_path = p.path
      from (select id, name, case when state = 'published' then
          case when kind = 'project' then ${pathStart(publicProjectPage.path)} else ${pathStart(publicOrganisationPage.path)} end || slug end as path
        from profiles where id = any (${ids}::uuid[])) p
      where p.id = e.profile_id and (e.organiser_name, e.organiser_path) is distinct from (p.name, p.path)`.execute(tx),
  )
}

function pathStart(path: string): string {
  return path.replace(':slug', '')
}
