import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { caseLink } from './addresses.ts'
import type { FeedbackParts } from './parts.ts'

type CaseMail = {
  readonly to: string
  readonly lang: Lang
  readonly baseUrl: string
  readonly token: string
  /** The answer, word for word; without it the mail says that the message has arrived. */
  readonly answer?: string
}

/** One mail to the person who wrote, in her language, with a link of its own to the case. Never repeats what she wrote (PR-25). */
export async function sendCaseMail(tx: Tx, parts: FeedbackParts, mail: CaseMail): Promise<void> {
  const { to, lang, answer } = mail
  const t = parts.translators(lang)
  const href = new URL(caseLink.href(lang, { token: mail.token }), mail.baseUrl).href
  const told =
    answer === undefined
      ? {
          kind: 'feedback.received',
          subject: t('feedback.mail.received.subject'),
          text: t('feedback.mail.received.text'),
        }
      : {
          kind: 'feedback.answered',
          subject: t('feedback.mail.answered.subject'),
          text: t('feedback.mail.answered.text'),
        }
  await queueMail(tx, {
    to,
    lang,
    kind: told.kind,
    subject: told.subject,
    paragraphs: [told.text, ...(answer === undefined ? [] : [answer]), t('feedback.mail.link'), t('feedback.mail.why')],
    action: { label: t('feedback.mail.action'), href },
  })
}
