import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { SensitiveHints } from '#ui/sensitive-hints.tsx'
import { assessmentPage, assessmentSharing, assessmentTakingBack } from '../addresses.ts'
import { listAnswers, listMeasures } from '../assessment.queries.ts'
import { getKeptAssessment, memberPage } from '../member-page.ts'
import { shareAssessment, takeBackAssessment } from './share-assessment.ts'

type SharingContext = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/teilen'>
type TakingBackContext = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/zuruecknehmen'>

export async function askToShare(ctx: SharingContext): Promise<Response> {
  const { t, lang } = ctx
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  if (assessment.settledAt === null) return notFound()
  const { answers, measures } = await ctx.db.read(ctx.actor, async (tx) => ({
    answers: await listAnswers(tx, assessment.id),
    measures: await listMeasures(tx, assessment.id),
  }))
  // What was written for the team's own eyes is about to have other readers.
  const texts = [
    ...answers.map(({ slot, note, ownEvidence }) => ({ slot, text: `${note}\n${ownEvidence}` })),
    ...measures.map(({ slot, text, duty }) => ({ slot, text: `${text}\n${duty}` })),
  ].map(({ slot, text }) => ({ label: t('quality.share.standard', { slot }), text }))
  const title = t('quality.share.title')
  const params = { assessmentId: assessment.id }
  return memberPage(ctx, {
    title,
    assessment,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        lead={t('quality.share.lead')}
        action={assessmentSharing.href(lang, params)}
        submit={t('quality.share.submit')}
        backHref={assessmentPage.href(lang, params)}
      >
        <p>{t('quality.share.not')}</p>
        <SensitiveHints t={t} texts={texts} />
      </ConfirmationPage>
    ),
  })
}

export async function submitSharing(ctx: SharingContext): Promise<Response> {
  const { id } = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const result = await shareAssessment(ctx.db, ctx.actor, id)
  if (!result.ok) return notFound()
  return ctx.seeOther(assessmentPage.href(ctx.lang, { assessmentId: id }, { meldung: 'geteilt' }))
}

export async function askToTakeBack(ctx: TakingBackContext): Promise<Response> {
  const { t, lang } = ctx
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const title = t('quality.takeBack.title')
  const params = { assessmentId: assessment.id }
  return memberPage(ctx, {
    title,
    assessment,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        lead={t('quality.takeBack.lead')}
        action={assessmentTakingBack.href(lang, params)}
        submit={t('quality.takeBack.submit')}
        backHref={assessmentPage.href(lang, params)}
      />
    ),
  })
}

export async function submitTakingBack(ctx: TakingBackContext): Promise<Response> {
  const { id } = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const result = await takeBackAssessment(ctx.db, ctx.actor, id)
  if (!result.ok) return notFound()
  return ctx.seeOther(assessmentPage.href(ctx.lang, { assessmentId: id }, { meldung: 'zurueckgenommen' }))
}
