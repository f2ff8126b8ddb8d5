import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Point } from '#modules/places/index.ts'
import { type Pool, readPools } from '#modules/registrations/index.ts'
import type { CommunityEvent, EventArea, EventKind } from '../event.ts'
import { selectEvents } from '../event.queries.ts'
import { endOfDay, startOfDay } from '../wall-time.ts'
import { type Asked } from './criteria.ts'

export type Listed = CommunityEvent & { readonly pools: readonly Pool[] }
export type ListedPage = { readonly events: readonly Listed[]; readonly next: Id<'event'> | undefined }

export const pageSize = 20
/** A course from its first to its last day, at most. */
export const longestDays = 190

// More than one month or one subscription holds.
const most = 300

const forms: Readonly<Record<NonNullable<Asked['form']>, readonly string[]>> = {
  'in-person': ['in-person', 'hybrid'],
  online: ['online', 'hybrid'],
  hybrid: ['hybrid'],
}

/** What comes next, soonest first; what is going on now counts. */
export function findComing(
  tx: Tx,
  lang: Lang,
  asked: Asked,
  after?: Id<'event'>,
  size = pageSize,
): Promise<ListedPage> {
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(e.starts_at, e.id) > (select b.starts_at, b.id from events b where b.id = ${after})`
  // Nothing lasts longer than half a year: so the index of beginnings answers what has not ended.
  const coming = sql`e.starts_at > ${tx.now}::timestamptz - ${longestDays}::integer * interval '1 day' and e.ends_at > ${tx.now}`
  return page(tx, lang, sql`${coming} and ${conditionOf(asked)} and ${beyond}`, sql`e.starts_at, e.id`, size)
}

/** What comes next of these kinds and has not begun, for pages about them. */
export async function findComingOfKinds(
  tx: Tx,
  lang: Lang,
  kinds: readonly EventKind[],
  size: number,
): Promise<readonly Listed[]> {
  const where = sql`e.state = 'published' and e.starts_at > ${tx.now} and e.kind = any (${[...kinds]}::text[])`
  return (await page(tx, lang, where, sql`e.starts_at, e.id`, size)).events
}

/** What comes next in an area for somebody from a Kreis: there, or on the screen; anywhere where no Kreis is said. */
export async function findComingNear(
  tx: Tx,
  lang: Lang,
  { area, districtId }: { readonly area: EventArea; readonly districtId: string | undefined },
  size: number,
): Promise<readonly Listed[]> {
  const near =
    districtId === undefined ? sql`true` : sql`(e.district_id = ${districtId} or e.form in ('online', 'hybrid'))`
  const where = sql`e.state = 'published' and e.starts_at > ${tx.now} and (e.area = ${area} or e.area is null) and ${near}`
  return (await page(tx, lang, where, sql`e.starts_at, e.id`, size)).events
}

/** What is over, latest first. */
export function findPast(tx: Tx, lang: Lang, asked: Asked, after?: Id<'event'>): Promise<ListedPage> {
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(e.starts_at, e.id) < (select b.starts_at, b.id from events b where b.id = ${after})`
  const where = sql`e.starts_at < ${tx.now} and e.ends_at <= ${tx.now} and ${conditionOf(asked)} and ${beyond}`
  return page(tx, lang, where, sql`e.starts_at desc, e.id desc`, pageSize)
}

/** Everything that begins on the days, both included. */
export async function findBetween(
  tx: Tx,
  lang: Lang,
  asked: Asked,
  first: string,
  last: string,
): Promise<readonly Listed[]> {
  const where = sql`e.starts_at >= ${startOfDay(first)} and e.starts_at < ${endOfDay(last)} and ${conditionOf(asked)}`
  return (await page(tx, lang, where, sql`e.starts_at, e.id`, most)).events
}

/** For subscriptions: what is coming, and what was in the last half year, cancelled ones too. */
export function findForFeed(tx: Tx, lang: Lang, asked: Asked): Promise<readonly CommunityEvent[]> {
  const where = sql`e.starts_at > ${tx.now}::timestamptz - interval '6 months' and ${conditionOf(asked)}`
  return selectEvents(tx, { where, order: sql`e.starts_at, e.id`, limit: most, langs: [lang, 'de'] })
}

async function page(
  tx: Tx,
  lang: Lang,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  size: number,
): Promise<ListedPage> {
  const found = await selectEvents(tx, { where, order, limit: size + 1, langs: [lang, 'de'] })
  const shown = found.slice(0, size)
  const pools = await readPools(
    tx,
    shown.map(({ offerId }) => offerId),
  )
  return {
    events: shown.map((event) => ({ ...event, pools: pools.get(event.offerId) ?? [] })),
    next: found.length > size ? shown.at(-1)?.id : undefined,
  }
}

function conditionOf({ area, kind, topic, districtId, language, form, free, near, km }: Asked): RawBuilder<unknown> {
  const conditions = [
    sql`e.state <> 'draft'`,
    area === undefined ? undefined : sql`(e.area = ${area} or e.area is null)`,
    kind === undefined ? undefined : sql`e.kind = ${kind}`,
    topic === undefined ? undefined : sql`e.topics @> array[${topic}]::text[]`,
    districtId === undefined ? undefined : sql`e.district_id = ${districtId}`,
    language === undefined ? undefined : sql`e.languages @> array[${language}]::text[]`,
    form === undefined ? undefined : sql`e.form = any (${[...forms[form]]}::text[])`,
    free
      ? sql`e.state = 'published' and e.sign_up in ('open', 'approval') and exists (select from offer_pools p where p.offer_id = e.offer_id
          and p.waiting = 0 and (p.capacity is null or p.taken < p.capacity))`
      : undefined,
    near === undefined ? undefined : near === null ? sql`false` : within(near, km),
  ].filter((condition) => condition !== undefined)
  return sql.join(conditions, sql` and `)
}

/** As the crow flies from the place of the event (haversine, as `distanceKm`); what is on the screen only is nowhere. */
function within({ lat, lon }: Point, km: number): RawBuilder<unknown> {
  return sql`m.id is not null and 2 * 6371.0088 * asin(sqrt(power(sin(radians(m.lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(m.lat)) * power(sin(radians(m.lon - ${lon}::float8) / 2), 2))) <= ${km}::float8`
}
