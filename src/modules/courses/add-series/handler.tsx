import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { dayOf, daysLater, timeOf } from '#modules/events/index.ts'
import { addDates } from '../add-date/add-dates.ts'
import { coursePlan, seriesAddition } from '../addresses.ts'
import { chosenTrainer, type Pool, readPool, trainerGone, trainerOptions } from '../choose-trainer.ts'
import type { CourseParts } from '../course-parts.ts'
import { datePrefix, LessonFields } from '../date-fields.tsx'
import { plannedDateOf } from '../date-form.ts'
import { memberPage } from '../member-page.ts'
import { getCourse, type OwnCourse } from '../own-course.ts'
import { refusedDate } from '../refused-date.ts'
import { datesOfSeries, readDays } from '../series.ts'
import { seriesForm } from './form.ts'

type Context = RequestContext<'/mein/kurse/:eventId/termine/reihe'>

export async function askForSeries(ctx: Context): Promise<Response> {
  const own = await getCourse(ctx, ctx.params.eventId)
  const { dates } = own.course
  const last = dates.at(-1)
  const values = {
    first_day: daysLater(dayOf(last?.localStart ?? own.event.localStart), 7),
    starts: timeOf(last?.localStart ?? own.event.localStart),
    ends: timeOf(last?.localEnd ?? own.event.localEnd),
    pause_minutes: last === undefined || last.pauseMinutes === 0 ? '' : String(last.pauseMinutes),
    every_weeks: '1',
  }
  return seriesPage(ctx, own, { values, errors: [] }, await readPool(ctx, {}))
}

export function submitSeries({ events }: CourseParts) {
  return async (ctx: Context): Promise<Response> => {
    const own = await getCourse(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const parsed = seriesForm.parse(typed)
    const pool = await readPool(ctx, {})
    if (!parsed.ok) return seriesPage(ctx, own, parsed.form, pool)
    const trainer = chosenTrainer(pool, typed)
    if (trainer === null) return seriesPage(ctx, own, trainerGone(typed), pool)
    const { first_day: firstDay, count, every_weeks: everyWeeks, skip, ...lesson } = parsed.value
    const skipped = readDays(skip)
    if (skipped.unknown.length > 0) {
      const values = { words: skipped.unknown.slice(0, 3).join(', ') }
      return seriesPage(ctx, own, { values: typed, errors: [{ field: 'skip', code: 'days', values }] }, pool)
    }
    const { starts, ends } = lesson
    const series = { firstDay, starts, ends, everyWeeks: everyWeeks ?? 1, count: count ?? 1, skip: skipped.days }
    const { id: eventId } = own.event
    const result = await addDates(ctx.db, ctx.actor, events, {
      eventId,
      dates: (course) =>
        datesOfSeries(series).map(({ localStart }) => plannedDateOf(course, dayOf(localStart), lesson, trainer)),
    })
    if (result.ok) return ctx.seeOther(`${coursePlan.href(ctx.lang, { eventId }, { meldung: 'termine' })}#termine`)
    if (result.code === 'course-unknown') return notFound()
    const refused = result.field === 'day' ? { ...result, field: 'first_day' } : result
    return seriesPage(ctx, own, refusedDate(ctx.t, typed, refused), pool)
  }
}

function seriesPage(ctx: Context, { event, course }: OwnCourse, state: FormState, pool: Pool): Response {
  const { t, lang } = ctx
  const title = t('courses.addSeries.title')
  const field = (name: keyof typeof seriesForm.fields) => ({ t, ...control(seriesForm, state, t, datePrefix, name) })
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('courses.addSeries.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, datePrefix)} />
        <Form action={seriesAddition.href(lang, { eventId: event.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Fieldset legend={t('courses.addSeries.days')} level={2}>
            <TextField {...field('first_day')} width="medium" />
            <TextField {...field('count')} width="short" />
            <TextField {...field('every_weeks')} width="short" />
            <TextArea {...field('skip')} attributes={{ ...field('skip').attributes, rows: 3 }} />
          </Fieldset>
          <Fieldset legend={t('courses.addSeries.each')} level={2}>
            <LessonFields t={t} state={state} modules={course.modules} trainers={trainerOptions(t, pool, course, [])} />
          </Fieldset>
          <FormActions>
            <Button>{t('courses.addSeries.submit')}</Button>
            <a href={coursePlan.href(lang, { eventId: event.id })}>{t('courses.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
