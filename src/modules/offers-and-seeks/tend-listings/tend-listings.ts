import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { renewalLink } from '../addresses.ts'
import { listingRules } from '../listing.ts'
import type { ListingParts } from '../parts.ts'
import { makeRenewalLink } from '../renew-listing/renew-listing.ts'
import { tellKeepers } from '../tell.ts'

const tending = systemActor('offers-and-seeks.tend')
// So many in one run; what is over comes with the next.
const most = 200

export type Tended = { readonly warned: number; readonly ended: number }

/** Asks a week before whether a listing still holds, ends what has run out, and forgets what is old. Bears being begun twice. */
export async function tendListings(db: Db, parts: ListingParts): Promise<Tended> {
  const warned = await warn(db, parts)
  const ended = await end(db)
  await forget(db)
  return { warned, ended }
}

/** Marks them first; a second run passes over the rows the first one holds. */
function warn(db: Db, parts: ListingParts): Promise<number> {
  return db.inTransaction(tending, async (tx) => {
    const today = dayInBerlin(tx.now)
    const { rows } = await sql<{ id: Id<'listing'>; profileId: Id<'profile'>; endsOn: string }>`
      with due as (
        select id from listings where state = 'open' and warned_at is null
          and expires_on between ${today}::date and ${dayAfter(today, listingRules.warnDays)}::date
        order by expires_on, id limit ${most} for update skip locked)
      update listings l set warned_at = ${tx.now} from due where l.id = due.id
      returning l.id, l.profile_id as "profileId", l.expires_on::text as "endsOn"`.execute(tx)
    for (const { id, profileId, endsOn } of rows) {
      const token = await makeRenewalLink(tx, id)
      await tellKeepers(tx, parts, profileId, {
        kind: 'ending',
        paragraphs: (t) => [t('offers-and-seeks.mail.ending.text', { day: t.day(endsOn, 'short') })],
        path: (lang) => renewalLink.href(lang, { token }),
      })
    }
    await recordFacts(
      tx,
      rows.map(({ id }) => ({ action: 'offers-and-seeks.listing.warned', subject: id })),
    )
    return rows.length
  })
}

/** A few days after it is shown no more, so that the link in the mail still helps. */
function end(db: Db): Promise<number> {
  return db.inTransaction(tending, async (tx) => {
    const last = dayAfter(dayInBerlin(tx.now), -listingRules.warnDays)
    const { rows } = await sql<{ id: Id<'listing'> }>`
      with over as (select id from listings where state = 'open' and expires_on < ${last}::date order by expires_on, id limit ${most}
        for update skip locked)
      update listings l set state = 'closed', ended_at = ${tx.now}, version = version + 1, updated_at = ${tx.now}
      from over where l.id = over.id returning l.id`.execute(tx)
    await recordFacts(
      tx,
      rows.map(({ id }) => ({ action: 'offers-and-seeks.listing.closed', subject: id })),
    )
    return rows.length
  })
}

/** What ended half a year ago goes with its conversations, and so do conversations nobody has written in for as long. */
function forget(db: Db): Promise<void> {
  return db.inTransaction(tending, async (tx) => {
    const before = new Date(tx.now.getTime() - listingRules.keptDays * 86_400_000)
    await sql`delete from listings where ended_at < ${before}`.execute(tx)
    await sql`delete from listing_conversations where last_at < ${before}`.execute(tx)
    await sql`delete from listing_renewals where expires_at < ${tx.now}`.execute(tx)
  })
}
