import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { calendarDay, control, defineForm, errorLines, wholeNumber } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { eventOverview } from '#modules/events/addresses.ts'
import { type CommunityEvent, dayOf, getEvent, memberPage } from '#modules/events/index.ts'
import { listAllPools, seatsTaken } from '#modules/registrations/index.ts'
import { minimum as minimumAddress, minimumConfirmation } from '../addresses.ts'
import { doneSentence } from '../done-sentence.ts'
import { confirmTakingPlace, findMinimum, type Minimum, removeMinimum, saveMinimum } from './minimum.queries.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/mindestzahl'>

const minimumForm = defineForm({
  minimum: wholeNumber({ min: 1, max: 5000, required: false }),
  decide_on: calendarDay({ required: false }),
})
const prefix = 'meetings.minimum'

export async function askForMinimum(ctx: Context): Promise<Response> {
  return minimumPage(ctx, await getEvent(ctx, ctx.params.eventId))
}

export async function submitMinimum(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const typed = await ctx.typed()
  const parsed = minimumForm.parse(typed)
  if (!parsed.ok) return minimumPage(ctx, event, parsed.form)
  const { minimum, decide_on: decideOn } = parsed.value
  const fault =
    minimum === null
      ? undefined
      : decideOn === ''
        ? { field: 'decide_on', code: 'missing' }
        : decideOn > dayOf(event.localStart)
          ? { field: 'decide_on', code: 'too-late' }
          : undefined
  if (fault !== undefined) return minimumPage(ctx, event, { values: typed, errors: [fault] })
  await ctx.db.inTransaction(ctx.actor, (tx) =>
    minimum === null ? removeMinimum(tx, event.id) : saveMinimum(tx, event.id, minimum, decideOn),
  )
  return ctx.seeOther(minimumAddress.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
}

export async function submitTakingPlace(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/mindestzahl/findet-statt'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const confirmed = await ctx.db.inTransaction(ctx.actor, (tx) => confirmTakingPlace(tx, event.id))
  return confirmed
    ? ctx.seeOther(minimumAddress.href(ctx.lang, { eventId: event.id }, { meldung: 'findet-statt' }))
    : notFound()
}

/** The form as it was sent, or with what is known. */
async function minimumPage(ctx: Context, event: CommunityEvent, sent?: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { known, taken } = await ctx.db.read(ctx.actor, async (tx) => ({
    known: await findMinimum(tx, event.id),
    taken: seatsTaken(await listAllPools(tx, event.offerId)),
  }))
  const state = sent ?? { values: valuesOf(known), errors: [] }
  const field = (name: keyof typeof minimumForm.fields) => ({ t, ...control(minimumForm, state, t, prefix, name) })
  const title = t('meetings.minimum.title')
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('meetings.minimum.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        {known === undefined || known.confirmed || event.state !== 'published' ? null : (
          <Panel title={t('meetings.minimum.decide')}>
            <p>{t('meetings.minimum.now', { taken, minimum: known.minimum })}</p>
            <Form
              action={minimumConfirmation.href(lang, { eventId: event.id })}
              label={t('meetings.minimum.confirm')}
              hidden={[{ name: '_key', value: ctx.formKey }]}
            >
              <FormActions>
                <Button>{t('meetings.minimum.confirm')}</Button>
              </FormActions>
            </Form>
          </Panel>
        )}
        {known?.confirmed === true ? <p>{t('meetings.minimum.confirmed')}</p> : null}
        <Form action={minimumAddress.href(lang, { eventId: event.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField {...field('minimum')} width="short" />
          <TextField {...field('decide_on')} width="medium" />
          <FormActions>
            <Button look="secondary">{t('meetings.save')}</Button>
            <a href={eventOverview.href(lang, { eventId: event.id })}>{t('meetings.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

function valuesOf(known: Minimum | undefined): TypedValues {
  return known === undefined ? {} : { minimum: String(known.minimum), decide_on: known.decideOn }
}
