import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { type CommunityEvent, type EventParts, lockEvent, organises, textOfEvent } from '#modules/events/index.ts'
import { listRegistrations, type Registration } from '#modules/registrations/index.ts'
import { surveyPage } from '../addresses.ts'
import { openDays } from '../survey.ts'

export type SurveyRefusal = Refused<'event-unknown' | 'not-over' | 'sent' | 'nobody'>

/** Asks everybody who had a seat, once, each in her language. */
export function sendSurvey(
  db: Db,
  actor: Actor,
  parts: EventParts,
  eventId: Id<'event'>,
): Promise<Done<number> | SurveyRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    if (event.state !== 'published' || event.endsAt > tx.now) return refuse('not-over')
    const people = (await listRegistrations(tx, event.offerId)).filter(
      ({ state, email }) => state === 'seated' && email !== '',
    )
    if (people.length === 0) return refuse('nobody')
    const { rows } = await sql`insert into surveys (event_id, sent_at) values (${eventId}, ${tx.now})
      on conflict do nothing returning event_id`.execute(tx)
    if (rows.length === 0) return refuse('sent')
    await keepLinks(tx, parts.key, eventId, people)
    for (const person of people) await askPerson(tx, parts, event, person)
    await recordFact(tx, { action: 'surveys.survey.sent', subject: eventId, data: { people: people.length } })
    return done(people.length)
  })
}

async function keepLinks(tx: Tx, key: Buffer, eventId: Id<'event'>, people: readonly Registration[]): Promise<void> {
  const links = people.map(({ id, lang }) => ({ id, lang, hash: tokenHash(surveyToken(key, id)).toString('hex') }))
  const expires = new Date(tx.now.getTime() + openDays * 86_400_000)
  // Nobody but the system may see who has a link left.
  await asSystem(tx, 'surveys.send', () =>
    sql`insert into survey_links (registration_id, event_id, link_hash, lang, expires_at)
      select row.id, ${eventId}, decode(row.hash, 'hex'), row.lang, ${expires}
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as row (id uuid, lang text, hash text)`.execute(tx),
  )
}

async function askPerson(
  tx: Tx,
  { key, translators, baseUrl }: EventParts,
  event: CommunityEvent,
  { id, email, lang }: Registration,
): Promise<void> {
  const token = surveyToken(key, id)
  const t = translators(lang)
  const values = { title: textOfEvent(event, lang).title, days: openDays }
  await queueMail(tx, {
    to: email,
    lang,
    kind: 'surveys.asked',
    subject: t('surveys.mail.subject', values),
    paragraphs: [t('surveys.mail.text', values), t('surveys.mail.anonymous', values)],
    action: { label: t('surveys.mail.action'), href: new URL(surveyPage.href(lang, { token }), baseUrl).href },
  })
}

function surveyToken(key: Buffer, id: Id<'registration'>): string {
  return createHmac('sha256', key).update(`surveys.link\n${id}`).digest('base64url')
}
