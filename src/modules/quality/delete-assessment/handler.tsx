import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { assessmentDeletion, assessmentPage, qualityStart } from '../addresses.ts'
import { getKeptAssessment, memberPage } from '../member-page.ts'
import { assessmentName } from '../words.tsx'
import { deleteAssessment } from './delete-assessment.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/loeschen'>

export async function askToDelete(ctx: Context): Promise<Response> {
  const { t, lang } = ctx
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const title = t('quality.delete.title')
  const params = { assessmentId: assessment.id }
  return memberPage(ctx, {
    title,
    assessment,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={assessmentName(t, assessment)}
        lead={t('quality.delete.lead')}
        action={assessmentDeletion.href(lang, params)}
        submit={t('quality.delete.submit')}
        backHref={assessmentPage.href(lang, params)}
      />
    ),
  })
}

export async function submitDeletion(ctx: Context): Promise<Response> {
  const { id } = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const result = await deleteAssessment(ctx.db, ctx.actor, id)
  return result.ok ? ctx.seeOther(qualityStart.href(ctx.lang, {}, { meldung: 'geloescht' })) : notFound()
}
