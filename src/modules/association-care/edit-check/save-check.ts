import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import { textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { namesSecret, noticeEnd } from '../check.ts'
import { lockCheck } from '../check.queries.ts'
import type { Topic } from '../topic.ts'
import { type CheckFieldName, type CheckFields, checkForm, offeredFields, typedOf } from './form.ts'

export type SavedCheck = {
  readonly profileId: Id<'profile'>
  readonly topic: Topic
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

export type CheckRefusal = 'association-unknown' | 'contested' | 'unreadable' | 'secret'

/** Saves what a board notes about one topic. What somebody else has saved since stays where this person changed nothing; refuses where both did. */
export function saveCheck(
  db: Db,
  actor: Actor,
  { profileId, topic, seen, typed }: SavedCheck,
): Promise<Done<readonly CheckFieldName[]> | Refused<CheckRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    if (!keepsProfile(actor, profileId)) return refuse('association-unknown')
    const names = offeredFields(topic)
    const before = typedOf(await lockCheck(tx, profileId, topic))
    const merged = mergeValues(names, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const changed = names.filter((name) => textOf(merged.values, name) !== textOf(before, name))
    const parsed = checkForm.parse(Object.fromEntries(names.map((name) => [name, merged.values[name] ?? ''])))
    if (!parsed.ok) return refuse('unreadable')
    const fields = parsed.value
    for (const name of ['kept_at', 'office', 'note'] as const)
      if (namesSecret(fields[name])) return refuse('secret', name)
    await sql`update association_checks set state = ${fields.state === '' ? 'unknown' : fields.state},
        dated = ${orNull(fields.dated)}::date, notice = ${orNull(fields.notice)}, ends_on = ${endOf(topic, fields)}::date,
        kept_at = ${fields.kept_at}, office = ${fields.office}, note = ${fields.note}, version = version + 1, updated_at = ${tx.now}
      where profile_id = ${profileId} and topic = ${topic}`.execute(tx)
    await recordFact(tx, {
      action: 'association-care.check.saved',
      subject: profileId,
      data: { topic, fields: changed },
    })
    return done(changed)
  })
}

/** The notice of the tax office says its own end; of everything else the board does. */
function endOf(topic: Topic, { dated, notice, ends_on: endsOn }: CheckFields): string | null {
  if (topic !== 'non-profit') return orNull(endsOn)
  return dated === '' || notice === '' ? null : noticeEnd(dated, notice)
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
