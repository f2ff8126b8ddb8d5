import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Answer, Assessment, Evidence, Measure, OwnAnswer } from './assessment.ts'

const columns = sql`a.id, a.profile_id as "profileId", a.version, a.way, a.started_at as "startedAt", a.settled_at as "settledAt",
  (select s.shared_at from quality_shares s where s.assessment_id = a.id) as "sharedAt"`

/** An assessment this actor may see. */
export async function findAssessment(tx: Tx, id: Id<'assessment'>): Promise<Assessment | undefined> {
  return (await assessmentsWhere(tx, sql`a.id = ${id}`, 1))[0]
}

/** Those of these profiles, the newest first. A project makes one a year or so. */
export async function listAssessments(tx: Tx, profileIds: readonly Id<'profile'>[]): Promise<readonly Assessment[]> {
  if (profileIds.length === 0) return []
  return assessmentsWhere(tx, sql`a.profile_id = any (${[...profileIds]}::uuid[])`, 100)
}

/** Team assessments that are open to somebody who belongs to the team with her own account. */
export async function listOpenToMember(tx: Tx, personId: Id<'person'>): Promise<readonly Assessment[]> {
  return assessmentsWhere(
    tx,
    sql`a.way = 'team' and a.settled_at is null and a.profile_id in (
      select v.profile_id from volunteers v where v.person_id = ${personId} and v.until is null)`,
    20,
  )
}

/** What projects have shared with the centre, the newest first. */
export async function listShared(tx: Tx): Promise<readonly Assessment[]> {
  return assessmentsWhere(tx, sql`a.id in (select s.assessment_id from quality_shares s)`, 100)
}

async function assessmentsWhere(tx: Tx, where: RawBuilder<unknown>, most: number): Promise<readonly Assessment[]> {
  const { rows } = await sql<Assessment>`
    select ${columns} from quality_assessments a where ${where}
    order by a.settled_at desc nulls first, a.started_at desc, a.id limit ${most}`.execute(tx)
  return rows
}

export async function listAnswers(tx: Tx, id: Id<'assessment'>): Promise<readonly Answer[]> {
  const { rows } = await sql<Answer>`
    select slot, level, note, own_evidence as "ownEvidence" from quality_answers where assessment_id = ${id}
    order by slot`.execute(tx)
  return rows
}

/** What single people said, as far as this actor may see it. */
export async function listOwnAnswers(tx: Tx, id: Id<'assessment'>): Promise<readonly OwnAnswer[]> {
  const { rows } = await sql<OwnAnswer>`
    select slot, person_id as "personId", level, note from quality_own_answers where assessment_id = ${id}
    order by slot, updated_at`.execute(tx)
  return rows
}

/** The figures of the day on which it was finished. */
export async function listKeptEvidence(tx: Tx, id: Id<'assessment'>): Promise<readonly Evidence[]> {
  const { rows } = await sql<Evidence>`
    select kind, part, whole from quality_evidence where assessment_id = ${id}`.execute(tx)
  return rows
}

const measureColumns = sql`m.id, m.assessment_id as "assessmentId", m.slot, m.text, m.due_on::text as "dueOn",
  m.volunteer_id as "volunteerId", m.keeper_id as "keeperId", m.duty, m.done_at as "doneAt"`

/** What the project wants to do, the next day first. */
export async function listMeasures(tx: Tx, id: Id<'assessment'>): Promise<readonly Measure[]> {
  const { rows } = await sql<Measure>`
    select ${measureColumns} from quality_measures m where m.assessment_id = ${id}
    order by m.done_at is not null, m.due_on, m.id`.execute(tx)
  return rows
}

/** Measures of these profiles that are not done, from whichever assessment, the next day first. */
export async function listOpenMeasures(tx: Tx, profileIds: readonly Id<'profile'>[]): Promise<readonly Measure[]> {
  if (profileIds.length === 0) return []
  const { rows } = await sql<Measure>`
    select ${measureColumns} from quality_assessments a join quality_measures m on m.assessment_id = a.id
    where a.profile_id = any (${[...profileIds]}::uuid[]) and m.done_at is null order by m.due_on, m.id limit 100`.execute(
    tx,
  )
  return rows
}

/** Whoever writes into an assessment waits for whoever is writing. */
export async function lockAssessment(tx: Tx, id: Id<'assessment'>): Promise<Assessment | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`quality ${id}`}, 0))`.execute(tx)
  return findAssessment(tx, id)
}
