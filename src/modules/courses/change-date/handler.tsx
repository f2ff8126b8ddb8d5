import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { dayOf } from '#modules/events/index.ts'
import { coursePlan, dateEditing, dateRemoval } from '../addresses.ts'
import { chosenTrainer, type Pool, readPool, trainerGone, trainerOptions } from '../choose-trainer.ts'
import type { Course, CourseDate } from '../course.ts'
import type { CourseParts } from '../course-parts.ts'
import { findTeachers } from '../course.queries.ts'
import { datePrefix, LessonFields } from '../date-fields.tsx'
import { dateForm, plannedDateOf, typedOfDate } from '../date-form.ts'
import { memberPage } from '../member-page.ts'
import { getCourse, getDate, type OwnCourse } from '../own-course.ts'
import { refusedDate } from '../refused-date.ts'
import { changeDate } from './change-date.ts'

type Context = RequestContext<'/mein/kurse/:eventId/termine/:dateId'>

export async function askForDateChanges(ctx: Context): Promise<Response> {
  const own = await getCourse(ctx, ctx.params.eventId)
  const date = getDate(own.course, ctx.params.dateId)
  const { teachers, pool } = await readTeachers(ctx, date)
  return datePage(ctx, own, { values: typedOfDate(own.course, date, teachers), errors: [] }, pool)
}

export function submitDateChanges({ events }: CourseParts) {
  return async (ctx: Context): Promise<Response> => {
    const own = await getCourse(ctx, ctx.params.eventId)
    const before = getDate(own.course, ctx.params.dateId)
    const { id: dateId } = before
    const { pool } = await readTeachers(ctx, before)
    const typed = await ctx.typed()
    const parsed = dateForm.parse(typed)
    if (!parsed.ok) return datePage(ctx, own, parsed.form, pool)
    const trainer = chosenTrainer(pool, typed)
    if (trainer === null) return datePage(ctx, own, trainerGone(typed), pool)
    const { day, ...lesson } = parsed.value
    const { id: eventId } = own.event
    const date = (course: Course) => plannedDateOf(course, day, lesson, trainer)
    const result = await changeDate(ctx.db, ctx.actor, events, { eventId, dateId, date })
    if (result.ok) return ctx.seeOther(`${coursePlan.href(ctx.lang, { eventId }, { meldung: 'termine' })}#termine`)
    if (result.code === 'course-unknown' || result.code === 'date-unknown') return notFound()
    return datePage(ctx, own, refusedDate(ctx.t, typed, result), pool)
  }
}

async function readTeachers(ctx: Context, { id: dateId, localStart }: CourseDate) {
  const teachers = await ctx.db.read(ctx.actor, (tx) => findTeachers(tx, dateId))
  return { teachers, pool: await readPool(ctx, { day: dayOf(localStart), dateId, current: teachers.trainer }) }
}

function datePage(ctx: Context, { event, course }: OwnCourse, state: FormState, pool: Pool): Response {
  const { t, lang } = ctx
  const { moduleIds } = getDate(course, ctx.params.dateId)
  const title = t('courses.changeDate.title')
  const params = { eventId: event.id, dateId: ctx.params.dateId }
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('courses.changeDate.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, datePrefix)} />
        <Form action={dateEditing.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField t={t} {...control(dateForm, state, t, datePrefix, 'day')} width="medium" />
          <LessonFields
            t={t}
            state={state}
            modules={course.modules}
            trainers={trainerOptions(t, pool, course, moduleIds)}
          />
          <FormActions>
            <Button>{t('courses.changeDate.submit')}</Button>
            <a href={coursePlan.href(lang, { eventId: event.id })}>{t('courses.cancel')}</a>
          </FormActions>
        </Form>
        <Row>
          <ButtonLink look="tertiary" href={dateRemoval.href(lang, params)}>
            {t('courses.removeDate.title')}
          </ButtonLink>
        </Row>
      </>
    ),
  })
}
