import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import { endOfDay, type EventParts, lockEvent, organises } from '#modules/events/index.ts'
import { listProjectNames } from '#modules/organisations/index.ts'
import { type NewPart, reserveSeats } from '#modules/registrations/index.ts'
import { listNeighbours } from '../neighbours.ts'
import { tellProjects } from '../tell-projects.ts'
import { mostProjects } from './form.ts'

export type Reservation = Pick<NewPart, 'kind' | 'capacity' | 'untilDay'> & {
  readonly eventId: Id<'event'>
  readonly projectIds: readonly string[]
}

type SeatsRefused = Extract<Awaited<ReturnType<typeof reserveSeats>>, { readonly ok: false }>
export type ReservationRefusal =
  | SeatsRefused
  | Refused<'event-unknown' | 'not-public' | 'not-needed' | 'no-projects' | 'too-many-projects'>
  | (Refused<'paused'> & { readonly retryAt: Date })

// Each time people of other projects are written to (RL-07).
const writing: ThrottleRule = {
  name: 'seats set aside',
  free: 10,
  firstPauseSeconds: 3600,
  longestPauseSeconds: 86_400,
  forgetSeconds: 86_400,
}

/** Sets seats of a published event aside for some projects, and writes to those who coordinate them. */
export async function reserveForProjects(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, projectIds, ...wanted }: Reservation,
): Promise<Done<Id<'reserved-part'>> | ReservationRefusal> {
  const turn = await takeTurn(db, [{ rule: writing, key: eventId }])
  if (!turn.ok) return { ...refuse('paused', 'seats'), retryAt: turn.retryAt }
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    if (event.state !== 'published') return refuse('not-public')
    if (event.signUp === 'none') return refuse('not-needed')
    const known = await asSystem(tx, 'reserved-seats.projects', () => listProjectNames(tx))
    const chosen = listNeighbours(known, event).filter(({ id }) => projectIds.includes(id))
    if (chosen.length === 0) return refuse('no-projects', 'projects')
    if (chosen.length > mostProjects) return refuse('too-many-projects', 'projects')
    const part = { ...wanted, endsAt: endOfDay(wanted.untilDay), profileIds: chosen.map(({ id }) => id) }
    const reserved = await reserveSeats(tx, event.offerId, part, parts.key)
    if (!reserved.ok) return { ...reserved, field: fieldOf(reserved.code) }
    await tellProjects(tx, parts, event, { id: reserved.value, ...part }, 'offered')
    return done(reserved.value)
  })
}

function fieldOf(code: SeatsRefused['code']): string {
  return code === 'day-past' || code === 'day-too-late' ? 'until' : code === 'kind-unknown' ? 'kind' : 'seats'
}
