import { z } from 'zod'
import { idFrom, parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { taps } from '../attendance.ts'
import { type KeptTap, receiveTaps } from './receive-taps.ts'

const uuid = z.custom<string>((value) => typeof value === 'string' && parseId(value) !== undefined)
const sentForm = z.object({
  sentAt: z.iso.datetime(),
  taps: z
    .array(
      z.object({
        id: uuid,
        participant: uuid,
        tap: z.enum(taps),
        at: z.iso.datetime(),
        clock: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/),
      }),
    )
    .max(500),
})

/** What a phone has kept, sent by its script; answers which taps it may forget. */
export async function submitKeptTaps(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/:dateId/eintraege'>,
): Promise<Response> {
  const sent = sentForm.safeParse(await ctx.json())
  const [eventId, dateId] = [parseId<'event'>(ctx.params.eventId), parseId<'offer-date'>(ctx.params.dateId)]
  if (eventId === undefined || dateId === undefined) return notFound()
  if (!sent.success) return Response.json({ settled: [] }, { status: 422 })
  const { sentAt, taps: sentTaps } = sent.data
  const result = await receiveTaps(
    ctx.db,
    ctx.actor,
    { eventId, dateId },
    { sentAt: new Date(sentAt), taps: sentTaps.map(keptTapOf) },
  )
  if (result.ok) return Response.json({ settled: result.value })
  switch (result.code) {
    case 'date-unknown':
      return notFound()
    case 'too-early':
      return Response.json({ settled: [] }, { status: 422 })
  }
}

type SentTap = z.infer<typeof sentForm>['taps'][number]

function keptTapOf({ id, participant, tap, at, clock }: SentTap): KeptTap {
  return { id: idFrom(id), participantId: idFrom(participant), tap, at: new Date(at), clock }
}
