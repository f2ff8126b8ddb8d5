import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { findPerson } from '#modules/people/index.ts'
import { answerLink, enquiryPage, ownTrainer } from './addresses.ts'
import type { TrainerParts } from './parts.ts'
import type { Enquiry } from './trainer.ts'
import { findContact, findTrainer } from './trainer.queries.ts'

/** A mail to the centre that leads to the question and names nobody (PR-25). */
export async function tellCentre(tx: Tx, parts: TrainerParts, id: Id<'enquiry'>): Promise<void> {
  const staff = await asSystem(tx, 'trainers.staff', () => listCentreStaff(tx, dayInBerlin(tx.now)))
  for (const box of await mailboxesOf(tx, parts, staff))
    await mail(tx, parts, box, 'asked', pageOf(parts, box.language, id))
}

/** The link to answer by, to the trainer's own address. */
export async function tellTrainer(tx: Tx, parts: TrainerParts, enquiry: Enquiry, token: string): Promise<void> {
  const { email } = await findContact(tx, enquiry.trainerId)
  const people = enquiry.trainerPersonId === null ? [] : [enquiry.trainerPersonId]
  const language = (await mailboxesOf(tx, parts, people))[0]?.language ?? 'de'
  const href = new URL(answerLink.href(language, { token }), parts.baseUrl).href
  await mail(tx, parts, { email, language }, 'forwarded', href)
}

/** What became of the question, to whoever asked. */
export async function tellAsker(
  tx: Tx,
  parts: TrainerParts,
  enquiry: Enquiry,
  kind: 'accepted' | 'declined',
): Promise<void> {
  const people = enquiry.askedBy === null ? [] : [enquiry.askedBy]
  for (const box of await mailboxesOf(tx, parts, people))
    await mail(tx, parts, box, kind, pageOf(parts, box.language, enquiry.id))
}

/**
 * Tells a trainer what has changed on the dates she teaches, in her language; each change is a line. Where somebody keeps the entry for
 * her, the link leads nowhere she may go, so there is none.
 */
export async function tellTeaching(
  tx: Tx,
  { translators, baseUrl }: Pick<TrainerParts, 'translators' | 'baseUrl'>,
  trainerId: Id<'trainer'>,
  linesIn: (t: Translator) => readonly string[],
): Promise<void> {
  // A team may know who is in the pool, not where mails to her go.
  const { email, person } = await asSystem(tx, 'trainers.tell', async () => {
    const trainer = await findTrainer(tx, trainerId)
    return {
      email: (await findContact(tx, trainerId)).email,
      person: trainer?.personId == null ? undefined : await findPerson(tx, trainer.personId),
    }
  })
  if (email === '') return
  const lang = person?.language ?? 'de'
  const t = translators(lang)
  await queueMail(tx, {
    to: email,
    lang,
    kind: 'trainers.teaching',
    subject: t('trainers.mail.teaching.subject'),
    paragraphs: [t('trainers.mail.teaching.text'), ...linesIn(t), t('trainers.mail.teaching.why')],
    ...(person === undefined
      ? {}
      : {
          action: { label: t('trainers.mail.teaching.action'), href: new URL(ownTrainer.href(lang), baseUrl).href },
        }),
  })
}

type Box = { readonly email: string; readonly language: Lang }

function mailboxesOf(tx: Tx, parts: TrainerParts, people: readonly Id<'person'>[]): Promise<readonly Box[]> {
  return asSystem(tx, 'trainers.mailboxes', () => parts.mailboxes(tx, people))
}

function pageOf(parts: TrainerParts, language: Lang, enquiryId: Id<'enquiry'>): string {
  return new URL(enquiryPage.href(language, { enquiryId }), parts.baseUrl).href
}

async function mail(
  tx: Tx,
  parts: TrainerParts,
  { email, language }: Box,
  kind: 'asked' | 'forwarded' | 'accepted' | 'declined',
  href: string,
): Promise<void> {
  const t = parts.translators(language)
  await queueMail(tx, {
    to: email,
    lang: language,
    kind: `trainers.${kind}`,
    subject: t(`trainers.mail.${kind}.subject`),
    paragraphs: [t(`trainers.mail.${kind}.text`)],
    action: { label: t('trainers.mail.action'), href },
  })
}
