import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { type EventParts, lockEvent, organises } from '#modules/events/index.ts'
import { emailHash } from '#modules/registrations/index.ts'
import { type Chosen, groupCodes, mostADay, mostAtOnce } from '../invitation.ts'
import { invitationToken } from '../invitation-link.ts'
import { type Recipient, resolveChosen } from '../resolve-chosen.ts'
import { writeInvitation } from '../write-invitation.ts'

export type Sending = {
  readonly eventId: Id<'event'>
  readonly chosen: Chosen
  /** How many people the sender was shown. */
  readonly expected: number
  readonly message: string
}

export type SendRefusal = Refused<
  'event-unknown' | 'not-public' | 'nobody' | 'other-number' | 'too-many' | 'too-many-a-day'
>

/**
 * Invites everybody the groups hold now, each once and in her language. Refuses where they are another number than was shown, or more than
 * may be written to at once or by one organiser in a day (RL-07).
 */
export async function sendInvitations(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, chosen, expected, message }: Sending,
): Promise<Done<number> | SendRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    if (event.state !== 'published' || event.startsAt <= tx.now) return refuse('not-public')
    // Resolved under the lock on the event: of two who press at once the second finds them invited.
    const { recipients } = await asSystem(tx, 'invitations.resolve', () => resolveChosen(tx, event, chosen))
    if (recipients.length === 0) return refuse('nobody')
    if (recipients.length > mostAtOnce(event.profileId)) return refuse('too-many')
    if (recipients.length !== expected) return refuse('other-number')
    const lately = await countLately(tx, event.profileId)
    if (lately + recipients.length > mostADay(event.profileId)) return refuse('too-many-a-day')
    const round = await insertRound(tx, eventId, groupCodes(chosen), recipients.length)
    const invitees = recipients.map((recipient): NewInvitee => {
      const id = idFrom<'invitee'>(randomUUID())
      return { id, recipient, token: invitationToken(parts.key, id) }
    })
    await insertInvitees(tx, eventId, round, invitees)
    for (const { recipient, token } of invitees) {
      await writeInvitation(tx, parts, event, {
        kind: 'invited',
        to: recipient.email,
        lang: recipient.language,
        token,
        message,
      })
    }
    await recordFact(tx, {
      action: 'invitations.round.sent',
      subject: eventId,
      data: { groups: groupCodes(chosen), people: recipients.length },
    })
    return done(recipients.length)
  })
}

/** How many the organiser invited within a day. Who sends for another event of hers meanwhile waits until this is written. */
async function countLately(tx: Tx, organiser: Id<'profile'> | null): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('invitations.organiser'), hashtext(${organiser ?? 'centre'}))`.execute(
    tx,
  )
  const hers = organiser === null ? sql`e.profile_id is null` : sql`e.profile_id = ${organiser}`
  const yesterday = sql`${tx.now}::timestamptz - interval '1 day'`
  // Nobody is invited to what has begun, so an index by the beginning bounds the events.
  const { rows } = await sql<{ people: number }>`
    select coalesce(sum(w.people), 0)::integer as people from events e join invitation_rounds w on w.event_id = e.id
    where ${hers} and e.starts_at > ${yesterday} and w.sent_at > ${yesterday}`.execute(tx)
  return rows[0]?.people ?? 0
}

async function insertRound(tx: Tx, eventId: Id<'event'>, groups: readonly string[], people: number): Promise<string> {
  const sentBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  const { rows } = await sql<{ id: string }>`
    insert into invitation_rounds (event_id, groups, people, sent_by, sent_at)
    values (${eventId}, ${[...groups]}::text[], ${people}, ${sentBy}, ${tx.now}) returning id`.execute(tx)
  return rows[0]?.id ?? ''
}

type NewInvitee = { readonly id: Id<'invitee'>; readonly recipient: Recipient; readonly token: string }

async function insertInvitees(
  tx: Tx,
  eventId: Id<'event'>,
  round: string,
  invitees: readonly NewInvitee[],
): Promise<void> {
  const rows = invitees.map(({ id, recipient, token }) => ({
    id,
    person: recipient.personId,
    profile: recipient.profileId,
    name: recipient.profileName,
    email: emailHash(recipient.email).toString('hex'),
    link: tokenHash(token).toString('hex'),
  }))
  await sql`insert into invitees (id, event_id, round_id, person_id, profile_id, profile_name, email_hash, link_hash)
    select row.id, ${eventId}, ${round}, row.person, row.profile, row.name, decode(row.email, 'hex'), decode(row.link, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id uuid, person uuid, profile uuid, name text, email text, link text)`.execute(tx)
}
