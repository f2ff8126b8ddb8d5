import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { choice, defineForm, errorLines, text, timeOfDay } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { tapList } from '../addresses.ts'
import { taps } from '../attendance.ts'
import { listAttendees } from '../attendance.queries.ts'
import { withKeptDate } from '../kept-date.ts'
import { attendancePage } from '../member-page.ts'
import { dateWords } from '../words.ts'
import { enterTap } from './enter-tap.ts'
import { TapListPage } from './page.tsx'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/:dateId'>

const tapForm = defineForm({ participant: text({ max: 36 }), tap: choice(taps), clock: timeOfDay({ required: false }) })

export async function askForTaps(ctx: Context): Promise<Response> {
  return tapListPage(ctx, emptyForm)
}

export async function submitTap(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = tapForm.parse(typed)
  const participantId = parseId<'participant'>(textOf(typed, 'participant'))
  const [eventId, dateId] = [parseId<'event'>(ctx.params.eventId), parseId<'offer-date'>(ctx.params.dateId)]
  if (participantId === undefined || eventId === undefined || dateId === undefined) return notFound()
  const wrong = (code: string) => tapListPage(ctx, { values: typed, errors: [{ field: 'clock', code }] })
  if (!parsed.ok || parsed.value.tap === '') return wrong('time')
  const { tap, clock } = parsed.value
  const result = await enterTap(ctx.db, ctx.actor, { eventId, dateId }, { participantId, tap, clock })
  if (result.ok) return ctx.seeOther(`${tapList.href(ctx.lang, { eventId, dateId })}#p-${participantId}`)
  switch (result.code) {
    case 'date-unknown':
    case 'participant-unknown':
      return notFound()
    case 'too-early':
    case 'time-needed':
    case 'time-missing':
      return wrong(result.code)
  }
}

async function tapListPage(ctx: Context, state: FormState): Promise<Response> {
  const { t } = ctx
  const {
    event,
    date,
    read: people,
  } = await withKeptDate(ctx, (tx, kept) => listAttendees(tx, kept.event.offerId, kept.date.id))
  return attendancePage(ctx, {
    title: dateWords(t, date),
    event,
    date,
    status: state.errors.length > 0 ? 422 : 200,
    scripts: ['attendance-tap.js'],
    content: (
      <TapListPage
        ctx={ctx}
        event={event}
        date={date}
        people={people}
        wrong={
          state.errors.length === 0
            ? undefined
            : {
                participant: textOf(state.values, 'participant'),
                clock: textOf(state.values, 'clock'),
                text: errorLines(state, t, 'attendance.tap')[0]?.text ?? '',
              }
        }
      />
    ),
  })
}
