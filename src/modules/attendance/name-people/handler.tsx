import type { FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { registrationPage } from '#modules/events/addresses.ts'
import { findEvent, organises } from '#modules/events/index.ts'
import { findRegistration, listNames, mayBeNamed } from '#modules/registrations/index.ts'
import { attendanceOverview, peopleNaming, teamNaming } from '../addresses.ts'
import { checkInActor, findSeat } from '../check-in/check-in.ts'
import { attendancePage } from '../member-page.ts'
import { NamesForm, readNames, typedOf } from './form.tsx'
import { nameByLink, nameByTeam } from './name-people.ts'

type LinkContext = RequestContext<'/anmeldung/:token/personen'>
type TeamContext = RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/namen/:registrationId'>

export async function askForNames(ctx: LinkContext): Promise<Response> {
  return linkPage(ctx, undefined)
}

export async function submitNames(ctx: LinkContext): Promise<Response> {
  const { token } = ctx.params
  const read = readNames(await ctx.typed(), await namesOfLink(ctx))
  if (!read.ok) return linkPage(ctx, read.form)
  const result = await nameByLink(ctx.db, token, read.names)
  return result.ok ? ctx.seeOther(registrationPage.href(ctx.lang, { token }, { meldung: 'geaendert' })) : notFound()
}

async function namesOfLink({ db, params }: LinkContext) {
  const names = await db.read(checkInActor, async (tx) => {
    const seat = await findSeat(tx, params.token)
    return seat === undefined ? undefined : listNames(tx, seat.registration.id)
  })
  return names ?? notFound()
}

async function linkPage(ctx: LinkContext, state: FormState | undefined): Promise<Response> {
  const { t, lang, params } = ctx
  const seats = await namesOfLink(ctx)
  const title = t('attendance.people.title')
  const response = ctx.page({
    title,
    unlisted: true,
    section: 'veranstaltungen',
    status: state === undefined ? 200 : 422,
    content: (
      <>
        <PageHeading title={title} lead={t('attendance.people.lead')} />
        <NamesForm
          t={t}
          action={peopleNaming.href(lang, params)}
          back={registrationPage.href(lang, params)}
          formKey={ctx.formKey}
          seats={seats}
          state={state ?? { values: typedOf(seats), errors: [] }}
        />
      </>
    ),
  })
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

export async function askTeamForNames(ctx: TeamContext): Promise<Response> {
  return teamPage(ctx, undefined)
}

export async function submitTeamNames(ctx: TeamContext): Promise<Response> {
  const { event, seats, registrationId, open } = await namesOfTeam(ctx)
  if (!open) return teamPage(ctx, undefined, 422)
  const read = readNames(await ctx.typed(), seats)
  if (!read.ok) return teamPage(ctx, read.form)
  const result = await nameByTeam(ctx.db, ctx.actor, { eventId: event.id, registrationId }, read.names)
  return result.ok ? ctx.seeOther(attendanceOverview.href(ctx.lang, { eventId: event.id })) : notFound()
}

async function namesOfTeam({ db, actor, params }: TeamContext) {
  const [eventId, registrationId] = [parseId<'event'>(params.eventId), parseId<'registration'>(params.registrationId)]
  if (eventId === undefined || registrationId === undefined) return notFound()
  const found = await db.read(actor, async (tx) => {
    const event = await findEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return undefined
    const registration = await findRegistration(tx, event.offerId, registrationId)
    if (registration === undefined) return undefined
    const open = await mayBeNamed(tx, registrationId)
    return { event, registrationId, open, seats: await listNames(tx, registrationId) }
  })
  return found ?? notFound()
}

async function teamPage(
  ctx: TeamContext,
  state: FormState | undefined,
  status = state === undefined ? 200 : 422,
): Promise<Response> {
  const { t, lang } = ctx
  const { event, seats, registrationId, open } = await namesOfTeam(ctx)
  const back = attendanceOverview.href(lang, { eventId: event.id })
  const title = t('attendance.people.title')
  return attendancePage(ctx, {
    title,
    event,
    status,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} />
        {open ? (
          <NamesForm
            t={t}
            action={teamNaming.href(lang, { eventId: event.id, registrationId })}
            back={back}
            formKey={ctx.formKey}
            seats={seats}
            state={state ?? { values: typedOf(seats), errors: [] }}
          />
        ) : (
          <>
            <Notice t={t} kind="info">
              <p>{t('attendance.people.cleared')}</p>
            </Notice>
            <p>
              <a href={back}>{t('attendance.people.back')}</a>
            </p>
          </>
        )}
      </>
    ),
  })
}
