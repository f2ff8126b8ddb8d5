import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { fieldsOf, type ProfileFields } from '../profile-form.ts'
import { listCompleteProfiles } from '../profile.queries.ts'
import type { Profile, ProfileHead, ProfileKind } from '../profile.ts'

/** What a profile is recognised by. */
export type ProfileKey = {
  readonly id: Id<'profile'>
  readonly kind: ProfileKind
  readonly name: string
  /** As the rule compares it that forbids two of one kind and name in a district. */
  readonly foldedName: string
  readonly districtId: string
  readonly website: string
}

/** The keys of all profiles this actor may see. */
export async function listProfileKeys(tx: Tx): Promise<readonly ProfileKey[]> {
  const { rows } = await sql<ProfileKey>`
    select id, kind, name, access.fold(name) as "foldedName", district_id as "districtId", website
    from profiles order by name, id`.execute(tx)
  return rows
}

/** Names as the same rule compares them, in the same order. */
export async function foldNames(tx: Tx, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ folded: string }>`
    select access.fold(name) as folded from unnest(${[...names]}::text[]) with ordinality as given (name, nr) order by nr`.execute(
    tx,
  )
  return rows.map(({ folded }) => folded)
}

/** A profile as its form has it. */
export type ProfileContent = Pick<ProfileHead, 'id' | 'kind' | 'name' | 'state' | 'districtId'> & {
  readonly districtName: string
  readonly fields: ProfileFields
  readonly sites: Profile['sites']
}

const batch = 500

/** What these profiles say of themselves, by id. */
export async function readProfileContents(
  tx: Tx,
  ids: readonly Id<'profile'>[],
): Promise<ReadonlyMap<string, ProfileContent>> {
  const found = new Map<string, ProfileContent>()
  for (let first = 0; first < ids.length; first += batch)
    for (const profile of await listCompleteProfiles(tx, ids.slice(first, first + batch))) {
      const { id, kind, name, state, districtId, districtName, sites } = profile
      found.set(id, { id, kind, name, state, districtId, districtName, sites, fields: fieldsOf(profile) })
    }
  return found
}
