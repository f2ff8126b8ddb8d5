import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { RelatedProfile } from './profile.ts'

/** The organisation of this name, case and accents aside; undefined where there is none that this actor may see. */
export async function findOrganisationNamed(tx: Tx, name: string): Promise<RelatedProfile | undefined> {
  const { rows } = await sql<RelatedProfile>`
    select id, kind, slug, name, state from profiles
    where kind <> 'project' and access.fold(name) = access.fold(${name})
    order by state = 'published' desc, created_at, id limit 1`.execute(tx)
  return rows[0]
}

// More than there are in Hesse by far; a bound for whoever loads them all at once.
const mostNames = 1000

/** What the published organisations are called, for a field that offers them. */
export async function listOrganisationNames(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from profiles where kind <> 'project' and state = 'published' order by name, id limit ${mostNames}`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

/** Organisations whose names come near, best first: for "did you mean". */
export async function listOrganisationsLike(tx: Tx, name: string): Promise<readonly RelatedProfile[]> {
  const { rows } = await sql<RelatedProfile>`
    select id, kind, slug, name, state from profiles
    where kind <> 'project' and (access.fold(name) like '%' || access.fold(${name.replaceAll(/[\\%_]/g, '\\$&')}) || '%'
      or similarity(access.fold(name), access.fold(${name})) > 0.3)
    order by similarity(access.fold(name), access.fold(${name})) desc, name limit 5`.execute(tx)
  return rows
}
