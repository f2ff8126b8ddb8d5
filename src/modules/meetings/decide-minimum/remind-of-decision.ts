import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { type CommunityEvent, type EventParts, findEvent, whenOf } from '#modules/events/index.ts'
import { listGroupMembers } from '#modules/organisations/index.ts'
import { listAllPools, seatsTaken } from '#modules/registrations/index.ts'
import { minimum as minimumAddress } from '../addresses.ts'

type Due = {
  readonly eventId: Id<'event'>
  readonly minimum: number
  readonly decideOn: string
}

/** Tells each team once, the day before it has to decide, how many have signed up. */
export async function remindOfDecision(db: Db, parts: EventParts): Promise<void> {
  await db.inTransaction(systemActor('meetings.decisions'), async (tx) => {
    const { rows } = await sql<Due>`
      update event_minimums m set reminded_at = ${tx.now}
      from events e
      where e.id = m.event_id and e.state = 'published' and e.starts_at > ${tx.now} and m.confirmed_at is null
        and m.reminded_at is null and m.decide_on <= ${dayInBerlin(tx.now)}::date + 1
      returning m.event_id as "eventId", m.minimum, m.decide_on::text as "decideOn"`.execute(tx)
    for (const due of rows) {
      const event = await findEvent(tx, due.eventId)
      if (event !== undefined) await tellTeam(tx, parts, event, due)
    }
    if (rows.length > 0)
      await recordFact(tx, { action: 'meetings.teams.reminded', subject: 'events', data: { count: rows.length } })
  })
}

async function tellTeam(
  tx: Tx,
  { translators, baseUrl }: EventParts,
  event: CommunityEvent,
  { minimum, decideOn }: Due,
): Promise<void> {
  const taken = seatsTaken(await listAllPools(tx, event.offerId))
  const team = await listGroupMembers(tx, [{ kind: 'team', profileId: event.profileId }], dayInBerlin(tx.now))
  const mailboxes = await listMailboxes(
    tx,
    team.map(({ personId }) => personId),
  )
  for (const { email, language } of mailboxes) {
    const t = translators(language)
    const values = { title: event.texts.de.title, when: whenOf(t, event), minimum, taken }
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'meetings.decision',
      subject: t('meetings.mail.decision.subject', values),
      paragraphs: [
        t('meetings.mail.decision.text', { ...values, date: t.day(decideOn) }),
        t('meetings.mail.decision.what', values),
      ],
      action: {
        label: t('meetings.mail.decision.action'),
        href: new URL(minimumAddress.href(language, { eventId: event.id }), baseUrl).href,
      },
    })
  }
}
