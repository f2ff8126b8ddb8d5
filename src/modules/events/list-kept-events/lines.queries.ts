import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { readAllPools, type Pool } from '#modules/registrations/index.ts'
import type { CommunityEvent, EventKind } from '../event.ts'
import { selectEvents } from '../event.queries.ts'
import { longestDays } from '../list-events/find.ts'

export type KeptLine = CommunityEvent & { readonly pools: readonly Pool[] }
export type KeptPage = { readonly lines: readonly KeptLine[]; readonly next: Id<'event'> | undefined }

/** `coming`: what is ahead, drafts too; `past`: what is over. */
export const keptViews = ['coming', 'past'] as const
export type KeptView = (typeof keptViews)[number]

const pageSize = 30

/** The first of each team by index, of which the first of all follow: a team's list costs the same however old it is. */
function ofTeams(actor: Actor, such: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number) {
  const first = (whose: RawBuilder<unknown>) =>
    sql`select e.id from events e where ${whose} and ${such} order by ${order} limit ${limit}`
  return sql`e.id in (
    select f.id from unnest(${[...keptProfiles(actor)]}::uuid[]) as team (id) cross join lateral (${first(sql`e.profile_id = team.id`)}) f
    union all (${first(sql`e.profile_id is null and ${isCentreStaff(actor)}::boolean`)}))`
}

/** None lasts longer than a course may, so that an index by the beginning finds what is ahead. */
function ahead(now: Date): RawBuilder<unknown> {
  return sql`(e.ends_at > ${now} and e.starts_at > ${now}::timestamptz - make_interval(days => ${longestDays}))`
}

/** The published ones that run or come next. */
export async function listNextEvents(tx: Tx, actor: Actor, limit: number): Promise<readonly CommunityEvent[]> {
  const order = sql`e.starts_at, e.id`
  const where = ofTeams(actor, sql`e.state = 'published' and ${ahead(tx.now)}`, order, limit)
  return selectEvents(tx, { where, order, limit, langs: ['de'] })
}

/** The events this person's teams invite to, in the order in which they come or came; of these kinds where some are named. */
export async function listKeptEvents(
  tx: Tx,
  actor: Actor,
  view: KeptView,
  after: Id<'event'> | undefined,
  kinds?: readonly EventKind[],
): Promise<KeptPage> {
  const coming = view === 'coming'
  const border = sql`(select b.starts_at, b.id from events b where b.id = ${after ?? null})`
  const beyond =
    after === undefined
      ? sql`true`
      : coming
        ? sql`(e.starts_at, e.id) > ${border}`
        : sql`(e.starts_at, e.id) < ${border}`
  const ofKinds = kinds === undefined ? sql`true` : sql`e.kind = any (${[...kinds]}::text[])`
  const time = coming ? ahead(tx.now) : sql`e.ends_at <= ${tx.now} and e.starts_at <= ${tx.now}`
  const order = coming ? sql`e.starts_at, e.id` : sql`e.starts_at desc, e.id desc`
  const limit = pageSize + 1
  const where = ofTeams(actor, sql`${time} and ${beyond} and ${ofKinds}`, order, limit)
  const found = await selectEvents(tx, { where, order, limit, langs: ['de'] })
  const lines = found.slice(0, pageSize)
  const pools = await readAllPools(
    tx,
    lines.map(({ offerId }) => offerId),
  )
  return {
    lines: lines.map((event) => ({ ...event, pools: pools.get(event.offerId) ?? [] })),
    next: found.length > pageSize ? lines.at(-1)?.id : undefined,
  }
}
