import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { picturesNamed } from '#modules/content/index.ts'
import { freeSlug } from '../issue-slug.ts'
import { type IssueText, stateOf } from '../issue.ts'
import { listTexts, lockIssue } from '../issue.queries.ts'
import { textFieldNames, textForm } from './form.ts'

export type SavedText = {
  readonly issueId: Id<'newsletter-issue'>
  readonly lang: Lang
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

/** Saves what was typed. What somebody else has saved since stays where this person changed nothing; refuses where both did. */
export function saveText(
  db: Db,
  actor: Actor,
  { issueId, lang, seen, typed }: SavedText,
): Promise<Done<null> | Refused<'issue-unknown' | 'no-draft' | 'contested' | 'unreadable'>> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await lockIssue(tx, issueId)
    if (issue === undefined) return refuse('issue-unknown')
    if (stateOf(issue) !== 'draft') return refuse('no-draft')
    const saved = valuesOf((await listTexts(tx, issueId)).find((text) => text.lang === lang))
    const merged = mergeValues(textFieldNames, seen, typed, saved)
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = textForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const { subject, body } = parsed.value
    const person = actor.kind === 'person' ? actor.personId : null
    await sql`insert into newsletter_texts (issue_id, lang, subject, body, saved_at, saved_by)
      values (${issueId}, ${lang}, ${subject}, ${body}, ${tx.now}, ${person})
      on conflict (issue_id, lang) do update set subject = excluded.subject, body = excluded.body, saved_at = excluded.saved_at,
        saved_by = excluded.saved_by`.execute(tx)
    await notePictures(tx, issueId, lang, body)
    // Nobody knows the address of a draft: it follows the subject until the issue leaves.
    if (lang === 'de' && subject !== saved.subject)
      await sql`update newsletter_issues set slug = ${await freeSlug(tx, subject, issueId)} where id = ${issueId}`.execute(
        tx,
      )
    await recordFact(tx, { action: 'newsletter.text.saved', subject: issueId, data: { lang } })
    return done(null)
  })
}

export function valuesOf(text: IssueText | undefined): { readonly subject: string; readonly body: string } {
  return { subject: text?.subject ?? '', body: text?.body ?? '' }
}

/** Pictures the text names become public with it. */
async function notePictures(tx: Tx, issueId: Id<'newsletter-issue'>, lang: Lang, body: string): Promise<void> {
  await sql`delete from newsletter_pictures where issue_id = ${issueId} and lang = ${lang}`.execute(tx)
  const named = picturesNamed(body)
  if (named.length === 0) return
  await sql`insert into newsletter_pictures (picture_id, issue_id, lang)
    select p.id, ${issueId}, ${lang} from pictures p where p.id = any (${[...named]}::uuid[])`.execute(tx)
}
