import { textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Edited, openedForm, refusedForm, returnedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { DoneNotice } from '#ui/notice.tsx'
import { answering, measureAddition } from '../addresses.ts'
import { answerForm, answerNames, contestedAnswer, typedOf } from '../answer-form.tsx'
import { isAnswered } from '../assessment.ts'
import { listAnswers, listMeasures, listOwnAnswers } from '../assessment.queries.ts'
import { countEvidence } from '../evidence.ts'
import { goOn } from '../go-on.ts'
import { doneSentence, getKeptAssessment, memberPage } from '../member-page.ts'
import { parseSlot, slots } from '../standard.ts'
import { findStandard } from '../standard.queries.ts'
import { listResponsible, readNames } from '../team.queries.ts'
import { AnswerPage } from './page.tsx'
import { saveAnswer } from './save-answer.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/standard/:slot'>

export async function askForAnswer(ctx: Context): Promise<Response> {
  return answerPage(ctx, openedForm(answerNames, await readSaved(ctx)))
}

export async function submitAnswer(ctx: Context): Promise<Response> {
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = answerForm.parse(typed)
  if (!parsed.ok) return answerPage(ctx, returnedForm(parsed.form, seen))
  const result = await saveAnswer(ctx.db, ctx.actor, { assessmentId: assessment.id, slot, seen, typed })
  if (result.ok)
    return textOf(typed, 'next') === 'measure'
      ? ctx.seeOther(measureAddition.href(ctx.lang, { assessmentId: assessment.id, slot: String(slot) }))
      : goOnFrom(ctx, slot)
  switch (result.code) {
    case 'assessment-unknown':
      return notFound()
    case 'contested':
      return answerPage(ctx, contestedAnswer(ctx.t, answerNames, { seen, typed, saved: await readSaved(ctx) }))
    case 'finished':
    case 'unreadable':
      return answerPage(ctx, returnedForm(refusedForm(typed, result, 'level'), seen))
  }
}

/** On to the next standard the team has not answered. */
async function goOnFrom(ctx: Context, slot: number): Promise<Response> {
  const { id } = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const answers = await ctx.db.read(ctx.actor, (tx) => listAnswers(tx, id))
  return goOn(ctx, { to: answering, assessmentId: id, slot, answered: answers.filter(isAnswered) })
}

async function readSaved(ctx: Context) {
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  if (assessment.settledAt !== null) return notFound()
  const answers = await ctx.db.read(ctx.actor, (tx) => listAnswers(tx, assessment.id))
  return typedOf(answers.find((answer) => answer.slot === slot))
}

async function answerPage(ctx: Context, { state, seen, saved, status }: Edited): Promise<Response> {
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    standard: await findStandard(tx, assessment.version, slot),
    evidence: await countEvidence(tx, assessment.profileId),
    own: (await listOwnAnswers(tx, assessment.id)).filter((answer) => answer.slot === slot),
    measures: (await listMeasures(tx, assessment.id)).filter((measure) => measure.slot === slot),
    names: await readNames(tx, assessment.profileId),
    people: await listResponsible(tx, [assessment.profileId]),
    answered: (await listAnswers(tx, assessment.id)).filter(isAnswered).length,
  }))
  const { standard, answered } = shown
  if (standard === undefined) return notFound()
  const title = ctx.t('quality.settle.title', { slot, title: standard.title })
  return memberPage(ctx, {
    title,
    assessment,
    status,
    content: (
      <AnswerPage
        t={ctx.t}
        formKey={() => ctx.formKey}
        title={title}
        today={dayInBerlin(ctx.now)}
        assessment={assessment}
        {...shown}
        standard={standard}
        progress={ctx.t('quality.progress', { answered, all: slots.length })}
        state={state}
        seen={seen}
        saved={saved}
        done={<DoneNotice t={ctx.t} done={doneSentence(ctx)} />}
      />
    ),
  })
}
