import { emptyForm, type FormState, listOf, type TypedValues } from '#kernel/form-state.ts'
import { systemActor } from '#kernel/actor.ts'
import { wholeMinute } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { doneCodeOf, notFound, type RequestContext } from '#platform/http/index.ts'
import { type CommunityEvent, type EventParts, getEvent, memberPage, seatKindsOf } from '#modules/events/index.ts'
import { listProjectNames } from '#modules/organisations/index.ts'
import { listParts } from '#modules/registrations/index.ts'
import { reservedSeats } from '../addresses.ts'
import { listNeighbours } from '../neighbours.ts'
import { reservationForm } from './form.ts'
import { ReservedSeatsPage } from './page.tsx'
import { type ReservationRefusal, reserveForProjects } from './reserve-for-projects.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/plaetze'>

export async function askForReservation(ctx: Context): Promise<Response> {
  return reservedPage(ctx, await getEvent(ctx, ctx.params.eventId), emptyForm)
}

export function submitReservation(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const kinds = seatKindsOf(event.form)
    const [only] = kinds.length === 1 ? kinds : []
    const parsed = reservationForm.parse(only === undefined ? typed : { ...typed, kind: only })
    if (!parsed.ok) return reservedPage(ctx, event, parsed.form)
    const { seats, until } = parsed.value
    const kind = kinds.find((one) => one === parsed.value.kind)
    if (kind === undefined)
      return reservedPage(ctx, event, { values: typed, errors: [{ field: 'kind', code: 'choice' }] })
    const result = await reserveForProjects(ctx.db, ctx.actor, parts, {
      eventId: event.id,
      kind,
      capacity: seats ?? 1,
      untilDay: until,
      projectIds: listOf(typed, 'projects'),
    })
    if (result.ok)
      return ctx.seeOther(reservedSeats.href(ctx.lang, { eventId: event.id }, { meldung: 'zurueckgelegt' }))
    return refused(ctx, event, typed, result)
  }
}

function refused(
  ctx: Context,
  event: CommunityEvent,
  typed: TypedValues,
  refusal: ReservationRefusal,
): Response | Promise<Response> {
  switch (refusal.code) {
    case 'event-unknown':
    case 'offer-unknown':
      return notFound()
    case 'paused':
      return reservedPage(ctx, event, {
        values: typed,
        errors: [
          {
            field: 'seats',
            code: 'paused',
            values: { time: 'retryAt' in refusal ? ctx.t.moment(wholeMinute(refusal.retryAt)) : '' },
          },
        ],
      })
    case 'not-public':
    case 'not-needed':
    case 'cancelled':
    case 'over':
      // The page says why by itself.
      return reservedPage(ctx, event, { values: typed, errors: [] }, 422)
    case 'no-projects':
    case 'too-many-projects':
    case 'day-past':
    case 'day-too-late':
    case 'too-many-parts':
    case 'no-limit':
    case 'line-waits':
    case 'no-seats':
    case 'kind-unknown':
    case 'not-open':
    case 'closed':
    case 'full':
    case 'too-many':
    case 'not-in-this-state':
    case 'below-taken':
      return reservedPage(ctx, event, refusedForm(typed, refusal, 'seats'))
  }
}

const doneCodes = ['zurueckgelegt', 'beendet'] as const

async function reservedPage(
  ctx: Context,
  event: CommunityEvent,
  state: FormState,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const projects = await ctx.db.read(systemActor('reserved-seats.projects'), listProjectNames)
  const parts = await ctx.db.read(ctx.actor, (tx) => listParts(tx, event.offerId))
  return memberPage(ctx, {
    title: ctx.t('reserved-seats.title'),
    event,
    status,
    content: (
      <ReservedSeatsPage
        t={ctx.t}
        now={ctx.now}
        event={event}
        formKey={ctx.formKey}
        state={state}
        parts={parts}
        names={new Map(projects.map(({ id, name }) => [id, name]))}
        neighbours={listNeighbours(projects, event)}
        done={doneCodeOf(ctx, doneCodes)}
      />
    ),
  })
}
