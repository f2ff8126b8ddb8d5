import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Completeness, completeness, type ProfilePart } from './completeness.ts'
import { doubtfulIds } from './confirmation.queries.ts'
import { todayInBerlin } from './day.ts'
import { missingPartsSql, wantedPartsSql } from './missing-parts.ts'
import type { ProfileKind, ProfileState } from './profile.ts'

export type ProfileFilter = {
  readonly kind?: ProfileKind | undefined
  readonly state?: ProfileState | undefined
  readonly districtId?: string | undefined
  /** Only entries nobody confirmed although they were asked. */
  readonly doubtful?: boolean | undefined
  /** Part of a name; case and accents do not matter. */
  readonly text?: string | undefined
}

/** Where a page of the list begins: behind or before a profile; the first page has neither. */
export type ListPosition = { readonly after?: Id<'profile'> | undefined; readonly before?: Id<'profile'> | undefined }

export type ProfileLine = {
  readonly id: Id<'profile'>
  readonly kind: ProfileKind
  readonly name: string
  readonly state: ProfileState
  readonly districtName: string
  readonly hasKeeper: boolean
  readonly doubtful: boolean
  readonly updatedAt: Date
  readonly completeness: Completeness
}

export type ProfilePage = {
  readonly lines: readonly ProfileLine[]
  readonly next: Id<'profile'> | undefined
  readonly previous: Id<'profile'> | undefined
}

export const linesPerPage = 50

/** One page of the profiles this actor may see, by name. */
export async function listProfiles(
  tx: Tx,
  filter: ProfileFilter = {},
  position: ListPosition = {},
  size = linesPerPage,
): Promise<ProfilePage> {
  const backwards = position.before !== undefined
  const border = position.before ?? position.after
  const beyond =
    border === undefined
      ? sql`true`
      : sql`(p.name, p.id) ${backwards ? sql`<` : sql`>`} (select b.name, b.id from profiles b where b.id = ${border})`
  const direction = backwards ? sql`desc` : sql`asc`
  const found = await readLines(
    tx,
    sql`select p.* from profiles p where ${conditionOf(filter, tx.now)} and ${beyond}
      order by p.name ${direction}, p.id ${direction} limit ${size + 1}`,
    sql`p.name, p.id`,
  )
  const more = found.length > size
  const lines = !more ? found : backwards ? found.slice(1) : found.slice(0, size)
  return {
    lines,
    next: more || backwards ? lines.at(-1)?.id : undefined,
    previous: (backwards && more) || (!backwards && border !== undefined) ? lines[0]?.id : undefined,
  }
}

// Cheap to look up for thousands of rows: what stands in the row itself, and parts with a plain index.
const roughParts: readonly ProfilePart[] = ['contact', 'contact-shown', 'accessibility', 'sites', 'languages', 'topics']
const roughChoice = 50

/**
 * The published profiles that say least, for the start of the centre's member area. A rough look over all chooses the candidates;
 * only among these the exact share decides.
 */
export async function listLeastComplete(tx: Tx, limit: number): Promise<readonly ProfileLine[]> {
  const candidates = await readLines(
    tx,
    sql`select p.* from profiles p where p.state = 'published'
      order by cardinality(${missingPartsSql(roughParts)})::numeric / (${wantedPartsSql}) desc, p.name, p.id
      limit ${roughChoice}`,
    sql`p.name, p.id`,
  )
  return candidates.toSorted((a, b) => a.completeness.share - b.completeness.share).slice(0, limit)
}

/** How many profiles stand in each state. */
export async function countProfiles(tx: Tx): Promise<Readonly<Record<ProfileState, number>>> {
  const { rows } = await sql<{ state: ProfileState; count: number }>`
    select state, count(*)::integer as count from profiles group by state`.execute(tx)
  const counts = { draft: 0, published: 0, withdrawn: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

type LineRow = Omit<ProfileLine, 'completeness'> & { readonly missing: readonly ProfilePart[] }

/** The inner query chooses the few rows; only for these the parts are looked up. */
async function readLines(
  tx: Tx,
  chosen: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<readonly ProfileLine[]> {
  const today = todayInBerlin(tx)
  const { rows } = await sql<LineRow>`
    select p.id, p.kind, p.name, p.state, d.name as "districtName", p.updated_at as "updatedAt",
      ${missingPartsSql()} as missing,
      exists (select from role_grants g where g.profile_id = p.id and g.starts_on <= ${today}::date
        and (g.ends_on is null or g.ends_on > ${today}::date)) as "hasKeeper",
      p.id in (${doubtfulIds(tx.now)}) as doubtful
    from (${chosen}) p join districts d on d.id = p.district_id
    order by ${order}`.execute(tx)
  return rows.map(({ missing, ...line }) => ({ ...line, completeness: completeness(line.kind, missing) }))
}

function conditionOf(filter: ProfileFilter, now: Date): RawBuilder<unknown> {
  const conditions = [
    filter.kind === undefined ? undefined : sql`p.kind = ${filter.kind}`,
    filter.state === undefined ? undefined : sql`p.state = ${filter.state}`,
    filter.districtId === undefined ? undefined : sql`p.district_id = ${filter.districtId}`,
    filter.doubtful === true ? sql`p.id in (${doubtfulIds(now)})` : undefined,
    filter.text === undefined
      ? undefined
      : sql`access.fold(p.name) like '%' || access.fold(${filter.text.replaceAll(/[\\%_]/g, '\\$&')}) || '%'`,
  ].filter((condition) => condition !== undefined)
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
