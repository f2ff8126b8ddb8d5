import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Question } from './question.ts'
import { listQuestions } from './question.queries.ts'

export const mostQuestions = 20

export type NewQuestion = Omit<Question, 'id' | 'position'>
export type QuestionRefusal = Refused<
  'question-unknown' | 'too-many-questions' | 'condition-unknown' | 'options-missing'
>

/** Adds a question at the end. The caller has checked who may; the database checks again. */
export async function addQuestion(
  tx: Tx,
  offerId: Id<'offer'>,
  question: NewQuestion,
): Promise<Done<Id<'question'>> | QuestionRefusal> {
  const known = await lockQuestions(tx, offerId)
  if (known.length >= mostQuestions) return refuse('too-many-questions', 'label_de')
  const fault = faultOf(question, known)
  if (fault !== undefined) return fault
  const position = (known.at(-1)?.position ?? 0) + 1
  const { rows } = await sql<{ id: string }>`
    insert into questions (offer_id, position, kind, labels, options, required, visibility, keep_days, condition_id, condition_value)
    values (${offerId}, ${position}, ${question.kind}, ${JSON.stringify(question.label)}, ${JSON.stringify(question.options)},
      ${question.required}, ${question.visibility}, ${question.keepDays}, ${question.condition?.questionId ?? null},
      ${question.condition?.value ?? ''}) returning id`.execute(tx)
  const id = idFrom<'question'>(rows[0]?.id ?? '')
  await recordFact(tx, {
    action: 'questions.question.added',
    subject: offerId,
    data: { question: id, kind: question.kind },
  })
  return done(id)
}

/** Changes a question. Answers given before keep the words they were given to. */
export async function changeQuestion(
  tx: Tx,
  offerId: Id<'offer'>,
  id: Id<'question'>,
  question: NewQuestion,
): Promise<Done<null> | QuestionRefusal> {
  const known = await lockQuestions(tx, offerId)
  const place = known.findIndex((one) => one.id === id)
  if (place < 0) return refuse('question-unknown')
  const fault = faultOf(question, known.slice(0, place))
  if (fault !== undefined) return fault
  await sql`update questions set kind = ${question.kind}, labels = ${JSON.stringify(question.label)},
    options = ${JSON.stringify(question.options)}, required = ${question.required}, visibility = ${question.visibility},
    keep_days = ${question.keepDays}, condition_id = ${question.condition?.questionId ?? null},
    condition_value = ${question.condition?.value ?? ''} where id = ${id}`.execute(tx)
  await recordFact(tx, { action: 'questions.question.changed', subject: offerId, data: { question: id } })
  return done(null)
}

/** Takes a question away. What hung on its answer is asked of everybody from then on. */
export async function removeQuestion(
  tx: Tx,
  offerId: Id<'offer'>,
  id: Id<'question'>,
): Promise<Done<null> | QuestionRefusal> {
  const gone = await sql`delete from questions where id = ${id} and offer_id = ${offerId}`.execute(tx)
  if (gone.numAffectedRows !== 1n) return refuse('question-unknown')
  await recordFact(tx, { action: 'questions.question.removed', subject: offerId, data: { question: id } })
  return done(null)
}

/** The same questions for another offer, as when an event is copied. */
export async function copyQuestions(tx: Tx, from: Id<'offer'>, to: Id<'offer'>): Promise<void> {
  const ids = new Map<Id<'question'>, Id<'question'>>()
  for (const { id, position: _, condition, ...question } of await listQuestions(tx, from)) {
    const asked = condition === null ? undefined : ids.get(condition.questionId)
    const copied = {
      ...question,
      condition: condition === null || asked === undefined ? null : { ...condition, questionId: asked },
    }
    const added = await addQuestion(tx, to, copied)
    if (added.ok) ids.set(id, added.value)
  }
}

/** Two of a team who add at once wait for each other. */
async function lockQuestions(tx: Tx, offerId: Id<'offer'>): Promise<readonly Question[]> {
  await sql`select pg_advisory_xact_lock(hashtext('questions'), hashtext(${offerId}))`.execute(tx)
  return listQuestions(tx, offerId)
}

function faultOf({ kind, options, condition }: NewQuestion, earlier: readonly Question[]): QuestionRefusal | undefined {
  if ((kind === 'one' || kind === 'several') && options.length < 2) return refuse('options-missing', 'options_de')
  if (condition === null) return undefined
  const asked = earlier.find(({ id }) => id === condition.questionId)
  return asked !== undefined && conditionValues(asked).includes(condition.value)
    ? undefined
    : refuse('condition-unknown', 'condition')
}

/** The answers a later question may hang on. */
export function conditionValues({ kind, options }: Question): readonly string[] {
  return kind === 'yes-no' ? ['yes', 'no'] : kind === 'one' || kind === 'several' ? options.map(({ de }) => de) : []
}
