import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Volunteer } from './volunteer.ts'

const qualificationJson = sql`jsonb_build_object('id', q.id, 'kind', q.kind, 'title', q.title, 'units', q.units, 'provider', q.provider,
  'gotOn', q.got_on, 'validUntil', q.valid_until, 'source', q.source, 'withdrawnOn', q.withdrawn_on,
  'proved', exists (select from qualification_proofs p where p.qualification_id = q.id))`

const columns = sql`v.id, v.profile_id as "profileId", v.person_id as "personId", v.name, v.email, v.lang, v.languages, v.role,
  v.since::text, v.until::text,
  coalesce((select jsonb_agg(${qualificationJson} order by q.got_on desc, q.id) from qualifications q where q.volunteer_id = v.id), '[]')
    as qualifications`

/** The team of a profile this actor keeps, by name: who is in it on the day, or who has left. A team is bounded by its project. */
export async function listTeam(
  tx: Tx,
  profileIds: readonly Id<'profile'>[],
  { left = false }: { readonly left?: boolean } = {},
): Promise<readonly Volunteer[]> {
  if (profileIds.length === 0) return []
  const today = sql`${dayInBerlin(tx.now)}::date`
  const there = left ? sql`v.until < ${today}` : sql`(v.until is null or v.until >= ${today})`
  return select(tx, sql`v.profile_id = any (${[...profileIds]}::uuid[]) and ${there}`)
}

/** Somebody of a team this actor keeps. */
export async function findVolunteer(tx: Tx, id: Id<'volunteer'>): Promise<Volunteer | undefined> {
  return (await select(tx, sql`v.id = ${id}`))[0]
}

/** Waits for whoever is changing the entry; answers it as it is then. */
export async function lockVolunteer(tx: Tx, id: Id<'volunteer'>): Promise<Volunteer | undefined> {
  await sql`select from volunteers where id = ${id} for update`.execute(tx)
  return findVolunteer(tx, id)
}

/** The entries that are this person's own. */
export async function listOwnEntries(tx: Tx, personId: Id<'person'>): Promise<readonly Volunteer[]> {
  return select(tx, sql`v.person_id = ${personId}`)
}

/** Entries of nobody's account at one of these addresses. For the system. */
export async function listUnlinked(tx: Tx, emails: readonly string[]): Promise<readonly Volunteer[]> {
  if (emails.length === 0) return []
  const lowered = emails.map((email) => email.toLowerCase())
  return select(tx, sql`v.email <> '' and lower(v.email) = any (${lowered}::text[]) and v.person_id is null`)
}

/** Which of these files prove a qualification. */
export async function knownProofFiles(tx: Tx, files: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ file: string }>`
    select file from qualification_proofs where file = any (${[...files]}::text[])`.execute(tx)
  return new Set(rows.map(({ file }) => file))
}

async function select(tx: Tx, where: RawBuilder<unknown>): Promise<readonly Volunteer[]> {
  const { rows } =
    await sql<Volunteer>`select ${columns} from volunteers v where ${where} order by v.name, v.id`.execute(tx)
  return rows
}
