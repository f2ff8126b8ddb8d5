import { calendarType } from '#platform/calendar/index.ts'
import { attachment, doneCodeOf, notFound, unkept } from '#platform/http/index.ts'
import { registrationPage } from '../addresses.ts'
import { calendarFile } from '../calendar-file.ts'
import type { EventParts } from '../event-parts.ts'
import { RegistrationPage } from './page.tsx'
import { type DoneCode, doneCodes, type LinkContext, openLink, privatePage } from './private-page.ts'
import { takeLinkStep } from './take-link-step.ts'

export function showRegistration(parts: EventParts) {
  return async (ctx: LinkContext): Promise<Response> => {
    const opened = await openLink(ctx, parts)
    const done = doneCodeOf(ctx, doneCodes)
    return registrationPageOf(ctx, parts, { ...opened, done, refusal: undefined })
  }
}

/** The buttons of the page: confirm, accept, decline. */
export function submitLinkStep(parts: EventParts, step: 'confirm' | 'accept' | 'decline') {
  return async (ctx: LinkContext): Promise<Response> => {
    const result = await takeLinkStep(ctx.db, parts, ctx.params.token, { do: step })
    if (!result.ok && (result.code === 'link-unknown' || result.code === 'offer-unknown')) return notFound()
    if (!result.ok)
      return registrationPageOf(ctx, parts, { ...(await openLink(ctx, parts)), done: undefined, refusal: result.code })
    const code: DoneCode = step === 'confirm' ? 'bestaetigt' : step === 'accept' ? 'angenommen' : 'zurueckgetreten'
    return ctx.seeOther(registrationPage.href(ctx.lang, { token: ctx.params.token }, { meldung: code }))
  }
}

export async function downloadEntry(ctx: LinkContext): Promise<Response> {
  const { event, onlineLink } = await openLink(ctx)
  const bytes = Buffer.from(calendarFile(ctx.t, [{ event, onlineLink }], { baseUrl: ctx.baseUrl }))
  return unkept(attachment(ctx, { bytes, type: calendarType, name: `${event.slug}.ics` }))
}

type Shown = Omit<Parameters<typeof RegistrationPage>[0], 't' | 'token' | 'formKeys' | 'now' | 'links'>

function registrationPageOf(ctx: LinkContext, { additions = [] }: EventParts, shown: Shown): Response {
  const { event, registration } = shown
  const known = { token: ctx.params.token, event, registration, t: ctx.t, now: ctx.now }
  return privatePage(ctx, {
    title: ctx.t('events.private.title'),
    status: shown.refusal === undefined ? 200 : 422,
    content: (
      <RegistrationPage
        t={ctx.t}
        now={ctx.now}
        token={ctx.params.token}
        formKeys={[ctx.formKey, ctx.formKey]}
        links={additions.flatMap((addition) => addition.registrationLinks?.(known) ?? [])}
        {...shown}
      />
    ),
  })
}
