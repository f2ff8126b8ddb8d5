import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { coursePlan, dateRemoval } from '../addresses.ts'
import { dateWords } from '../course-words.ts'
import type { CourseParts } from '../course-parts.ts'
import { memberPage } from '../member-page.ts'
import { getCourse, getDate } from '../own-course.ts'
import { removeDate } from './remove-date.ts'

type Context = RequestContext<'/mein/kurse/:eventId/termine/:dateId/entfernen'>

export async function askForRemoval(ctx: Context): Promise<Response> {
  return removalPage(ctx, undefined)
}

export function submitRemoval({ events }: CourseParts) {
  return async (ctx: Context): Promise<Response> => {
    const { event, course } = await getCourse(ctx, ctx.params.eventId)
    const { id: dateId } = getDate(course, ctx.params.dateId)
    const result = await removeDate(ctx.db, ctx.actor, events, { eventId: event.id, dateId })
    if (result.ok)
      return ctx.seeOther(`${coursePlan.href(ctx.lang, { eventId: event.id }, { meldung: 'entfernt' })}#termine`)
    if (result.code === 'course-unknown' || result.code === 'date-unknown') return notFound()
    return removalPage(ctx, ctx.t.find(`courses.removeDate.${result.code}`) ?? ctx.t('courses.removeDate.other'))
  }
}

async function removalPage(ctx: Context, refusal: string | undefined): Promise<Response> {
  const { t, lang } = ctx
  const { event, course } = await getCourse(ctx, ctx.params.eventId)
  const date = getDate(course, ctx.params.dateId)
  const title = t('courses.removeDate.title')
  const params = { eventId: event.id, dateId: date.id }
  return memberPage(ctx, {
    title,
    event,
    status: refusal === undefined ? 200 : 422,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={dateWords(t, date)} />
        {refusal === undefined ? null : (
          <Notice t={t} kind="danger" role="alert">
            <p>{refusal}</p>
          </Notice>
        )}
        <p>{t('courses.removeDate.text')}</p>
        <Form action={dateRemoval.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('courses.removeDate.submit')}</Button>
            <a href={coursePlan.href(lang, { eventId: event.id })}>{t('courses.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
