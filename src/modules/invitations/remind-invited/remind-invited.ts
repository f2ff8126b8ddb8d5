import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { type EventParts, lockEvent, organises } from '#modules/events/index.ts'
import { reminderDays } from '../invitation.ts'
import { invitationToken } from '../invitation-link.ts'
import { stateOf } from '../invitee.queries.ts'
import { writeInvitation } from '../write-invitation.ts'

type Due = { readonly id: Id<'invitee'>; readonly personId: Id<'person'> }

/** Reminds those who have not answered, each once; not whoever was invited within the last days. */
export function remindInvited(
  db: Db,
  actor: Actor,
  parts: EventParts,
  eventId: Id<'event'>,
): Promise<Done<number> | Refused<'event-unknown' | 'nobody'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    if (event.state !== 'published' || event.startsAt <= tx.now) return refuse('nobody')
    const { rows: due } = await sql<Due>`
      update invitees set reminded_at = ${tx.now} where id in (
        select i.id from invitees i join invitation_rounds w on w.id = i.round_id
        where i.event_id = ${eventId} and i.reminded_at is null and ${stateOf} = 'open'
          and w.sent_at <= ${tx.now}::timestamptz - make_interval(days => ${reminderDays}::integer))
      returning id, person_id as "personId"`.execute(tx)
    if (due.length === 0) return refuse('nobody')
    const mailboxes = await asSystem(tx, 'invitations.mailboxes', () =>
      listMailboxes(
        tx,
        due.map(({ personId }) => personId),
      ),
    )
    for (const { personId, email, language } of mailboxes) {
      const invitee = due.find((one) => one.personId === personId)
      if (invitee === undefined) continue
      const token = invitationToken(parts.key, invitee.id)
      await writeInvitation(tx, parts, event, { kind: 'reminder', to: email, lang: language, token, message: '' })
    }
    await recordFact(tx, { action: 'invitations.people.reminded', subject: eventId, data: { people: due.length } })
    return done(due.length)
  })
}
