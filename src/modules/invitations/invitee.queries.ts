import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Invitee } from './invitation.ts'

/** Signed up is an answer, and so is a registration that ended; what was said by link counts where there is neither. */
export const stateOf: RawBuilder<unknown> = sql`coalesce((
    select case when bool_or(r.ended_at is null) then 'coming' else 'not-coming' end
    from registrations r join events e on e.offer_id = r.offer_id
    where e.id = i.event_id and r.email_hash = i.email_hash having count(*) > 0), i.answer, 'open')`

/** Everybody invited to the event, those who have not answered first. */
export async function listInvitees(tx: Tx, eventId: Id<'event'>): Promise<readonly Invitee[]> {
  const { rows } = await sql<Invitee>`
    select * from (
      select i.id, i.person_id as "personId", i.profile_name as "profileName", ${stateOf} as state, i.reminded_at as "remindedAt"
      from invitees i where i.event_id = ${eventId}) as invited
    order by array_position(array['open', 'coming', 'not-coming'], state), "profileName", id limit 1000`.execute(tx)
  return rows
}

/** Which of these people are invited already. */
export async function listInvited(tx: Tx, eventId: Id<'event'>): Promise<ReadonlySet<Id<'person'>>> {
  const { rows } = await sql<{
    id: Id<'person'>
  }>`select person_id as id from invitees where event_id = ${eventId}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
