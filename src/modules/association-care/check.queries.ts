import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Check, emptyCheck } from './check.ts'
import { type Topic, topics } from './topic.ts'

const columns = sql`c.topic, c.state, c.dated::text, c.notice, c.ends_on::text as "endsOn", c.kept_at as "keptAt", c.office, c.note, c.version`

/** What an association of this actor has noted, one for each topic in their order, those not yet spoken of included. */
export async function listChecks(tx: Tx, profileId: Id<'profile'>): Promise<readonly Check[]> {
  return (await listChecksOf(tx, [profileId]))(profileId)
}

/** The same of several at once, to be asked for one after the other. */
export async function listChecksOf(
  tx: Tx,
  profileIds: readonly Id<'profile'>[],
): Promise<(profileId: Id<'profile'>) => readonly Check[]> {
  const { rows } = await sql<Check & { profileId: Id<'profile'> }>`
    select c.profile_id as "profileId", ${columns} from association_checks c
    where c.profile_id = any (${[...profileIds]}::uuid[])`.execute(tx)
  const byProfile = Map.groupBy(rows, ({ profileId }) => profileId)
  return (profileId) => {
    const noted = new Map((byProfile.get(profileId) ?? []).map((row) => [row.topic, row]))
    return topics.map((topic) => noted.get(topic) ?? emptyCheck(topic))
  }
}

/** The same of one topic. */
export async function findCheck(tx: Tx, profileId: Id<'profile'>, topic: Topic): Promise<Check> {
  const { rows } = await sql<Check>`
    select ${columns} from association_checks c where c.profile_id = ${profileId} and c.topic = ${topic}`.execute(tx)
  return rows[0] ?? emptyCheck(topic)
}

/** Holds what is noted about a topic until the transaction ends; makes the row where there is none, so that two never make two. */
export async function lockCheck(tx: Tx, profileId: Id<'profile'>, topic: Topic): Promise<Check> {
  await sql`insert into association_checks (profile_id, topic, updated_at) values (${profileId}, ${topic}, ${tx.now})
    on conflict do nothing`.execute(tx)
  await sql`select from association_checks where profile_id = ${profileId} and topic = ${topic} for update`.execute(tx)
  return findCheck(tx, profileId, topic)
}
