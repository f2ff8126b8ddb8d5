import type { Lang } from '#kernel/language.ts'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { appointmentFile, type Booking, whenOf, wayOf } from '#modules/appointments/index.ts'
import { consultationPage, inbox, lookBack, thread } from './addresses.ts'
import type { Consultation } from './consultation.ts'
import { findContact } from './contact.ts'
import { makeLink, makeReplyAddress } from './consultation.writes.ts'
import type { ConsultationParts } from './parts.ts'

export type ClientNews = 'received' | 'answered' | 'asked' | 'closed' | 'step'

/**
 * Tells the client that there is news, in her language, with a link of its own to the thread and nothing of what was written (PR-25).
 * Answers false where she gave no mail address.
 */
export function tellClient(
  tx: Tx,
  parts: ConsultationParts,
  { id, lang }: Pick<Consultation, 'id' | 'lang'>,
  news: ClientNews,
): Promise<boolean> {
  return asSystem(tx, 'consultations.tell', async () => {
    const email = (await findContact(tx, parts.seal, id))?.email ?? ''
    if (email === '') return false
    const href = thread.href(lang, { token: await makeLink(tx, id) })
    const replyTo = await makeReplyAddress(tx, id, parts.replyDomain)
    await sendNews(tx, parts, { email, lang, news, href, replyTo })
    return true
  })
}

/** Asks the client what came of it, by a link that opens that question only. */
export function askClient(
  tx: Tx,
  parts: ConsultationParts,
  { email, lang, token }: { readonly email: string; readonly lang: Lang; readonly token: string },
): Promise<void> {
  return sendNews(tx, parts, {
    email,
    lang,
    news: 'look-back',
    href: lookBack.href(lang, { token }),
    replyTo: undefined,
  })
}

type News = {
  readonly email: string
  readonly lang: Lang
  readonly news: ClientNews | 'look-back'
  readonly href: string
  readonly replyTo: string | undefined
}

async function sendNews(tx: Tx, { translators, baseUrl }: ConsultationParts, mail: News): Promise<void> {
  const { email, lang, news, href, replyTo } = mail
  const t = translators(lang)
  await queueMail(tx, {
    to: email,
    lang,
    kind: `consultations.${news}`,
    apart: true,
    replyTo,
    subject: t(`consultations.mail.${news}.subject`),
    paragraphs: [t(`consultations.mail.${news}.text`), t('consultations.mail.link'), t('consultations.mail.why')],
    action: { label: t(`consultations.mail.${news}.action`), href: new URL(href, baseUrl).href },
  })
}

/** Tells the client when she talks to whom she asked, with an entry for her calendar and nothing of what it is about. */
export function tellBooked(
  tx: Tx,
  { translators, baseUrl, seal }: ConsultationParts,
  { id, lang }: Pick<Consultation, 'id' | 'lang'>,
  booking: Booking,
): Promise<boolean> {
  return asSystem(tx, 'consultations.tell', async () => {
    const email = (await findContact(tx, seal, id))?.email ?? ''
    if (email === '') return false
    const t = translators(lang)
    const href = new URL(thread.href(lang, { token: await makeLink(tx, id) }), baseUrl).href
    await queueMail(tx, {
      to: email,
      lang,
      kind: 'consultations.booked',
      apart: true,
      subject: t('consultations.mail.booked.subject'),
      paragraphs: [
        t('consultations.mail.booked.text', { when: whenOf(t, booking), way: wayOf(t, booking) }),
        t('consultations.mail.link'),
        t('consultations.mail.why'),
      ],
      action: { label: t('consultations.mail.booked.action'), href },
      calendar: appointmentFile(t, booking),
    })
    return true
  })
}

export type StaffNews =
  'booked' | 'released' | 'new' | 'written' | 'handed-over' | 'agreed' | 'declined' | 'assigned' | 'opened'

/** Tells somebody that she stands in for a colleague from now on. */
export function tellDeputy(
  tx: Tx,
  { translators, baseUrl }: ConsultationParts,
  deputyId: Id<'person'>,
  name: string,
): Promise<void> {
  return asSystem(tx, 'consultations.tell', async () => {
    for (const { email, language } of await listMailboxes(tx, [deputyId])) {
      const t = translators(language)
      await queueMail(tx, {
        to: email,
        lang: language,
        kind: 'consultations.staff-deputy',
        subject: t('consultations.staff.mail.deputy.subject'),
        paragraphs: [t('consultations.staff.mail.deputy.text', { name })],
        action: {
          label: t('consultations.staff.mail.deputy.action'),
          href: new URL(inbox.href(language), baseUrl).href,
        },
      })
    }
  })
}

/** Tells people of the centre that something waits: the sign and nothing else. */
export function tellStaff(
  tx: Tx,
  { translators, baseUrl }: ConsultationParts,
  people: readonly (Id<'person'> | null)[],
  news: StaffNews,
  { id, sign }: Pick<Consultation, 'id' | 'sign'>,
): Promise<void> {
  return asSystem(tx, 'consultations.tell', async () => {
    const wanted = [...new Set(people)].flatMap((one) => one ?? [])
    for (const { email, language } of await listMailboxes(tx, wanted)) {
      const t = translators(language)
      await queueMail(tx, {
        to: email,
        lang: language,
        kind: `consultations.staff-${news}`,
        subject: t(`consultations.staff.mail.${news}.subject`),
        paragraphs: [t(`consultations.staff.mail.${news}.text`, { sign })],
        action: {
          label: t('consultations.staff.mail.action'),
          href: new URL(consultationPage.href(language, { consultationId: id }), baseUrl).href,
        },
      })
    }
  })
}
