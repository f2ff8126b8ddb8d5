import { sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import type { Group, GroupOfPerson } from './group.ts'
import { takesPart } from './people.queries.ts'

const columns = sql`g.id, g.kind, g.name, g.about, g.district_id as "districtId", g.topic_code as "topicCode", g.open, g.version,
  m.person_id is not null as member, k.person_id is not null as keeper, i.person_id is not null as invited,
  exists (select from exchange_threads t where t.group_id = g.id) as written,
  g.id = any ((select access.watched_exchange_groups())::uuid[]) as watched, m.rhythm, m.read_at as "readAt"`

const ofPerson = sql`exchange_groups g
  left join exchange_members m on m.group_id = g.id and m.person_id = access.person_id() and m.left_at is null
  left join exchange_keepers k on k.group_id = g.id and k.person_id = access.person_id()
  left join exchange_invitations i on i.group_id = g.id and i.person_id = access.person_id()`

/** The group as this person may see it: her own, open ones, those she is invited to. */
export async function findGroup(tx: Tx, id: string): Promise<GroupOfPerson | undefined> {
  const known = parseId<'exchange-group'>(id)
  if (known === undefined) return undefined
  const { rows } = await sql<GroupOfPerson>`select ${columns} from ${ofPerson} where g.id = ${known}`.execute(tx)
  return rows[0]
}

export type GroupLine = GroupOfPerson & {
  /** Conversations with something new, up to `mostCounted`. */
  readonly unread: number
}

export const mostCounted = 50

/** The person's own groups with what is new, then the others she may look at. */
export async function listGroups(tx: Tx): Promise<readonly GroupLine[]> {
  const unread = sql`(select count(*)::int from (select from exchange_threads t
      left join exchange_reads r on r.thread_id = t.id and r.person_id = m.person_id
      where t.group_id = g.id and t.last_post_at > m.read_at and t.last_post_at > coalesce(r.read_at, '-infinity') and t.hidden_at is null
      limit ${mostCounted + 1}) new)`
  const { rows } = await sql<GroupLine>`
    select ${columns}, case when m.person_id is null then 0 else ${unread} end as unread from ${ofPerson}
    order by m.person_id is null, array_position(array['all', 'region', 'topic', 'working'], g.kind), g.name, g.id limit 200`.execute(
    tx,
  )
  return rows
}

export async function countMembers(tx: Tx, groupId: Group['id']): Promise<number> {
  const { rows } = await asSystem(tx, 'exchange.members', () =>
    sql<{ count: number }>`
      select count(*)::int as count from exchange_members m
      where m.group_id = ${groupId} and m.left_at is null and ${takesPart(tx, sql`m.person_id`)}`.execute(tx),
  )
  return rows[0]?.count ?? 0
}

/** Groups a conversation may be moved to: those in which the person moderates. */
export async function listModerated(tx: Tx): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select ${columns} from ${ofPerson}
    where (k.person_id is not null and m.person_id is not null) or g.id = any ((select access.watched_exchange_groups())::uuid[])
    order by g.name, g.id limit 200`.execute(tx)
  return rows
}

export async function listGroupEvents(tx: Tx, groupId: Group['id']): Promise<readonly Id<'event'>[]> {
  const { rows } = await sql<{ id: Id<'event'> }>`
    select event_id as id from exchange_events where group_id = ${groupId} order by added_at desc limit 200`.execute(tx)
  return rows.map(({ id }) => id)
}
