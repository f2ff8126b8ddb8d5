import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { doneCodeOf, notFound, type RequestContext } from '#platform/http/index.ts'
import { type CommunityEvent, type EventParts, getEvent, memberPage } from '#modules/events/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { invitations } from '../addresses.ts'
import { type Chosen, chosenOf, mostAtOnce, readChosen } from '../invitation.ts'
import { listInvitees } from '../invitee.queries.ts'
import { resolveChosen } from '../resolve-chosen.ts'
import { sendingForm } from './form.ts'
import { InvitationsPage } from './page.tsx'
import { sendInvitations } from './send-invitations.ts'

const doneCodes = ['verschickt', 'erinnert', 'niemand'] as const

type Context = RequestContext<'/mein/veranstaltungen/:eventId/einladungen'>

export async function askForInvitations(ctx: Context): Promise<Response> {
  const { searchParams } = ctx.url
  const event = await getEvent(ctx, ctx.params.eventId)
  return invitationsPage(
    ctx,
    event,
    readChosen(searchParams.getAll('gruppe'), searchParams.getAll('kreis'), event.profileId),
    emptyForm,
  )
}

export function submitInvitations(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const chosen = chosenOf(textOf(typed, 'wahl'), event.profileId)
    const parsed = sendingForm.parse(typed)
    if (!parsed.ok) return invitationsPage(ctx, event, chosen, parsed.form)
    const expected = Number(textOf(typed, 'anzahl'))
    const sending = { eventId: event.id, chosen, expected, message: parsed.value.message }
    const result = await sendInvitations(ctx.db, ctx.actor, parts, sending)
    if (result.ok) return ctx.seeOther(invitations.href(ctx.lang, { eventId: event.id }, { meldung: 'verschickt' }))
    switch (result.code) {
      case 'event-unknown':
        return notFound()
      case 'not-public':
      case 'nobody':
      case 'other-number':
      case 'too-many':
      case 'too-many-a-day':
        return invitationsPage(ctx, await getEvent(ctx, event.id), chosen, refusedForm(typed, result, 'message'))
    }
  }
}

async function invitationsPage(
  ctx: Context,
  event: CommunityEvent,
  chosen: Chosen,
  state: FormState,
): Promise<Response> {
  const { t } = ctx
  const resolved =
    chosen.groups.length === 0
      ? undefined
      : await ctx.db.read(systemActor('invitations.resolve'), (tx) => resolveChosen(tx, event, chosen))
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const invitees = await listInvitees(tx, event.id)
    const persons = await listPersons(
      tx,
      invitees.map(({ personId }) => personId),
    )
    return {
      districts: await listDistricts(tx, dayInBerlin(ctx.now)),
      invitees,
      names: new Map(persons.map((person) => [person.id, fullName(person)])),
    }
  })
  return memberPage(ctx, {
    title: t('invitations.title'),
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <InvitationsPage
        t={t}
        now={ctx.now}
        event={event}
        formKeys={[ctx.formKey, ctx.formKey]}
        chosen={chosen}
        state={state}
        found={
          resolved === undefined
            ? undefined
            : { count: resolved.recipients.length, before: resolved.before, most: mostAtOnce(event.profileId) }
        }
        done={doneCodeOf(ctx, doneCodes)}
        {...shown}
      />
    ),
  })
}
