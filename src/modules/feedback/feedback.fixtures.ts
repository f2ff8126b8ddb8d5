import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import type { TestDatabase } from '#test/database.ts'
import { sourceFolder } from '#app/project-files.ts'
import { type Feedback, giveFeedback } from './give-feedback/give-feedback.ts'
import type { FeedbackParts } from './parts.ts'

export const baseUrl = 'https://vielfalt.example'

export function feedbackParts(): FeedbackParts {
  return { translators: openTranslators(readCatalogue(sourceFolder)), operator: {} }
}

let callers = 0

/** Somebody reports a barrier from a place of her own; tests change what they are about. */
export async function sendFeedback(
  { db, clock, rows }: TestDatabase,
  change: Partial<Feedback> = {},
): Promise<{ readonly token: string; readonly caseId: string }> {
  callers += 1
  const feedback: Feedback = {
    kind: 'barrier',
    text: 'Der Knopf hat keinen Namen.',
    email: '',
    page: '/de/finden',
    lang: 'de',
    baseUrl,
    clientAddress: `198.51.100.${callers}`,
    ...change,
  }
  const result = await giveFeedback(db, feedbackParts(), feedback, clock.now())
  if (!result.ok) throw new Error(result.code)
  const [row] = await rows<{ id: string }>('select id from feedback_cases order by received_at desc, age(xmin) limit 1')
  return { token: result.value, caseId: row?.id ?? '' }
}

export type SentMail = {
  readonly recipient: string
  readonly lang: string
  readonly kind: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action_href: string | null
}

/** Mails of a kind in the outbox, oldest first. */
export function mailsOf({ rows }: TestDatabase, kind: string): Promise<readonly SentMail[]> {
  return rows(
    'select recipient, lang, kind, subject, paragraphs, action_href from outbox_mails where kind = $1 order by created_at, recipient',
    [kind],
  )
}
