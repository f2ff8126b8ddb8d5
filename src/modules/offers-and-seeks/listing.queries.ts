import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Listing, listingRules } from './listing.ts'

const columns = sql`l.id, l.profile_id as "profileId", l.direction, l.kind, l.title, l.text, l.lang, l.municipality_id as "municipalityId",
  m.name as "municipalityName", m.names as "municipalityNames", l.district_id as "districtId", l.lat, l.lon, l.state,
  l.expires_on::text as "expiresOn", l.removal_reason as "removalReason", l.created_at as "createdAt"`

/** A listing of somebody the public may see, with the name she has there. */
export type PublicListing = Listing & {
  readonly owner: { readonly kind: string; readonly slug: string; readonly name: string }
}

/** Listings shown to everybody today, newest first. The public's projection decides whose are: a withdrawn profile takes its listings along. */
export async function listShown(tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly PublicListing[]> {
  const { rows } = await sql<PublicListing>`
    select ${columns}, jsonb_build_object('kind', e.kind, 'slug', e.slug, 'name', e.name) as owner
    from listings l join municipalities m on m.id = l.municipality_id join directory_entries e on e.profile_id = l.profile_id
    where l.state = 'open' and l.expires_on >= ${dayInBerlin(tx.now)}::date and ${where}
    order by l.created_at desc, l.id desc limit ${limit}`.execute(tx)
  return rows
}

/** One of them. */
export async function findShown(tx: Tx, id: Id<'listing'>): Promise<PublicListing | undefined> {
  return (await listShown(tx, sql`l.id = ${id}`, 1))[0]
}

/** A listing this actor may see, whatever its state. */
export async function findListing(tx: Tx, id: Id<'listing'>): Promise<Listing | undefined> {
  return (await select(tx, sql`l.id = ${id}`, 1))[0]
}

/** The same, held until the transaction ends. */
export async function lockListing(tx: Tx, id: Id<'listing'>): Promise<Listing | undefined> {
  await sql`select from listings where id = ${id} for update`.execute(tx)
  return findListing(tx, id)
}

/** What these profiles offer and seek and have offered and sought, newest first. */
export async function listOwn(tx: Tx, profileIds: readonly Id<'profile'>[]): Promise<readonly Listing[]> {
  if (profileIds.length === 0) return []
  return select(tx, sql`l.profile_id = any (${[...profileIds]}::uuid[])`, 100)
}

export async function countOpen(tx: Tx, profileId: Id<'profile'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from listings where profile_id = ${profileId} and state = 'open'`.execute(tx)
  return rows[0]?.count ?? 0
}

/** What fits a listing, with the listing it fits. */
export type Match = PublicListing & { readonly fits: Id<'listing'> }

/**
 * Who offers what these profiles seek today, or the other way round: same kind, near, of somebody else, the newest few of each. In one
 * statement, since it stands on the start page of everybody.
 */
export async function listMatches(
  tx: Tx,
  profileIds: readonly Id<'profile'>[],
  limit: number,
): Promise<readonly Match[]> {
  if (profileIds.length === 0) return []
  const today = sql`${dayInBerlin(tx.now)}::date`
  // Degrees of latitude are 111 km everywhere, those of longitude fewer the farther north; as in `boxAround`.
  const high = sql`${listingRules.matchKm / 111}::float8`
  const { rows } = await sql<Match>`
    select own.id as fits, ${columns}, jsonb_build_object('kind', e.kind, 'slug', e.slug, 'name', e.name) as owner
    from listings own cross join lateral (
      -- The youngest of the kind first, by their index, so that a place with many is not read to its end.
      select l.* from listings l
      where l.state = 'open' and l.expires_on >= ${today} and l.kind = own.kind
        and l.direction = case own.direction when 'offer' then 'seek' else 'offer' end and l.profile_id <> own.profile_id
        and l.lat between own.lat - ${high} and own.lat + ${high}
        and l.lon between own.lon - ${high} / cos(radians(own.lat)) and own.lon + ${high} / cos(radians(own.lat))
      order by l.created_at desc, l.id desc limit ${limit}) l
    join directory_entries e on e.profile_id = l.profile_id
    join municipalities m on m.id = l.municipality_id
    where own.profile_id = any (${[...profileIds]}::uuid[]) and own.state = 'open' and own.expires_on >= ${today}
    order by own.id, l.created_at desc, l.id desc`.execute(tx)
  return rows
}

async function select(tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly Listing[]> {
  const { rows } = await sql<Listing>`
    select ${columns} from listings l join municipalities m on m.id = l.municipality_id
    where ${where} order by l.created_at desc, l.id desc limit ${limit}`.execute(tx)
  return rows
}
