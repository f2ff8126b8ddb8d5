import MailComposer from 'nodemailer/lib/mail-composer'
import { tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { answerAboveLine } from './inbound/own-words.ts'
import type { Letter, LetterToList } from './letter.ts'
import { MailBody } from './mail-body.tsx'
import type { Sender } from './sender.ts'

/** The message as it goes over the wire: a text and an HTML part with the same words (AC-25), for one recipient. */
export function composeMail(letter: Letter, sender: Sender, t: Translator): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: sender.name ?? t('ui.siteName'), address: sender.address },
    to: { name: '', address: letter.recipient },
    ...(letter.replyTo === null ? {} : { replyTo: { name: '', address: letter.replyTo } }),
    subject: letter.subject,
    messageId: letter.messageId,
    date: letter.createdAt,
    headers: {
      'Content-Language': tagOf(t.lang),
      // Keeps holiday notes and other robots from answering (RFC 3834, 5).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(letter.list === null ? {} : headersOfList(letter.list)),
    },
    text: textOf(letter, t),
    html: `<!doctype html>${String(<MailBody letter={letter} t={t} />)}`,
    ...(letter.calendar === null ? {} : { attachments: [calendarFile(letter.calendar)] }),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

/** One press of a mail program leaves the list, without a page in between (RFC 2369; RFC 8058). */
function headersOfList({ leaveHref }: LetterToList): Readonly<Record<string, string>> {
  return {
    'List-Unsubscribe': `<${leaveHref}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'bulk',
  }
}

type SaidInText = Pick<Letter, 'paragraphs' | 'action'> & Partial<Pick<Letter, 'replyTo' | 'list'>>

/** The text part, which the demo mailbox shows as well. */
export function textOf({ paragraphs, action, replyTo = null, list = null }: SaidInText, t: Translator): string {
  if (list !== null) return textToList(list, action, t)
  const above = replyTo === null ? [] : [answerAboveLine(t('mail.answerAbove'))]
  const toDo = action === null ? [] : [`${action.label}:\n${action.href}`]
  // "-- " on a line of its own begins the signature (RFC 3676, 4.3).
  const signature = `-- \n${t('ui.siteName')}, ${t('ui.siteOwner')}\n${t(replyTo === null ? 'mail.automatic' : 'mail.answerable')}`
  return `${[...above, ...paragraphs, ...toDo, signature].join('\n\n')}\n`
}

function textToList({ words, leaveHref }: LetterToList, action: Letter['action'], t: Translator): string {
  const footer = [
    `-- \n${t('ui.siteName')}, ${t('ui.siteOwner')}`,
    t('mail.list.why'),
    ...(action === null ? [] : [`${action.label}:\n${action.href}`]),
    `${t('mail.list.leave')}:\n${leaveHref}`,
  ]
  return `${[words, ...footer].join('\n\n')}\n`
}

// As a file and not as an invitation: nobody is asked to answer, and mail programs offer to keep it.
function calendarFile(content: string) {
  return {
    filename: 'termin.ics',
    content: Buffer.from(content),
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    // Its lines end with CRLF (RFC 5545, 3.1); as text they would be rewritten on the way.
    contentTransferEncoding: 'base64' as const,
  }
}
