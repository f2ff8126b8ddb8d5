import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { type CommunityEvent, type EventParts, findEvent, tellMoved } from '#modules/events/index.ts'
import { findPerson, fullName } from '#modules/people/index.ts'
import { type SeatKind, type SeatRefusal, signUp } from '#modules/registrations/index.ts'
import { stateOf } from '../invitee.queries.ts'
import type { InviteeState } from '../invitation.ts'

export type Invited = {
  readonly id: Id<'invitee'>
  readonly personId: Id<'person'>
  readonly state: InviteeState
  readonly event: CommunityEvent
}

/** The invitation a link opens, with where it stands; looking changes nothing. */
export async function findInvited(tx: Tx, token: string): Promise<Invited | undefined> {
  if (!isToken(token)) return undefined
  const { rows } = await sql<Omit<Invited, 'event'> & { readonly eventId: Id<'event'> }>`
    select i.id, i.person_id as "personId", i.event_id as "eventId", ${stateOf} as state
    from invitees i where i.link_hash = ${tokenHash(token)}`.execute(tx)
  const [row] = rows
  const event = row === undefined ? undefined : await findEvent(tx, row.eventId)
  return row === undefined || event === undefined ? undefined : { ...row, event }
}

export type AnswerRefusal = SeatRefusal | Refused<'link-unknown' | 'over' | 'cancelled' | 'no-mailbox'>

/**
 * She comes: takes a seat, or a place in the line, under her own name, as if the team had entered her. Where nobody signs up, the answer
 * alone is kept. Answers her registration, where there is one.
 */
export function acceptInvitation(
  db: Db,
  parts: EventParts,
  token: string,
  kind: SeatKind,
): Promise<Done<Id<'registration'> | null> | AnswerRefusal> {
  return db.inTransaction(systemActor('invitations.link'), async (tx) => {
    const invited = await findInvited(tx, token)
    if (invited === undefined) return refuse('link-unknown')
    const { event } = invited
    if (event.state !== 'published') return refuse('cancelled')
    if (event.startsAt <= tx.now) return refuse('over')
    if (event.signUp === 'none') {
      await saveAnswer(tx, invited, 'coming')
      return done(null)
    }
    const [mailbox] = await listMailboxes(tx, [invited.personId])
    const person = await findPerson(tx, invited.personId)
    if (mailbox === undefined || person === undefined) return refuse('no-mailbox')
    const wanted = {
      kind,
      quantity: 1,
      name: fullName(person),
      email: mailbox.email,
      lang: mailbox.language,
      care: null,
      byTeam: true,
    }
    const result = await signUp(tx, event.offerId, wanted, parts.key, (moves) => tellMoved(tx, parts, event, moves))
    if (!result.ok) return result
    await saveAnswer(tx, invited, 'coming')
    return done(result.value.id)
  })
}

/** She cannot come. Who has signed up takes that back by the link of her registration. */
export function refuseInvitation(db: Db, token: string): Promise<Done<null> | Refused<'link-unknown' | 'signed-up'>> {
  return db.inTransaction(systemActor('invitations.link'), async (tx) => {
    const invited = await findInvited(tx, token)
    if (invited === undefined) return refuse('link-unknown')
    if (invited.state === 'coming' && invited.event.signUp !== 'none') return refuse('signed-up')
    await saveAnswer(tx, invited, 'not-coming')
    return done(null)
  })
}

async function saveAnswer(tx: Tx, { id, event }: Invited, answer: 'coming' | 'not-coming'): Promise<void> {
  await sql`update invitees set answer = ${answer}, answered_at = ${tx.now} where id = ${id}`.execute(tx)
  await recordFact(tx, { action: 'invitations.invitation.answered', subject: event.id, data: { invitee: id, answer } })
}
