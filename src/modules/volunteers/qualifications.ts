import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { QualificationKind } from './volunteer.ts'

export type NewQualification = {
  readonly kind: QualificationKind
  readonly title: string
  readonly units: number | null
  readonly provider: string
  readonly gotOn: string
  readonly validUntil: string | null
}

/** Whose qualification is asked for. */
export type Learner = { readonly email: string } | { readonly personId: Id<'person'> }

/**
 * Adds what somebody learned. `from: 'certificate'` is for the system of certificates: it belongs to the address, and to whoever has
 * it in the team of the profile that issued it. `volunteerId` is for a team that enters what it has seen.
 */
export async function addQualification(
  tx: Tx,
  whose:
    | { readonly volunteerId: Id<'volunteer'> }
    | { readonly from: 'certificate'; readonly email: string; readonly profileId: Id<'profile'> | null },
  { kind, title, units, provider, gotOn, validUntil }: NewQualification,
): Promise<Id<'qualification'>> {
  const source = 'from' in whose ? 'certificate' : 'team'
  const insert = async () => {
    const volunteerId = 'from' in whose ? await findInTeam(tx, whose.email, whose.profileId) : whose.volunteerId
    const hash = 'from' in whose ? learnerHash(whose.email) : null
    const { rows } = await sql<{ id: Id<'qualification'> }>`
      insert into qualifications (volunteer_id, email_hash, kind, title, units, provider, got_on, valid_until, source, created_at)
      values (${volunteerId}, ${hash}, ${kind}, ${title}, ${units}, ${provider}, ${gotOn}::date, ${validUntil}::date, ${source}, ${tx.now})
      returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error('The qualification was not added.')
    return row.id
  }
  // A coordinator may certify somebody of another team or of none, and need not see that she does.
  const id = 'from' in whose ? await asSystem(tx, 'volunteers.qualify', insert) : await insert()
  await recordFact(tx, { action: 'volunteers.qualification.added', subject: id, data: { kind, source } })
  return id
}

/** From the day on the qualification counts for nothing: its certificate was taken back. */
export async function withdrawQualification(tx: Tx, id: Id<'qualification'>, day: string): Promise<void> {
  await asSystem(tx, 'volunteers.qualify', () =>
    sql`update qualifications set withdrawn_on = greatest(got_on, ${day}::date) where id = ${id} and withdrawn_on is null`.execute(
      tx,
    ),
  )
  await recordFact(tx, { action: 'volunteers.qualification.withdrawn', subject: id })
}

/** Forgets a qualification whose holder has deleted its certificate. */
export async function forgetQualification(tx: Tx, id: Id<'qualification'>): Promise<void> {
  await asSystem(tx, 'volunteers.qualify', () => sql`delete from qualifications where id = ${id}`.execute(tx))
  await recordFact(tx, { action: 'volunteers.qualification.forgotten', subject: id })
}

/**
 * Whether somebody holds a qualification of the kind on a day (`YYYY-MM-DD`); first and last day count. By mail address or by person,
 * whatever team she is in; in a transaction of a person or of the
 * system, not in bare reads of nobody. Answers yes or no only, so that nobody learns more than the rule he checks needs.
 */
export async function hasQualification(
  tx: Tx,
  learner: Learner,
  kind: QualificationKind,
  day: string,
): Promise<boolean> {
  return asSystem(tx, 'volunteers.prerequisite', async () => {
    const emails = 'email' in learner ? [learner.email.toLowerCase()] : await listEmails(tx, learner.personId)
    const person = 'email' in learner ? null : learner.personId
    const { rows } = await sql<{ held: boolean }>`
      with hers as (
        select id from volunteers where email <> '' and lower(email) = any (${emails}::text[])
        union select id from volunteers where person_id = ${person}::uuid),
      found as (
        select q.* from qualifications q join hers on hers.id = q.volunteer_id
        union all select q.* from qualifications q where q.email_hash = any (${emails.map(learnerHash)}::bytea[]))
      select exists (select from found where kind = ${kind} and got_on <= ${day}::date
        and (valid_until is null or valid_until >= ${day}::date) and (withdrawn_on is null or withdrawn_on > ${day}::date)) as held`.execute(
      tx,
    )
    return rows[0]?.held ?? false
  })
}

async function findInTeam(tx: Tx, email: string, profileId: Id<'profile'> | null): Promise<Id<'volunteer'> | null> {
  if (profileId === null || email === '') return null
  const { rows } = await sql<{ id: Id<'volunteer'> }>`
    select id from volunteers where email <> '' and lower(email) = ${email.toLowerCase()} and profile_id = ${profileId}
    order by until desc nulls first, id limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

async function listEmails(tx: Tx, personId: Id<'person'>): Promise<readonly string[]> {
  const { rows } = await sql<{ email: string }>`
    select lower(email) as email from volunteers where person_id = ${personId} and email <> ''`.execute(tx)
  return rows.map(({ email }) => email)
}

function learnerHash(email: string): Buffer {
  return createHash('sha256').update(email.toLowerCase()).digest()
}
