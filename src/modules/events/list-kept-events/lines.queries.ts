import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { readPools, type Pool } from '#modules/registrations/index.ts'
import type { CommunityEvent, EventKind } from '../event.ts'
import { selectEvents } from '../event.queries.ts'

export type KeptLine = CommunityEvent & { readonly pools: readonly Pool[] }
export type KeptPage = { readonly lines: readonly KeptLine[]; readonly next: Id<'event'> | undefined }

/** `coming`: what is ahead, drafts too; `past`: what is over. */
export const keptViews = ['coming', 'past'] as const
export type KeptView = (typeof keptViews)[number]

const pageSize = 30

function ofTeams(actor: Actor): RawBuilder<unknown> {
  return sql`(e.profile_id = any (${[...keptProfiles(actor)]}::uuid[]) or (e.profile_id is null and ${isCentreStaff(actor)}::boolean))`
}

/** The published ones that run or come next. */
export async function listNextEvents(tx: Tx, actor: Actor, limit: number): Promise<readonly CommunityEvent[]> {
  return selectEvents(tx, {
    where: sql`${ofTeams(actor)} and e.state = 'published' and e.ends_at > ${tx.now}`,
    order: sql`e.starts_at, e.id`,
    limit,
    langs: ['de'],
  })
}

/** The events this person's teams invite to, in the order in which they come or came; of these kinds where some are named. */
export async function listKeptEvents(
  tx: Tx,
  actor: Actor,
  view: KeptView,
  after: Id<'event'> | undefined,
  kinds?: readonly EventKind[],
): Promise<KeptPage> {
  const whose = ofTeams(actor)
  const coming = view === 'coming'
  const border = sql`(select b.starts_at, b.id from events b where b.id = ${after ?? null})`
  const beyond =
    after === undefined
      ? sql`true`
      : coming
        ? sql`(e.starts_at, e.id) > ${border}`
        : sql`(e.starts_at, e.id) < ${border}`
  const ofKinds = kinds === undefined ? sql`true` : sql`e.kind = any (${[...kinds]}::text[])`
  const time = coming ? sql`e.ends_at > ${tx.now}` : sql`e.ends_at <= ${tx.now}`
  const found = await selectEvents(tx, {
    where: sql`${whose} and ${time} and ${beyond} and ${ofKinds}`,
    order: coming ? sql`e.starts_at, e.id` : sql`e.starts_at desc, e.id desc`,
    limit: pageSize + 1,
    langs: ['de'],
  })
  const lines = found.slice(0, pageSize)
  const pools = await readPools(
    tx,
    lines.map(({ offerId }) => offerId),
  )
  return {
    lines: lines.map((event) => ({ ...event, pools: pools.get(event.offerId) ?? [] })),
    next: found.length > pageSize ? lines.at(-1)?.id : undefined,
  }
}
