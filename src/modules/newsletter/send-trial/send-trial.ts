import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { insertListBody, queueListMails } from '#platform/mail/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { archive } from '../addresses.ts'
import { writtenTexts } from '../issue.ts'
import { findIssue, listTexts } from '../issue.queries.ts'
import type { WritingParts } from '../parts.ts'
import { renderIssue } from '../render-issue.tsx'

/** Writes the issue to whoever asks, once in each language it has, exactly as readers get it. */
export function sendTrial(
  db: Db,
  actor: Actor,
  parts: WritingParts,
  issueId: Id<'newsletter-issue'>,
): Promise<Done<null> | Refused<'issue-unknown' | 'empty' | 'no-mailbox'>> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await findIssue(tx, issueId)
    if (issue === undefined || actor.kind !== 'person') return refuse('issue-unknown')
    const texts = writtenTexts(await listTexts(tx, issueId))
    if (texts.length === 0) return refuse('empty')
    const written = await asSystem(tx, 'newsletter.trial', async () => {
      const [mailbox] = await listMailboxes(tx, [actor.personId])
      if (mailbox === undefined) return false
      for (const text of texts) {
        const t = parts.translators(text.lang)
        const body = renderIssue({ t, baseUrl: parts.baseUrl, slug: issue.slug, text })
        const home = new URL(archive.href(text.lang), parts.baseUrl).href
        const mail = {
          kind: 'newsletter.trial',
          bodyId: await insertListBody(tx, body),
          body,
          choiceLabel: t('newsletter.mail.choice'),
        }
        await queueListMails(tx, mail, [{ to: mailbox.email, leaveHref: home, choiceHref: home }])
      }
      return true
    })
    if (!written) return refuse('no-mailbox')
    await recordFact(tx, { action: 'newsletter.issue.tried', subject: issueId })
    return done(null)
  })
}
