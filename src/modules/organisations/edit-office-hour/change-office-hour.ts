import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import {
  differingHourFields,
  type OfficeHourFields,
  officeHourFieldsOf,
  officeHourOf,
  type TimesRefusal,
  timesRefusal,
} from '../office-hour-form.ts'
import { findProfile } from '../profile.queries.ts'
import { saveOfficeHourLanguages, lockProfile, touchProfile } from '../profile.writes.ts'
import { seenMark } from '../seen-mark.ts'

export type OfficeHourChange = {
  readonly profileId: Id<'profile'>
  readonly siteId: Id<'site'>
  readonly hourId: Id<'office-hour'>
  /** `seenMark` of the fields the person had before her eyes. */
  readonly seen: string
  readonly fields: OfficeHourFields
}

/** Saves an office hour, unless somebody else has changed it since the person opened it. */
export function changeOfficeHour(
  db: Db,
  actor: Actor,
  input: OfficeHourChange,
): Promise<Done<null> | Refused<'hour-unknown' | 'moved-on' | TimesRefusal['code']>> {
  return db.inTransaction(actor, async (tx) => {
    if (!(await lockProfile(tx, input.profileId))) return refuse('hour-unknown')
    const profile = await findProfile(tx, input.profileId)
    const hours = profile?.sites.find(({ id }) => id === input.siteId)?.officeHours ?? []
    const saved = hours.find(({ id }) => id === input.hourId)
    if (saved === undefined) return refuse('hour-unknown')
    const before = officeHourFieldsOf(saved)
    const changed = differingHourFields(before, input.fields)
    if (changed.length === 0) return done(null)
    if (seenMark(before) !== input.seen) return refuse('moved-on')
    const hour = officeHourOf(input.fields)
    const wrong = timesRefusal(
      hour,
      hours.filter(({ id }) => id !== saved.id),
    )
    if (wrong !== undefined) return refuse(wrong.code, wrong.field)
    await sql`
      update office_hours set weekday = ${hour.weekday}, opens_at = ${hour.opensAt}::time, closes_at = ${hour.closesAt}::time,
        channel = ${hour.channel}, note = ${hour.note}
      where id = ${saved.id}`.execute(tx)
    await saveOfficeHourLanguages(tx, saved.id, hour.languages)
    await touchProfile(tx, input.profileId)
    await recordFact(tx, {
      action: 'organisations.office-hour.changed',
      subject: input.profileId,
      data: { hour: saved.id, fields: changed },
    })
    return done(null)
  })
}
