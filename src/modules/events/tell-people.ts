import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import {
  findLinePosition,
  listRegistrationsOf,
  type Move,
  type Registration,
  registrationToken,
} from '#modules/registrations/index.ts'
import { eventPage, registrationPage } from './addresses.ts'
import { calendarFile } from './calendar-file.ts'
import { type CommunityEvent, textOfEvent } from './event.ts'
import type { EventParts } from './event-parts.ts'
import { findOnlineLink } from './event.queries.ts'
import { addressOf, placeOf, whenOf } from './event-words.ts'

/** Each mail people get about an event; texts below `events.mail.<kind>`. */
export type EventMail =
  | 'received'
  | 'again'
  | 'seated'
  | 'pending'
  | 'approved'
  | 'refused'
  | 'waiting'
  | 'offered'
  | 'moved-up'
  | 'offer-expired'
  | 'changed'
  | 'event-changed'
  | 'withdrawn'
  | 'removed'
  | 'cancelled'
  | 'reminder'
  | 'thanks'

// Those after which a calendar should know of it, or know better.
const withCalendar: readonly EventMail[] = ['seated', 'moved-up', 'approved', 'event-changed', 'cancelled', 'reminder']

/** What moved somebody: the team may give a reason, which she is told. */
export type Cause = { readonly byTeam?: boolean; readonly reason?: string }

/** Tells everybody a step moved, each once, in her language and in the transaction of the step. */
export async function tellMoved(
  tx: Tx,
  parts: EventParts,
  event: CommunityEvent,
  moves: readonly Move[],
  cause: Cause = {},
): Promise<void> {
  const kinds = new Map(moves.map((move) => [move.id, mailOf(move, cause.byTeam ?? false)]))
  const people = await listRegistrationsOf(tx, [...kinds.keys()])
  const about = await readAbout(tx, event, people)
  for (const person of people) {
    const kind = kinds.get(person.id)
    if (kind !== undefined) await tell(tx, parts, about, person, kind, cause.reason)
  }
}

/** The same mail to each of these registrations. */
export async function tellEach(
  tx: Tx,
  parts: EventParts,
  event: CommunityEvent,
  ids: readonly Id<'registration'>[],
  kind: EventMail,
): Promise<void> {
  const people = await listRegistrationsOf(tx, ids)
  const about = await readAbout(tx, event, people)
  for (const person of people) await tell(tx, parts, about, person, kind)
}

/** Why she cannot take part, to the address she gave; there is no registration to lead to. */
export async function tellHindrance(
  tx: Tx,
  { translators, baseUrl }: EventParts,
  event: CommunityEvent,
  { email, lang }: Pick<Registration, 'email' | 'lang'>,
  hindrance: string,
): Promise<void> {
  const t = translators(lang)
  const { title } = textOfEvent(event, lang)
  await queueMail(tx, {
    to: email,
    lang,
    kind: 'events.hindered',
    subject: t('events.mail.hindered.subject', { title }),
    paragraphs: [t('events.mail.hindered.text1', { title, when: whenOf(t, event) }), hindrance, t('events.mail.why')],
    action: {
      label: t('events.mail.hindered.action'),
      href: new URL(eventPage.href(lang, { slug: event.slug }), baseUrl).href,
    },
  })
}

/** Which mail a move asks for; undefined where she knows already or never said yes. */
function mailOf({ from, to }: Move, byTeam: boolean): EventMail | undefined {
  if (from === to) return 'changed'
  switch (to) {
    case 'held':
    case 'asked':
      return 'received'
    case 'pending':
      return 'pending'
    case 'refused':
      return 'refused'
    case 'seated':
      if (from === 'pending') return 'approved'
      return from === 'waiting' || from === 'asked' ? 'moved-up' : 'seated'
    case 'waiting':
      return 'waiting'
    case 'offered':
      return 'offered'
    case 'cancelled':
      return 'cancelled'
    case 'expired':
      return from === 'offered' ? 'offer-expired' : undefined
    case 'declined':
      return 'withdrawn'
    case 'withdrawn':
      return byTeam ? 'removed' : from === 'held' || from === 'asked' ? undefined : 'withdrawn'
  }
}

/** What the mails are about, read once for all of them; the link only where somebody may know it. */
type About = { readonly event: CommunityEvent; readonly link: string | undefined }

async function readAbout(tx: Tx, event: CommunityEvent, people: readonly Registration[]): Promise<About> {
  return { event, link: people.some(isSeatedOnline) ? await findOnlineLink(tx, event.id) : undefined }
}

function isSeatedOnline({ state, kind }: Registration): boolean {
  return state === 'seated' && kind === 'online'
}

async function tell(
  tx: Tx,
  { key, translators, baseUrl }: EventParts,
  { event, link }: About,
  person: Registration,
  kind: EventMail,
  reason = '',
): Promise<void> {
  if (person.email === '') return
  const t = translators(person.lang)
  // No name and nothing anybody typed who may not be who gets this (RL-07), and nothing of what she needs (PR-25).
  const values = {
    title: textOfEvent(event, person.lang).title,
    when: whenOf(t, event),
    place:
      [addressOf(event), event.form === 'in-person' ? '' : t('events.form.online')].filter(Boolean).join(' · ') ||
      placeOf(t, event),
    // Asked for each, so only where it is said.
    position: kind === 'waiting' ? await findLinePosition(tx, person) : 0,
    quantity: person.quantity,
    deadline: person.deadline === null ? '' : t.moment(person.deadline),
  }
  const say = (part: string) => t.find(`events.mail.${kind}.${part}`, values)
  const onlineLink = isSeatedOnline(person) ? link : undefined
  const label = say('action')
  const token = registrationToken(key, person.id, person.linkGeneration)
  const href = new URL(registrationPage.href(person.lang, { token }), baseUrl).href
  await queueMail(tx, {
    to: person.email,
    lang: person.lang,
    kind: `events.${kind}`,
    subject: say('subject') ?? '',
    paragraphs: [
      ...['text1', 'text2', 'text3'].flatMap((part) => say(part) ?? []),
      ...(reason === '' ? [] : [t('events.mail.reason', { reason })]),
      ...(onlineLink === undefined ? [] : [t('events.mail.onlineLink', { link: onlineLink })]),
      t(`events.mail.why`),
    ],
    ...(label === undefined ? {} : { action: { label, href } }),
    ...(withCalendar.includes(kind) ? { calendar: calendarFile(t, [{ event, onlineLink }], { baseUrl }) } : {}),
  })
}
