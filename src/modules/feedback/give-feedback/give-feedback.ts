import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { done, type Done } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findEntry } from '#modules/directory/index.ts'
import { type CaseKind, dueDay } from '../case.ts'
import { addMessage, makeLink } from '../case.writes.ts'
import { sendCaseMail } from '../mails.ts'
import type { FeedbackParts } from '../parts.ts'
import { findPause, mayMail, type Paused } from '../throttling.ts'

export type Feedback = {
  readonly kind: CaseKind
  readonly text: string
  /** Empty where no answer by mail is wanted. */
  readonly email: string
  /** A path of this site, or undefined. */
  readonly page: string | undefined
  readonly lang: Lang
  readonly baseUrl: string
  readonly clientAddress: string
}

/** Opens a case and starts its clock. Answers the token of the link to it. Nothing says who sent it, signed in or not. */
export async function giveFeedback(
  db: Db,
  parts: FeedbackParts,
  feedback: Feedback,
  now: Date,
): Promise<Done<string> | Paused> {
  const { email, lang, baseUrl, clientAddress } = feedback
  const paused = await findPause(db, clientAddress, now)
  if (paused !== undefined) return paused
  // The address is not confirmed and may be a third person's: too many mails to it are left out in silence (RL-07).
  const mailed = email !== '' && (await mayMail(db, email))
  return db.inTransaction(systemActor('feedback.receive'), async (tx) => {
    const caseId = await openCase(tx, feedback)
    const token = await makeLink(tx, caseId)
    if (mailed) await sendCaseMail(tx, parts, { to: email, lang, baseUrl, token: await makeLink(tx, caseId) })
    return done(token)
  })
}

/** The case itself, with its clock, and the fact that it came. */
export async function openCase(
  tx: Tx,
  { kind, text, email, page, lang }: Pick<Feedback, 'kind' | 'text' | 'email' | 'page' | 'lang'>,
): Promise<Id<'feedback-case'>> {
  const profileId = kind === 'wrong' ? await findReportedProfile(tx, page) : null
  const { rows } = await sql<{ id: Id<'feedback-case'> }>`
    insert into feedback_cases (kind, page, profile_id, lang, received_at, due_on, state_since)
    values (${kind}, ${page ?? null}, ${profileId}, ${lang}, ${tx.now}, ${dueDay(kind, tx.now)}, ${tx.now})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The case was not opened.')
  await addMessage(tx, row.id, 'report', text)
  if (email !== '') await sql`insert into feedback_contacts (case_id, email) values (${row.id}, ${email})`.execute(tx)
  await recordFact(tx, {
    action: 'feedback.case.received',
    subject: row.id,
    data: { kind, profile: profileId, mail: email !== '' },
  })
  return row.id
}

/** The entry a page of the site shows. */
async function findReportedProfile(tx: Tx, page: string | undefined): Promise<Id<'profile'> | null> {
  const slug = entrySlug(page)
  return slug === undefined ? null : ((await findEntry(tx, slug))?.profileId ?? null)
}

/** `/de/projekte/bruecke` speaks of `bruecke`; other pages of no entry. */
export function entrySlug(page: string | undefined): string | undefined {
  return /^\/[a-z]+\/(?:projekte|organisationen)\/([a-z0-9-]{1,80})$/.exec(page ?? '')?.[1]
}
