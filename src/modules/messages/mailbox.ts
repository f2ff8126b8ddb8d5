import { systemActor } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { localeOf } from '#kernel/language.ts'
import type { Db } from '#platform/db/index.ts'
import { notFound } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { findKeptMail, type KeptMail } from '#platform/mail/index.ts'

/** The outbox shows itself to the system only; the demo mailbox stands in for all inboxes. */
export const mailboxReader = systemActor('demo-mailbox')

/** The kept mail, or the page for what is not there. */
export async function getKeptMail(db: Db, mailId: string): Promise<KeptMail> {
  const id = parseId<'mail'>(mailId)
  if (id === undefined) notFound()
  return (await db.read(mailboxReader, (tx) => findKeptMail(tx, id))) ?? notFound()
}

/** Day and time of day in Europe/Berlin. */
export function arrivalOf(mail: KeptMail, t: Translator): string {
  const time = new Intl.DateTimeFormat(localeOf(t.lang), {
    timeZone: 'Europe/Berlin',
    hour: '2-digit',
    minute: '2-digit',
  })
  return t('messages.mail.arrival', { date: t.date(mail.deliveredAt, 'short'), time: time.format(mail.deliveredAt) })
}
