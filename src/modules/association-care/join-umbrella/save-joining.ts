import { sql } from 'kysely'
import { type Actor, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import { textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { joiningForm, joiningNames } from './form.ts'
import { findJoining, type JoiningTexts } from './joining.queries.ts'

export type SavedJoining = {
  readonly profileId: Id<'profile'>
  /** `marksOfValues` of what stood there when the form was opened. */
  readonly seen: string
  readonly typed: TypedValues
}

/** Saves what an umbrella says about joining, language by language; of two who change the same one the second sees both. */
export function saveJoining(
  db: Db,
  actor: Actor,
  { profileId, seen, typed }: SavedJoining,
): Promise<Done<null> | Refused<'umbrella-unknown' | 'contested' | 'unreadable'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!isCentreStaff(actor) && !keepsProfile(actor, profileId)) return refuse('umbrella-unknown')
    await lockUmbrella(tx, profileId)
    if ((await findProfileHead(tx, profileId))?.kind !== 'umbrella') return refuse('umbrella-unknown')
    const before = typedOf(await findJoining(tx, profileId))
    const merged = mergeValues(joiningNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = joiningForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const changed = languages.filter((lang) => textOf(before, `text_${lang}`) !== parsed.value[`text_${lang}`])
    await sql`delete from umbrella_joining where profile_id = ${profileId} and lang = any (${changed}::text[])`.execute(
      tx,
    )
    for (const lang of changed) {
      const text = parsed.value[`text_${lang}`]
      if (text !== '')
        await sql`insert into umbrella_joining (profile_id, lang, text) values (${profileId}, ${lang}, ${text})`.execute(
          tx,
        )
    }
    await recordFact(tx, {
      action: 'association-care.joining.changed',
      subject: profileId,
      data: { languages: changed },
    })
    return done(null)
  })
}

/** What stands in the form. */
export function typedOf(texts: JoiningTexts): TypedValues {
  return Object.fromEntries(languages.map((lang) => [`text_${lang}`, texts[lang] ?? '']))
}

async function lockUmbrella(tx: Tx, profileId: Id<'profile'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`umbrella_joining ${profileId}`}))`.execute(tx)
}
