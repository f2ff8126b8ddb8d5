import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findMunicipality } from '#modules/places/index.ts'
import { findProfile } from '../profile.queries.ts'
import { insertSite, lockProfile, touchProfile } from '../profile.writes.ts'
import type { SiteFields } from '../site-form.ts'

const mostSites = 20

/** Adds a site behind the others of the profile. */
export function addSite(
  db: Db,
  actor: Actor,
  { profileId, fields }: { readonly profileId: Id<'profile'>; readonly fields: SiteFields },
): Promise<Done<Id<'site'>> | Refused<'profile-unknown' | 'municipality-unknown' | 'too-many-sites'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!(await lockProfile(tx, profileId))) return refuse('profile-unknown')
    const { name, address, municipality_id: municipalityId } = fields
    if ((await findMunicipality(tx, municipalityId)) === undefined)
      return refuse('municipality-unknown', 'municipality_id')
    const profile = await findProfile(tx, profileId)
    if ((profile?.sites.length ?? 0) >= mostSites) return refuse('too-many-sites', 'name')
    const siteId = await insertSite(tx, profileId, { name, address, municipalityId })
    await touchProfile(tx, profileId)
    await recordFact(tx, { action: 'organisations.site.added', subject: profileId, data: { site: siteId } })
    return done(siteId)
  })
}
