import { type Actor, systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import type { TestDatabase } from '#test/database.ts'
import { coordinatorOf, ruth } from './actors.fixtures.ts'
import { marksOf } from './edit-profile/merge-fields.ts'
import { fieldsOf, type ProfileFields } from './profile-form.ts'
import { findProfile } from './profile.queries.ts'
import type { Profile } from './profile.ts'

/** Petra's and Timo's profiles of the demo world, and the two as actors. */
export type DemoProfiles = {
  readonly petras: Id<'profile'>
  readonly timos: Id<'profile'>
  readonly petra: Actor
  readonly timo: Actor
}

export async function findDemoProfiles(database: TestDatabase): Promise<DemoProfiles> {
  const rows = await database.rows<{ id: string; slug: string }>('select id, slug from profiles')
  const idBySlug = (slug: string) => idFrom<'profile'>(rows.find((row) => row.slug === slug)?.id ?? '')
  const petras = idBySlug('wir-lotsinnen-bruecke')
  const timos = idBySlug('wir-lotsinnen-laternenhof')
  return { petras, timos, petra: coordinatorOf(petras), timo: coordinatorOf(timos, 'Timo') }
}

/** The profile as it is saved, whoever may see it. */
export async function savedProfile(db: Db, id: Id<'profile'>): Promise<Profile> {
  const profile = await db.read(systemActor('test'), (tx) => findProfile(tx, id))
  if (profile === undefined) throw new Error(`No profile ${id}`)
  return profile
}

/** What stands in the form of a profile, with changes. */
export async function fieldsWith(
  db: Db,
  id: Id<'profile'>,
  change: Partial<ProfileFields>,
): Promise<{ readonly seen: string; readonly fields: ProfileFields }> {
  const profile = await db.read(ruth, (tx) => findProfile(tx, id))
  if (profile === undefined) throw new Error(`No profile ${id}`)
  return { seen: marksOf(fieldsOf(profile)), fields: { ...fieldsOf(profile), ...change } }
}

/** The facts of a subject, oldest first. */
export function factsOf(
  database: TestDatabase,
  subject: string,
): Promise<readonly { action: string; data: Record<string, unknown>; actor_kind: string }[]> {
  return database.rows('select action, data, actor_kind from facts where subject = $1 order by id', [subject])
}
