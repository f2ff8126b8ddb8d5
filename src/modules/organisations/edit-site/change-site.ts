import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findMunicipality } from '#modules/places/index.ts'
import { findProfile } from '../profile.queries.ts'
import { lockProfile, touchProfile } from '../profile.writes.ts'
import { seenMark } from '../seen-mark.ts'
import { differingSiteFields, type SiteFields, siteFieldsOf } from '../site-form.ts'

export type SiteChange = {
  readonly profileId: Id<'profile'>
  readonly siteId: Id<'site'>
  /** `seenMark` of the fields the person had before her eyes. */
  readonly seen: string
  readonly fields: SiteFields
}

/** Saves a site, unless somebody else has changed it since the person opened it. */
export function changeSite(
  db: Db,
  actor: Actor,
  input: SiteChange,
): Promise<Done<null> | Refused<'site-unknown' | 'moved-on' | 'municipality-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!(await lockProfile(tx, input.profileId))) return refuse('site-unknown')
    const profile = await findProfile(tx, input.profileId)
    const site = profile?.sites.find(({ id }) => id === input.siteId)
    if (site === undefined) return refuse('site-unknown')
    const before = siteFieldsOf(site)
    const changed = differingSiteFields(before, input.fields)
    if (changed.length === 0) return done(null)
    if (seenMark(before) !== input.seen) return refuse('moved-on')
    const { name, address, municipality_id: municipalityId } = input.fields
    if ((await findMunicipality(tx, municipalityId)) === undefined)
      return refuse('municipality-unknown', 'municipality_id')
    await sql`update sites set name = ${name}, address = ${address}, municipality_id = ${municipalityId}
      where id = ${site.id}`.execute(tx)
    await touchProfile(tx, input.profileId)
    await recordFact(tx, {
      action: 'organisations.site.changed',
      subject: input.profileId,
      data: { site: site.id, fields: changed },
    })
    return done(null)
  })
}
