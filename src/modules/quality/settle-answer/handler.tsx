import { textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { contestedForm, type Edited, openedForm, refusedForm, returnedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { DoneNotice } from '#ui/notice.tsx'
import { answering, assessmentPage } from '../addresses.ts'
import { answerForm, answerNames, savedWords, typedOf } from '../answer-form.tsx'
import { isAnswered, nextOpen } from '../assessment.ts'
import { listAnswers, listMeasures, listOwnAnswers } from '../assessment.queries.ts'
import { countEvidence } from '../evidence.ts'
import { doneSentence, getKeptAssessment, memberPage } from '../member-page.ts'
import { parseSlot, slots } from '../standard.ts'
import { findStandard } from '../standard.queries.ts'
import { readTeam } from '../team.queries.ts'
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
  if (result.ok) return goOn(ctx, slot)
  switch (result.code) {
    case 'assessment-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, typed)
    case 'finished':
    case 'unreadable':
      return answerPage(ctx, returnedForm(refusedForm(typed, result, 'level'), seen))
  }
}

/** On to the next standard without an answer; to the list when there is none. */
async function goOn(ctx: Context, slot: number): Promise<Response> {
  const { id } = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const answers = await ctx.db.read(ctx.actor, (tx) => listAnswers(tx, id))
  const next = nextOpen(slots, new Set(answers.filter(isAnswered).map((one) => one.slot)), slot)
  const done = { meldung: 'gespeichert' }
  return ctx.seeOther(
    next === undefined
      ? assessmentPage.href(ctx.lang, { assessmentId: id }, done)
      : answering.href(ctx.lang, { assessmentId: id, slot: String(next) }, done),
  )
}

async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const saved = await readSaved(ctx)
  const words = (name: (typeof answerNames)[number]) => savedWords(ctx.t, saved, name)
  return answerPage(ctx, contestedForm(answerNames, { seen, typed, saved, words }))
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
    team: await readTeam(tx, assessment.profileId),
  }))
  const { standard } = shown
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
        state={state}
        seen={seen}
        saved={saved}
        done={<DoneNotice t={ctx.t} done={doneSentence(ctx)} />}
      />
    ),
  })
}
