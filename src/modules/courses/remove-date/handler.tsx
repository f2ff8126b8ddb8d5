import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
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
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={event.texts.de.title}
        lead={dateWords(t, date)}
        action={dateRemoval.href(lang, params)}
        submit={t('courses.removeDate.submit')}
        backHref={coursePlan.href(lang, { eventId: event.id })}
        refusal={refusal}
      >
        <p>{t('courses.removeDate.text')}</p>
      </ConfirmationPage>
    ),
  })
}
