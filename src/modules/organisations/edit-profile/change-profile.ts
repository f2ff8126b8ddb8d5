import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import {
  differingFields,
  fieldsOf,
  offeredFields,
  type ProfileFieldName,
  type ProfileFields,
  publicFieldsOf,
} from '../profile-form.ts'
import { findProfile } from '../profile.queries.ts'
import type { Profile } from '../profile.ts'
import { lockProfile, saveLanguages, saveTexts, saveTopics } from '../profile.writes.ts'
import { findOrganisationNamed } from '../responsible-organisation.ts'
import { mergeFields } from './merge-fields.ts'

export type ChangeInput = {
  readonly profileId: Id<'profile'>
  /** `marksOf` the fields the person had before her eyes. */
  readonly seen: string
  readonly fields: ProfileFields
}

export type ChangeRefusal = Refused<'profile-unknown' | 'contested' | 'district-unknown' | 'responsible-unknown'>

/**
 * Saves what was typed, field by field as offered. What somebody else has saved since stays where this person changed nothing;
 * refuses where both did. Saving what stands there already changes nothing and records nothing.
 */
export function changeProfile(
  db: Db,
  actor: Actor,
  input: ChangeInput,
): Promise<Done<{ readonly changed: readonly ProfileFieldName[] }> | ChangeRefusal> {
  return db.inTransaction(actor, async (tx) => {
    // The row lock lets the second of two wait, so that it sees the version the first has made.
    await lockProfile(tx, input.profileId)
    const profile = await findProfile(tx, input.profileId)
    if (profile === undefined) return refuse('profile-unknown')
    const before = fieldsOf(profile)
    const offered = offeredFields(profile, isCentreStaff(actor))
    const merged = mergeFields(input.seen, input.fields, before)
    if (merged.contested.some((name) => offered.includes(name))) return refuse('contested')
    const changed = differingFields(before, merged.fields, offered)
    if (changed.length === 0) return done({ changed })
    const after: ProfileFields = {
      ...before,
      ...Object.fromEntries(changed.map((name) => [name, merged.fields[name]])),
    }
    if (changed.includes('district_id') && (await findDistrict(tx, after.district_id)) === undefined)
      return refuse('district-unknown', 'district_id')
    if (changed.includes('responsible') && !(await saveResponsible(tx, profile.id, after.responsible)))
      return refuse('responsible-unknown', 'responsible')
    await saveFields(tx, profile, after, changed)
    await recordFact(tx, { action: 'organisations.profile.changed', subject: profile.id, data: { fields: changed } })
    return done({ changed })
  })
}

async function saveResponsible(tx: Tx, profileId: Id<'profile'>, name: string): Promise<boolean> {
  const organisation = name === '' ? null : await findOrganisationNamed(tx, name)
  if (organisation === undefined) return false
  await sql`update projects set responsible_organisation_id = ${organisation?.id ?? null}
    where profile_id = ${profileId}`.execute(tx)
  return true
}

async function saveFields(
  tx: Tx,
  profile: Profile,
  fields: ProfileFields,
  changed: readonly ProfileFieldName[],
): Promise<void> {
  const id = profile.id
  await sql`
    update profiles set name = ${fields.name}, district_id = ${fields.district_id}, contact_role = ${fields.contact_role},
      telephone = ${fields.telephone}, email = ${fields.email}, website = ${fields.website},
      accessibility = ${fields.accessibility}, public_fields = ${[...publicFieldsOf(fields)]}::text[],
      version = version + 1, updated_at = ${tx.now}
    where id = ${id}`.execute(tx)
  const touches = (...names: readonly ProfileFieldName[]) => names.some((name) => changed.includes(name))
  if (touches('lead_days'))
    await sql`update projects set lead_days = ${fields.lead_days} where profile_id = ${id}`.execute(tx)
  if (touches(...languages.map((lang) => `text_${lang}` as const)))
    await saveTexts(tx, id, {
      de: fields.text_de,
      leicht: fields.text_leicht,
      en: fields.text_en,
      tr: fields.text_tr,
      ar: fields.text_ar,
      uk: fields.text_uk,
    })
  if (touches('languages')) await saveLanguages(tx, id, fields.languages)
  if (touches('topics')) await saveTopics(tx, id, fields.topics)
}
