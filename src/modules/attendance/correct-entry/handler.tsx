import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { choice, control, defineForm, errorLines, refusedForm, text, timeOfDay } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import type { Translator } from '#platform/i18n/index.ts'
import { entryCorrection, tapList, teamNaming } from '../addresses.ts'
import { marks, type Presence } from '../attendance.ts'
import { type Entry, listAttendees, listEntries } from '../attendance.queries.ts'
import { withKeptDate } from '../kept-date.ts'
import { attendancePage } from '../member-page.ts'
import { clockOf, dateWords, nameOf, presenceWords } from '../words.ts'
import { correctEntry } from './correct-entry.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/:dateId/person/:participantId'>

const correctionForm = defineForm({
  mark: choice(marks),
  came: timeOfDay({ required: false }),
  left: timeOfDay({ required: false }),
  reason: text({ max: 300 }),
})
const prefix = 'attendance.correct'

export async function askForCorrection(ctx: Context): Promise<Response> {
  return correctionPage(ctx, undefined)
}

export async function submitCorrection(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = correctionForm.parse(typed)
  if (!parsed.ok) return correctionPage(ctx, parsed.form)
  const [eventId, dateId, participantId] = [
    parseId<'event'>(ctx.params.eventId),
    parseId<'offer-date'>(ctx.params.dateId),
    parseId<'participant'>(ctx.params.participantId),
  ]
  const { mark, ...rest } = parsed.value
  if (eventId === undefined || dateId === undefined || participantId === undefined || mark === '') return notFound()
  const result = await correctEntry(ctx.db, ctx.actor, { eventId, dateId, participantId }, { mark, ...rest })
  if (result.ok) return ctx.seeOther(`${tapList.href(ctx.lang, { eventId, dateId })}#p-${participantId}`)
  switch (result.code) {
    case 'unknown':
      return notFound()
    case 'too-early':
    case 'time-missing':
    case 'left-before-came':
    case 'reason-missing':
      return correctionPage(ctx, refusedForm(typed, result, 'mark'))
  }
}

async function correctionPage(ctx: Context, state: FormState | undefined): Promise<Response> {
  const { t, lang } = ctx
  const { event, date, read } = await withKeptDate(ctx, async (tx, kept) => {
    const people = await listAttendees(tx, kept.event.offerId, kept.date.id)
    const found = people.find(({ participant }) => participant.id === ctx.params.participantId)
    return found === undefined
      ? undefined
      : { ...found, entries: await listEntries(tx, kept.date.id, found.participant.id) }
  })
  if (read === undefined) return notFound()
  const { participant, presence, entries } = read
  const now = state ?? { values: typedOf(presence), errors: [] }
  const params = { eventId: event.id, dateId: date.id }
  const field = (name: keyof typeof correctionForm.fields) => ({ t, ...control(correctionForm, now, t, prefix, name) })
  const title = nameOf(t, participant)
  return attendancePage(ctx, {
    title,
    event,
    date,
    belowDate: true,
    status: now.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={dateWords(t, date)} lead={presenceWords(t, presence)} />
        <ErrorSummary t={t} errors={errorLines(now, t, prefix)} />
        <Form
          action={entryCorrection.href(lang, { ...params, participantId: participant.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <Radios
            {...field('mark')}
            options={marks.map((mark) => ({ value: mark, label: t(`attendance.mark.${mark}`) }))}
          />
          <TextField {...field('came')} width="short" />
          <TextField {...field('left')} width="short" />
          {entries.length === 0 ? null : <TextField {...field('reason')} />}
          <FormActions>
            <Button>{t('attendance.correct.submit')}</Button>
            <a href={tapList.href(lang, params)}>{t('attendance.back')}</a>
          </FormActions>
        </Form>
        <p>
          <a href={teamNaming.href(lang, { eventId: event.id, registrationId: participant.registrationId })}>
            {t('attendance.people.title')}
          </a>
        </p>
        <Heading level={2}>{t('attendance.history.title')}</Heading>
        {entries.length === 0 ? (
          <p>{t('attendance.history.none')}</p>
        ) : (
          <DataTable
            id="history"
            caption={t('attendance.history.title')}
            hideCaption
            columns={historyColumns(t)}
            rows={entries}
            dense
          />
        )}
      </>
    ),
  })
}

function typedOf({ mark, cameAt, leftAt }: Presence): TypedValues {
  return {
    mark: mark === 'open' ? 'present' : mark,
    came: cameAt === null ? '' : clockOf(cameAt),
    left: leftAt === null ? '' : clockOf(leftAt),
    reason: '',
  }
}

function historyColumns(t: Translator): readonly Column<Entry>[] {
  return [
    {
      label: t('attendance.history.when'),
      rowHeader: true,
      cell: ({ tappedAt }) => `${t.date(tappedAt, 'short')}, ${clockOf(tappedAt)}`,
    },
    { label: t('attendance.history.what'), cell: (entry) => presenceWords(t, entry) },
    {
      label: t('attendance.history.who'),
      cell: ({ way, enteredBy }) => [t(`attendance.way.${way}`), ...(enteredBy === null ? [] : [enteredBy])].join(', '),
    },
    { label: t('attendance.history.reason'), cell: ({ reason }) => reason },
  ]
}
