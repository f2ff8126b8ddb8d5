import { sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { distanceKm, findPlaces, type PlaceMatch } from '#modules/places/index.ts'
import { boxAround, type Direction, directions, type ListingKind, listingKinds } from '../listing.ts'
import { listShown, type PublicListing } from '../listing.queries.ts'

export const radii = [10, 25, 50] as const
const usualRadius = 25

/** What is asked for, as the address says it; undefined where it does not matter. */
export type Criteria = {
  readonly direction: Direction | undefined
  readonly kind: ListingKind | undefined
  readonly districtId: string | undefined
  readonly place: string
  readonly radius: (typeof radii)[number]
  /** A radius was chosen and no place around which it goes. */
  readonly placeMissing: boolean
  readonly after: Id<'listing'> | undefined
}

/** Reads the address; what nobody knows is taken no notice of. */
export function criteriaIn(asked: URLSearchParams): Criteria {
  const value = (name: string) => asked.get(name) ?? ''
  return {
    direction: directions.find((one) => one === directionWords[value('richtung')]),
    kind: listingKinds.find((one) => one === kindWords[value('art')]),
    districtId: /^[a-z-]{2,40}$/.test(value('kreis')) ? value('kreis') : undefined,
    place: value('ort').trim().slice(0, 80),
    radius: radii.find((km) => String(km) === value('umkreis')) ?? usualRadius,
    placeMissing: value('umkreis') !== '' && value('ort').trim() === '',
    after: parseId<'listing'>(value('nach')),
  }
}

/** The words of the address, German as all addresses. */
export const directionWords: Readonly<Record<string, Direction>> = { angebot: 'offer', gesuch: 'seek' }
export const kindWords: Readonly<Record<string, ListingKind>> = {
  raum: 'room',
  ausstattung: 'equipment',
  wissen: 'know-how',
  partner: 'partner',
  engagierte: 'volunteers',
}

export type FoundListing = PublicListing & {
  /** Kilometres as the crow flies from the place asked for; null without one. */
  readonly km: number | null
}

export type Found = {
  readonly listings: readonly FoundListing[]
  /** The last one shown, where there are more. */
  readonly next: Id<'listing'> | undefined
  readonly place: PlaceMatch | undefined
  /** A place was typed, and nobody knows it. */
  readonly placeUnknown: boolean
}

const perPage = 20

/** What is offered and sought, newest first. */
export async function findListings(tx: Tx, criteria: Criteria): Promise<Found> {
  const { direction, kind, districtId, place: typed, radius, after } = criteria
  const place = typed === '' ? undefined : (await findPlaces(tx, typed, 1))[0]
  const box = place === undefined ? undefined : boxAround(place, radius)
  const conditions = [
    sql`true`,
    ...(direction === undefined ? [] : [sql`l.direction = ${direction}`]),
    ...(kind === undefined ? [] : [sql`l.kind = ${kind}`]),
    ...(districtId === undefined ? [] : [sql`l.district_id = ${districtId}`]),
    ...(box === undefined
      ? []
      : [sql`l.lat between ${box.south} and ${box.north} and l.lon between ${box.west} and ${box.east}`]),
    ...(after === undefined
      ? []
      : [sql`(l.created_at, l.id) < (select a.created_at, a.id from listings a where a.id = ${after})`]),
  ]
  const read = await listShown(tx, sql.join(conditions, sql` and `), perPage + 1)
  const page = read.slice(0, perPage)
  return {
    // The corners of the box lie farther away than was asked for.
    listings: page
      .map((listing) => ({ ...listing, km: place === undefined ? null : Math.round(distanceKm(place, listing)) }))
      .filter(({ km }) => km === null || km <= radius),
    next: read.length > perPage ? page.at(-1)?.id : undefined,
    place,
    placeUnknown: typed !== '' && place === undefined,
  }
}
