import { asSystem } from '#platform/db/index.ts'
import { doneCodeOf, notFound, type RequestContext } from '#platform/http/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type EventParts, getEvent, memberPage } from '#modules/events/index.ts'
import { survey as surveyAddress } from '../addresses.ts'
import { countAnswers, countAskable, findSurvey, listRemarks, readResults, showCounts } from '../survey.queries.ts'
import { SurveyPage } from './page.tsx'
import { sendSurvey } from './send-survey.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/umfrage'>

export async function askForSurvey(ctx: Context): Promise<Response> {
  return surveyPageOf(ctx)
}

export function submitSurvey(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const result = await sendSurvey(ctx.db, ctx.actor, parts, event.id)
    if (result.ok) return ctx.seeOther(surveyAddress.href(ctx.lang, { eventId: event.id }, { meldung: 'verschickt' }))
    return result.code === 'event-unknown' ? notFound() : surveyPageOf(ctx, result.code)
  }
}

/** Shows the results to everybody, or not any more. */
export async function submitShowing(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/umfrage/zeigen'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const turned = await ctx.db.inTransaction(ctx.actor, async (tx) => {
    const survey = await findSurvey(tx, event.id)
    if (survey === undefined) return false
    const shown = survey.publicResults === null
    await showCounts(tx, event.id, shown)
    await recordFact(tx, { action: 'events.survey.shown', subject: event.id, data: { shown } })
    return true
  })
  return turned ? ctx.seeOther(surveyAddress.href(ctx.lang, { eventId: event.id }, { meldung: 'gezeigt' })) : notFound()
}

const doneCodes = ['verschickt', 'gezeigt'] as const

async function surveyPageOf(ctx: Context, refusal?: 'not-over' | 'sent' | 'nobody'): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    survey: await findSurvey(tx, event.id),
    results: await readResults(tx, event.id),
    answers: await asSystem(tx, 'surveys.count', () => countAnswers(tx, event.id)),
    remarks: await listRemarks(tx, event.id),
    askable: await countAskable(tx, event.offerId),
  }))
  return memberPage(ctx, {
    title: ctx.t('surveys.title'),
    event,
    status: refusal === undefined ? 200 : 422,
    content: (
      <SurveyPage
        t={ctx.t}
        event={event}
        over={event.state === 'published' && event.endsAt <= ctx.now}
        formKey={ctx.formKey}
        refusal={refusal}
        done={doneCodeOf(ctx, doneCodes)}
        {...shown}
      />
    ),
  })
}
