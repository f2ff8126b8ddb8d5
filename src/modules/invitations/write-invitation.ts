import type { Tx } from '#platform/db/index.ts'
import type { Lang } from '#kernel/language.ts'
import { queueMail } from '#platform/mail/index.ts'
import { addressOf, type CommunityEvent, type EventParts, placeOf, textOfEvent, whenOf } from '#modules/events/index.ts'
import { invitationPage } from './addresses.ts'

type Letter = {
  readonly kind: 'invited' | 'reminder'
  readonly to: string
  readonly lang: Lang
  readonly token: string
  /** What the team adds in its own words. */
  readonly message: string
}

export async function writeInvitation(
  tx: Tx,
  { translators, baseUrl }: EventParts,
  event: CommunityEvent,
  { kind, to, lang, token, message }: Letter,
): Promise<void> {
  const t = translators(lang)
  const values = {
    title: textOfEvent(event, lang).title,
    when: whenOf(t, event),
    place: addressOf(event) || placeOf(t, event),
  }
  await queueMail(tx, {
    to,
    lang,
    kind: `invitations.${kind}`,
    subject: t(`invitations.mail.${kind}.subject`, values),
    paragraphs: [
      t(`invitations.mail.${kind}.text`),
      t('invitations.mail.what', values),
      ...(message === '' ? [] : [message]),
      t('invitations.mail.answer'),
      t('invitations.mail.why'),
    ],
    action: {
      label: t('invitations.mail.action'),
      href: new URL(invitationPage.href(lang, { token }), baseUrl).href,
    },
  })
}
