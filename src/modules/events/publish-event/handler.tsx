import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { eventOverview, eventPublication } from '../addresses.ts'
import type { CommunityEvent } from '../event.ts'
import { getEvent, memberPage } from '../member-page.ts'
import { publishEvent } from './publish-event.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/veroeffentlichen'>

export async function askForEventPublication(ctx: Context): Promise<Response> {
  return publicationPage(ctx, await getEvent(ctx, ctx.params.eventId))
}

export async function submitEventPublication(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const result = await publishEvent(ctx.db, ctx.actor, event.id)
  if (result.ok)
    return ctx.seeOther(eventOverview.href(ctx.lang, { eventId: event.id }, { meldung: 'veroeffentlicht' }))
  if (result.code === 'event-unknown') return notFound()
  return publicationPage(ctx, event, ctx.t(`events.publish.${result.code}`))
}

function publicationPage(ctx: Context, event: CommunityEvent, refusal?: string): Response {
  const { t, lang } = ctx
  const title = t('events.publish.title')
  return memberPage(ctx, {
    title,
    event,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={event.texts.de.title}
        lead={t('events.publish.lead')}
        action={eventPublication.href(lang, { eventId: event.id })}
        submit={t('events.publish.submit')}
        backHref={eventOverview.href(lang, { eventId: event.id })}
        refusal={refusal}
      />
    ),
  })
}
