import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import { textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { listingRules } from '../listing.ts'
import { countOpen, lockListing } from '../listing.queries.ts'
import { findSite } from './find-site.ts'
import { listingFieldNames, type ListingFields, listingForm, typedOf } from './form.ts'

export type AddRefusal = 'profile-unknown' | 'unpublished' | 'too-many' | 'place-unknown'

/** Publishes what a profile offers or seeks, for sixty days. */
export function addListing(
  db: Db,
  actor: Actor,
  { profileId, fields }: { readonly profileId: Id<'profile'>; readonly fields: ListingFields },
): Promise<Done<Id<'listing'>> | Refused<AddRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const profile = keepsProfile(actor, profileId) ? await findProfileHead(tx, profileId) : undefined
    if (profile === undefined) return refuse('profile-unknown', 'profile')
    if (profile.state !== 'published') return refuse('unpublished', 'profile')
    await sql`select pg_advisory_xact_lock(hashtext(${`listings ${profileId}`}))`.execute(tx)
    if ((await countOpen(tx, profileId)) >= listingRules.mostOpen) return refuse('too-many', 'title')
    const site = await findSite(tx, fields.place)
    if (site === undefined) return refuse('place-unknown', 'place')
    const expiresOn = dayAfter(dayInBerlin(tx.now), listingRules.shownDays)
    const { rows } = await sql<{ id: Id<'listing'> }>`
      insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on, created_at,
        updated_at)
      values (${profileId}, ${fields.direction}, ${fields.kind}, ${fields.title}, ${fields.text}, ${fields.lang}, ${site.municipalityId},
        ${site.districtId}, ${site.lat}, ${site.lon}, ${expiresOn}::date, ${tx.now}, ${tx.now})
      returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error('The listing was not added.')
    await recordFact(tx, {
      action: 'offers-and-seeks.listing.published',
      subject: row.id,
      data: { profile: profileId, direction: fields.direction, kind: fields.kind },
    })
    return done(row.id)
  })
}

export type ChangedListing = {
  readonly listingId: Id<'listing'>
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

/** Saves what was typed. What somebody else has saved since stays where this person changed nothing; refuses where both did. */
export function changeListing(
  db: Db,
  actor: Actor,
  { listingId, seen, typed }: ChangedListing,
): Promise<Done<null> | Refused<'listing-unknown' | 'ended' | 'contested' | 'unreadable' | 'place-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const listing = await lockListing(tx, listingId)
    if (listing === undefined || !keepsProfile(actor, listing.profileId)) return refuse('listing-unknown')
    if (listing.state !== 'open') return refuse('ended')
    const before = typedOf(listing)
    const merged = mergeValues(listingFieldNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = listingForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const fields = parsed.value
    const changed = listingFieldNames.filter((name) => textOf(merged.values, name) !== textOf(before, name))
    const site = changed.includes('place') ? await findSite(tx, fields.place) : listing
    if (site === undefined) return refuse('place-unknown', 'place')
    await sql`update listings set direction = ${fields.direction}, kind = ${fields.kind}, title = ${fields.title}, text = ${fields.text},
        lang = ${fields.lang}, municipality_id = ${site.municipalityId}, district_id = ${site.districtId}, lat = ${site.lat}, lon = ${site.lon},
        version = version + 1, updated_at = ${tx.now} where id = ${listingId}`.execute(tx)
    await recordFact(tx, {
      action: 'offers-and-seeks.listing.changed',
      subject: listingId,
      data: { fields: changed },
    })
    return done(null)
  })
}
