import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { countSpread, isTimeToCount } from '../spread.ts'
import { getCurrentVersion } from '../standard.queries.ts'

const renewing = systemActor('quality.renew-spread')

/** Counts at night how projects stand, where enough is new. Answers whether it counted. */
export async function renewSpread(db: Db): Promise<boolean> {
  const result = await db.inTransaction(renewing, async (tx) =>
    (await countAnew(tx)) ? done(null) : refuse('too-little-is-new'),
  )
  return result.ok
}

/** For the system. The newest finished assessment of each project against the version of today. */
export async function countAnew(tx: Tx): Promise<boolean> {
  const { number, leastProjects } = await getCurrentVersion(tx)
  await sql`select pg_advisory_xact_lock(hashtextextended('quality spread', 0))`.execute(tx)
  const { rows: current } = await sql<{ id: string }>`
    select distinct on (profile_id) id from quality_assessments where version = ${number} and settled_at is not null
    order by profile_id, settled_at desc`.execute(tx)
  const { rows: members } = await sql<{ id: string }>`
    select m.assessment_id as id from quality_spread_members m where m.spread_id = (
      select s.id from quality_spreads s where s.version = ${number} order by s.made_at desc limit 1)`.execute(tx)
  const ids = current.map(({ id }) => id)
  if (!isTimeToCount(ids, new Set(members.map(({ id }) => id)), leastProjects)) return false
  await insertSpread(tx, { version: number, ids, least: leastProjects })
  return true
}

type Counted = { readonly version: number; readonly ids: readonly string[]; readonly least: number }

async function insertSpread(tx: Tx, { version, ids, least }: Counted): Promise<void> {
  const { rows: answers } = await sql<{ slot: number; level: number }>`
    select slot, level from quality_answers where assessment_id = any (${[...ids]}::uuid[]) and level > 0`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    insert into quality_spreads (version, projects, made_at) values (${version}, ${ids.length}, ${tx.now}) returning id`.execute(
    tx,
  )
  const [spread] = rows
  if (spread === undefined) throw new Error('The spread was not added.')
  const lines = countSpread(answers, least).flatMap(({ slot, counts }) =>
    counts.map((projects, index) => ({ slot, level: index + 1, projects })),
  )
  await sql`insert into quality_spread_levels (spread_id, slot, level, projects)
    select ${spread.id}, row.slot, row.level, row.projects
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as row (slot smallint, level smallint, projects integer)`.execute(
    tx,
  )
  await sql`insert into quality_spread_members (spread_id, assessment_id)
    select ${spread.id}, unnest(${[...ids]}::uuid[])`.execute(tx)
  await recordFact(tx, { action: 'quality.spread.counted', subject: spread.id, data: { projects: ids.length } })
}
