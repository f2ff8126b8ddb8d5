import type { FormState } from '#kernel/form-state.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import {
  addQuestion,
  changeQuestion,
  listQuestions,
  newQuestion,
  type Question,
  questionForm,
  questionOf,
  removeQuestion,
  typedOfQuestion,
} from '#modules/questions/index.ts'
import { eventQuestions } from '../addresses.ts'
import type { CommunityEvent } from '../event.ts'
import { doneSentence, getEvent, memberPage } from '../member-page.ts'
import { QuestionPage, QuestionsPage } from './page.tsx'

type ListContext = RequestContext<'/mein/veranstaltungen/:eventId/fragen'>
type Context = RequestContext & { readonly params: { readonly eventId: string; readonly questionId: string } }

export async function askForQuestions(ctx: ListContext): Promise<Response> {
  return questionsPage(ctx, await getEvent(ctx, ctx.params.eventId), { values: newQuestion, errors: [] })
}

export async function submitQuestion(ctx: ListContext): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const typed = await ctx.typed()
  const parsed = questionForm.parse(typed)
  if (!parsed.ok) return questionsPage(ctx, event, parsed.form)
  const question = questionOf(parsed.value) ?? notFound()
  const result = await ctx.db.inTransaction(ctx.actor, (tx) => addQuestion(tx, event.offerId, question))
  if (!result.ok) return questionsPage(ctx, event, refusedForm(typed, result, 'label_de'))
  return ctx.seeOther(eventQuestions.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
}

export async function askForQuestion(ctx: Context): Promise<Response> {
  const found = await getFound(ctx)
  return questionPage(ctx, found, { values: typedOfQuestion(found.question), errors: [] })
}

export async function submitQuestionChanges(ctx: Context): Promise<Response> {
  const found = await getFound(ctx)
  const { event, question } = found
  const typed = await ctx.typed()
  const parsed = questionForm.parse(typed)
  if (!parsed.ok) return questionPage(ctx, found, parsed.form)
  const changed = questionOf(parsed.value) ?? notFound()
  const result = await ctx.db.inTransaction(ctx.actor, (tx) => changeQuestion(tx, event.offerId, question.id, changed))
  if (!result.ok) return questionPage(ctx, found, refusedForm(typed, result, 'label_de'))
  return ctx.seeOther(eventQuestions.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
}

export async function submitQuestionRemoval(ctx: Context): Promise<Response> {
  const { event, question } = await getFound(ctx)
  const result = await ctx.db.inTransaction(ctx.actor, (tx) => removeQuestion(tx, event.offerId, question.id))
  if (!result.ok) return notFound()
  return ctx.seeOther(eventQuestions.href(ctx.lang, { eventId: event.id }, { meldung: 'geloescht' }))
}

type Found = { readonly event: CommunityEvent; readonly question: Question; readonly earlier: readonly Question[] }

async function getFound(ctx: Context): Promise<Found> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const id: Id<'question'> = parseId<'question'>(ctx.params.questionId) ?? notFound()
  const questions = await ctx.db.read(ctx.actor, (tx) => listQuestions(tx, event.offerId))
  const question: Question = questions.find((one) => one.id === id) ?? notFound()
  return { event, question, earlier: questions.filter(({ position }) => position < question.position) }
}

async function questionsPage(ctx: ListContext, event: CommunityEvent, state: FormState): Promise<Response> {
  const questions = await ctx.db.read(ctx.actor, (tx) => listQuestions(tx, event.offerId))
  const shown = { t: ctx.t, formKey: ctx.formKey, event, questions, state }
  return memberPage(ctx, {
    title: ctx.t('events.questions.title'),
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: <QuestionsPage {...shown} done={doneSentence(ctx)} />,
  })
}

function questionPage(ctx: Context, { event, question, earlier }: Found, state: FormState): Response {
  const shown = { t: ctx.t, formKeys: [ctx.formKey, ctx.formKey] as const, event, question, earlier, state }
  return memberPage(ctx, {
    title: ctx.t('events.questions.editTitle'),
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: <QuestionPage {...shown} />,
  })
}
