import { dayAfter } from '#kernel/calendar-day.ts'
import { sql } from 'kysely'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { findSite } from '../edit-listing/find-site.ts'
import listings from './listings.json' with { type: 'json' }

/** What the invented associations offer and seek; none when there is something already. */
export async function loadDemoListings(tx: Tx): Promise<void> {
  const there = await sql`select from listings limit 1`.execute(tx)
  if (there.rows.length > 0) return
  const today = dayInBerlin(tx.now)
  for (const { slug, place, days, direction, kind, title, text, lang } of listings) {
    const site = await findSite(tx, place)
    if (site === undefined) throw new Error(`The demo world does not know ${place}.`)
    const createdAt = new Date(tx.now.getTime() - days * 86_400_000)
    await sql`
      insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on, created_at,
        updated_at)
      select id, ${direction}, ${kind}, ${title}, ${text}, ${lang}, ${site.municipalityId}, ${site.districtId}, ${site.lat}, ${site.lon},
        ${dayAfter(today, 60 - days)}::date, ${createdAt}, ${createdAt}
      from profiles where slug = ${slug}`.execute(tx)
  }
}
