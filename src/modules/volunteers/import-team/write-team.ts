import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { listReferenced, type Tx } from '#platform/db/index.ts'
import type { TeamFields } from './team-fields.ts'

type ChangedPerson = { readonly id: string; readonly fields: TeamFields }

/** Holds back every other list for this team until the transaction ends, so that none brings somebody twice. */
export async function lockTeam(tx: Tx, profileId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('volunteers.lists'), hashtext(${profileId}))`.execute(tx)
}

/** Puts people into a team, in one statement however many; ids in the order of the list. Mails to them are German until somebody says otherwise. */
export async function addTeam(tx: Tx, profileId: string, list: readonly TeamFields[]): Promise<readonly string[]> {
  const rows = list.map((fields) => ({ id: randomUUID(), email: '', languages: [], role: 'guide', ...fields }))
  await sql`
    insert into volunteers (id, profile_id, name, email, lang, languages, role, since, created_at, updated_at)
    select row.id, ${profileId}, row.name, row.email, 'de', row.languages, row.role, row.since, ${tx.now}, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, name text, email text, languages text[], role text, since date)`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Changes only the fields that are named. Another address is another mailbox: whoever reads it has to say anew that this is her. */
export async function changeTeam(tx: Tx, list: readonly ChangedPerson[]): Promise<void> {
  await sql`
    update volunteers v set email = coalesce(row.email, v.email), languages = coalesce(row.languages, v.languages),
      role = coalesce(row.role, v.role), since = coalesce(row.since, v.since), updated_at = ${tx.now},
      person_id = case when lower(coalesce(row.email, v.email)) = lower(v.email) then v.person_id end
    from jsonb_to_recordset(${JSON.stringify(list.map(({ id, fields }) => ({ id, ...fields })))}::jsonb)
      as row (id uuid, email text, languages text[], role text, since date)
    where v.id = row.id`.execute(tx)
}

export type PersonImage = { readonly image: string; readonly hash: Buffer }

/** These entries as they stand now, held until the transaction ends. */
export async function takeTeamImages(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PersonImage>> {
  await sql`select from volunteers where id = any (${[...ids]}::uuid[]) order by id for update`.execute(tx)
  const { rows } = await sql<PersonImage & { id: string }>`
    select id, image::text as image, sha256(convert_to(image::text, 'UTF8')) as hash
    from (select v.id, to_jsonb(v) as image from volunteers v where v.id = any (${[...ids]}::uuid[])) imaged`.execute(
    tx,
  )
  return new Map(rows.map(({ id, ...image }) => [id, image]))
}

export async function hashTeam(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await sql<{ id: string; hash: Buffer }>`
    select v.id, sha256(convert_to(to_jsonb(v)::text, 'UTF8')) as hash from volunteers v where v.id = any (${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

/** Puts entries back as their images show them. */
export async function restoreTeam(tx: Tx, images: readonly string[]): Promise<void> {
  await sql`
    update volunteers v set email = old.email, languages = old.languages, role = old.role, since = old.since, updated_at = old.updated_at,
      person_id = case when lower(old.email) = lower(v.email) then v.person_id end
    from jsonb_array_elements(${`[${images.join(',')}]`}::jsonb) as given (image)
      cross join lateral jsonb_populate_record(null::volunteers, image) as old
    where v.id = old.id`.execute(tx)
}

/** Those that anything else has come to point at, such as what they have learned since. */
export function listTeamInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return listReferenced(tx, 'volunteers', ids, ['import_rows.volunteer_id'])
}

export async function removeTeam(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from volunteers where id = any (${[...ids]}::uuid[])`.execute(tx)
}
