import type { RequestContext } from '#platform/http/index.ts'
import { sheetAnswer } from '#platform/sheets/index.ts'
import { listAnswers } from '#modules/questions/index.ts'
import { countCare, listActs, listRegistrations } from '#modules/registrations/index.ts'
import { listToLookAtAgain } from '../approve-again/approve-again.ts'
import type { CommunityEvent } from '../event.ts'
import { readOffer } from '../event.queries.ts'
import { doneSentence, getEvent, memberPage } from '../member-page.ts'
import { readLists } from '../question-lists.ts'
import { ParticipantsPage } from './page.tsx'
import { type ParticipantRows, participantSheet, speakerSheet } from './participant-sheet.ts'

export async function showParticipants(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    acts: await listActs(tx, event.offerId),
    care: await countCare(tx, event.offerId),
    again: new Set(await listToLookAtAgain(tx, event)),
    ...(await readOffer(tx, event)),
  }))
  const rows = await readRows(ctx, event)
  return memberPage(ctx, {
    title: ctx.t('events.participants.title'),
    event,
    content: (
      <ParticipantsPage
        t={ctx.t}
        now={ctx.now}
        event={event}
        formKey={ctx.formKey}
        done={doneSentence(ctx)}
        {...shown}
        {...rows}
      />
    ),
  })
}

/** The list as a sheet. */
export async function downloadParticipants(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen/tabelle/:format'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  return sheetAnswer(ctx, ctx.params.format, participantSheet(ctx.t, event.slug, await readRows(ctx, event)))
}

/** What speakers may know, to be handed on by the team. */
export async function downloadForSpeakers(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen/referierende/:format'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  return sheetAnswer(ctx, ctx.params.format, speakerSheet(ctx.t, event.slug, await readRows(ctx, event)))
}

async function readRows(ctx: RequestContext, event: CommunityEvent): Promise<ParticipantRows> {
  const rows = await ctx.db.read(ctx.actor, async (tx) => ({
    people: await listRegistrations(tx, event.offerId),
    answers: await listAnswers(tx, event.offerId),
  }))
  return { ...rows, lists: await readLists(ctx, [...rows.answers.values()].flat()) }
}
