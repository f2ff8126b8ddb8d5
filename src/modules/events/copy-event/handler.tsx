import type { FormState } from '#kernel/form-state.ts'
import { calendarDay, control, defineForm, errorLines, refusedForm, wholeNumber } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { eventCopying, eventOverview, keptEvents } from '../addresses.ts'
import type { CommunityEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { getEvent, memberPage } from '../member-page.ts'
import { dayOf, daysLater } from '../wall-time.ts'
import { copyEvent } from './copy-event.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/kopieren'>

const copyForm = defineForm({
  day: calendarDay(),
  count: wholeNumber({ min: 1, max: 26 }),
  weeks: wholeNumber({ min: 1, max: 52 }),
})
const prefix = 'events.copy'

export async function askForCopies(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  // Fifty-two weeks later it is the same day of the week.
  const values = { day: daysLater(dayOf(event.localStart), 364), count: '1', weeks: '1' }
  return copyPage(ctx, event, { values, errors: [] })
}

export function submitCopies(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const parsed = copyForm.parse(typed)
    if (!parsed.ok) return copyPage(ctx, event, parsed.form)
    const { day, count, weeks } = parsed.value
    const input = { eventId: event.id, day, count: count ?? 1, weeks: weeks ?? 1 }
    const result = await copyEvent(ctx.db, ctx.actor, parts, input)
    if (!result.ok)
      return result.code === 'event-unknown' ? notFound() : copyPage(ctx, event, refusedForm(typed, result, 'day'))
    const [only, second] = result.value
    if (only === undefined || second !== undefined)
      return ctx.seeOther(keptEvents.href(ctx.lang, {}, { meldung: 'kopiert' }))
    return ctx.seeOther(eventOverview.href(ctx.lang, { eventId: only }, { meldung: 'kopiert' }))
  }
}

function copyPage(ctx: Context, event: CommunityEvent, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('events.copy.title')
  const field = (name: keyof typeof copyForm.fields) => ({ t, ...control(copyForm, state, t, prefix, name) })
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('events.copy.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={eventCopying.href(lang, { eventId: event.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField {...field('day')} width="medium" />
          <TextField {...field('count')} width="short" />
          <TextField {...field('weeks')} width="short" />
          <FormActions>
            <Button>{t('events.copy.submit')}</Button>
            <a href={eventOverview.href(lang, { eventId: event.id })}>{t('events.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
