import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type OfficeHourFields, officeHourOf, type TimesRefusal, timesRefusal } from '../office-hour-form.ts'
import { findProfile } from '../profile.queries.ts'
import { insertOfficeHour, lockProfile, touchProfile } from '../profile.writes.ts'

export type NewOfficeHour = {
  readonly profileId: Id<'profile'>
  readonly siteId: Id<'site'>
  readonly fields: OfficeHourFields
}

// More than a week of openings every hour: beyond that a list helps nobody, and a page has its limits.
const mostOfficeHours = 60

/** Adds an office hour to a site. */
export function addOfficeHour(
  db: Db,
  actor: Actor,
  { profileId, siteId, fields }: NewOfficeHour,
): Promise<Done<Id<'office-hour'>> | Refused<'site-unknown' | 'too-many-hours' | TimesRefusal['code']>> {
  return db.inTransaction(actor, async (tx) => {
    // The row lock lets two who add at once see each other's hours.
    if (!(await lockProfile(tx, profileId))) return refuse('site-unknown')
    const profile = await findProfile(tx, profileId)
    const site = profile?.sites.find(({ id }) => id === siteId)
    if (site === undefined) return refuse('site-unknown')
    if ((profile?.sites ?? []).flatMap((one) => one.officeHours).length >= mostOfficeHours)
      return refuse('too-many-hours', 'opens_at')
    const hour = officeHourOf(fields)
    const wrong = timesRefusal(hour, site.officeHours)
    if (wrong !== undefined) return refuse(wrong.code, wrong.field)
    const id = await insertOfficeHour(tx, siteId, hour)
    await touchProfile(tx, profileId)
    await recordFact(tx, { action: 'organisations.office-hour.added', subject: profileId, data: { hour: id } })
    return done(id)
  })
}
