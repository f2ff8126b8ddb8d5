import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { answering, assessmentFinishing, assessmentPage } from '../addresses.ts'
import { isAnswered } from '../assessment.ts'
import { listAnswers } from '../assessment.queries.ts'
import { getKeptAssessment, memberPage } from '../member-page.ts'
import { slots } from '../standard.ts'
import { finishAssessment } from './finish-assessment.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/abschliessen'>

export async function askToFinish(ctx: Context): Promise<Response> {
  return finishPage(ctx)
}

export async function submitFinishing(ctx: Context): Promise<Response> {
  const { id } = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const result = await finishAssessment(ctx.db, ctx.actor, id)
  if (result.ok) return ctx.seeOther(assessmentPage.href(ctx.lang, { assessmentId: id }, { meldung: 'abgeschlossen' }))
  switch (result.code) {
    case 'assessment-unknown':
    case 'finished':
      return notFound()
    case 'nothing-answered':
      return finishPage(ctx, ctx.t('quality.finish.nothing'))
  }
}

async function finishPage(ctx: Context, refusal?: string): Promise<Response> {
  const { t, lang } = ctx
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  if (assessment.settledAt !== null) return notFound()
  const answers = await ctx.db.read(ctx.actor, (tx) => listAnswers(tx, assessment.id))
  const answered = new Set(answers.filter(isAnswered).map(({ slot }) => slot))
  const open = slots.length - answered.size
  const next = slots.find((slot) => !answered.has(slot))
  const title = t('quality.finish.title')
  const params = { assessmentId: assessment.id }
  return memberPage(ctx, {
    title,
    assessment,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        lead={t('quality.finish.lead')}
        action={assessmentFinishing.href(lang, params)}
        submit={t('quality.finish.submit')}
        backHref={assessmentPage.href(lang, params)}
        refusal={refusal}
      >
        <p>{t('quality.finish.open', { count: open })}</p>
        {next === undefined ? null : (
          <p>
            <a href={answering.href(lang, { ...params, slot: String(next) })}>
              {t('quality.show.next', { slot: next })}
            </a>
          </p>
        )}
      </ConfirmationPage>
    ),
  })
}
