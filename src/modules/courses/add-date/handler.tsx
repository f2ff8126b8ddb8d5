import { emptyForm, type FormState, type TypedValues } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { coursePlan, dateAddition } from '../addresses.ts'
import { chosenTrainer, type Pool, readPool, trainerGone, trainerOptions } from '../choose-trainer.ts'
import type { CourseParts } from '../course-parts.ts'
import { LessonFields, datePrefix } from '../date-fields.tsx'
import { dateForm, plannedDateOf } from '../date-form.ts'
import { memberPage } from '../member-page.ts'
import { getCourse, type OwnCourse } from '../own-course.ts'
import { refusedDate } from '../refused-date.ts'
import { addDates } from './add-dates.ts'

type Context = RequestContext<'/mein/kurse/:eventId/termine/neu'>

export async function askForDate(ctx: Context): Promise<Response> {
  return datePage(ctx, await getCourse(ctx, ctx.params.eventId), emptyForm, await readPool(ctx, {}))
}

export function submitDate({ events }: CourseParts) {
  return async (ctx: Context): Promise<Response> => {
    const own = await getCourse(ctx, ctx.params.eventId)
    const typed: TypedValues = await ctx.typed()
    const parsed = dateForm.parse(typed)
    const pool = await readPool(ctx, {})
    if (!parsed.ok) return datePage(ctx, own, parsed.form, pool)
    const trainer = chosenTrainer(pool, typed)
    if (trainer === null) return datePage(ctx, own, trainerGone(typed), pool)
    const { day, ...lesson } = parsed.value
    const { id: eventId } = own.event
    const dates = (course: OwnCourse['course']) => [plannedDateOf(course, day, lesson, trainer)]
    const result = await addDates(ctx.db, ctx.actor, events, { eventId, dates })
    if (result.ok) return ctx.seeOther(`${coursePlan.href(ctx.lang, { eventId }, { meldung: 'termine' })}#termine`)
    if (result.code === 'course-unknown') return notFound()
    return datePage(ctx, own, refusedDate(ctx.t, typed, result), pool)
  }
}

function datePage(ctx: Context, { event, course }: OwnCourse, state: FormState, pool: Pool): Response {
  const { t, lang } = ctx
  const title = t('courses.addDate.title')
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} />
        <ErrorSummary t={t} errors={errorLines(state, t, datePrefix)} />
        <Form action={dateAddition.href(lang, { eventId: event.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField t={t} {...control(dateForm, state, t, datePrefix, 'day')} width="medium" />
          <LessonFields t={t} state={state} modules={course.modules} trainers={trainerOptions(t, pool, course, [])} />
          <FormActions>
            <Button>{t('courses.addDate.submit')}</Button>
            <a href={coursePlan.href(lang, { eventId: event.id })}>{t('courses.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
