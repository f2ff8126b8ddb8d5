import { textOf } from '#kernel/form-state.ts'
import { type Edited, errorLines, openedForm, refusedForm, returnedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { ConflictNotice } from '#ui/saved-meanwhile.tsx'
import { assessmentPage, ownAnswering } from '../addresses.ts'
import { AnswerFields, answerForm, answerPrefix, contestedAnswer, ownNames, typedOf } from '../answer-form.tsx'
import { listOwnAnswers } from '../assessment.queries.ts'
import { goOn } from '../go-on.ts'
import { doneSentence, getAssessment, memberPage, personOf } from '../member-page.ts'
import { parseSlot } from '../standard.ts'
import { findStandard } from '../standard.queries.ts'
import { Statement } from '../words.tsx'
import { findOwnAnswer, saveOwn } from './save-own.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/eigene/:slot'>

export async function askForOwnAnswer(ctx: Context): Promise<Response> {
  return ownPage(ctx, openedForm(ownNames, await readSaved(ctx)))
}

export async function submitOwnAnswer(ctx: Context): Promise<Response> {
  const assessment = await getAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = answerForm.parse(typed)
  if (!parsed.ok) return ownPage(ctx, returnedForm(parsed.form, seen))
  const result = await saveOwn(ctx.db, ctx.actor, { assessmentId: assessment.id, slot, seen, typed })
  if (result.ok) return goOnFrom(ctx, slot)
  switch (result.code) {
    case 'assessment-unknown':
      return notFound()
    case 'contested':
      return ownPage(ctx, contestedAnswer(ctx.t, ownNames, { seen, typed, saved: await readSaved(ctx) }))
    case 'finished':
    case 'unreadable':
      return ownPage(ctx, returnedForm(refusedForm(typed, result, 'level'), seen))
  }
}

/** On to the next standard she has not answered. */
async function goOnFrom(ctx: Context, slot: number): Promise<Response> {
  const { id } = await getAssessment(ctx, ctx.params.assessmentId)
  const me = personOf(ctx.actor)
  const answers = await ctx.db.read(ctx.actor, (tx) => listOwnAnswers(tx, id))
  const answered = answers.filter(({ personId, level }) => personId === me && level !== null)
  return goOn(ctx, { to: ownAnswering, assessmentId: id, slot, answered })
}

async function readSaved(ctx: Context) {
  const assessment = await getAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  if (assessment.way !== 'team' || assessment.settledAt !== null) return notFound()
  const me = personOf(ctx.actor)
  return typedOf(await ctx.db.read(ctx.actor, (tx) => findOwnAnswer(tx, assessment.id, slot, me)))
}

async function ownPage(ctx: Context, { state, seen, saved, status }: Edited): Promise<Response> {
  const { t, lang } = ctx
  const assessment = await getAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const standard = await ctx.db.read(ctx.actor, (tx) => findStandard(tx, assessment.version, slot))
  if (standard === undefined) return notFound()
  const title = t('quality.own.title', { slot, title: standard.title })
  const params = { assessmentId: assessment.id, slot: String(slot) }
  return memberPage(ctx, {
    title,
    assessment,
    status,
    content: (
      <>
        <PageHeading title={title} kicker={t(`quality.domain.${standard.domain}`)} lead={t('quality.own.lead')} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <ConflictNotice t={t} saved={saved} />
        <ErrorSummary t={t} errors={errorLines(state, t, answerPrefix)} />
        <Statement t={t} standard={standard} />
        <Form
          action={ownAnswering.href(lang, params)}
          hidden={[
            { name: '_key', value: ctx.formKey },
            { name: 'seen', value: seen },
          ]}
        >
          <AnswerFields t={t} standard={standard} state={state} names={ownNames} saved={saved} />
          <FormActions>
            <Button>{t('quality.answer.submit')}</Button>
            <a href={assessmentPage.href(lang, params)}>{t('quality.answer.back')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
