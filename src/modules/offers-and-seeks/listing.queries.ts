import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { boxAround, type Listing, listingRules, otherDirection } from './listing.ts'

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

/** Who offers what this listing seeks, or the other way round: same kind, near, and of somebody else. */
export async function listMatches(tx: Tx, listing: Listing, limit: number): Promise<readonly PublicListing[]> {
  const { south, north, west, east } = boxAround(listing, listingRules.matchKm)
  return listShown(
    tx,
    sql`l.kind = ${listing.kind} and l.direction = ${otherDirection(listing.direction)} and l.profile_id <> ${listing.profileId}
      and l.lat between ${south} and ${north} and l.lon between ${west} and ${east}`,
    limit,
  )
}

async function select(tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly Listing[]> {
  const { rows } = await sql<Listing>`
    select ${columns} from listings l join municipalities m on m.id = l.municipality_id
    where ${where} order by l.created_at desc, l.id desc limit ${limit}`.execute(tx)
  return rows
}
