import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Answers, Question, QuestionKind, Visibility } from './question.ts'

/** An answer with the words of the question as they were when it was given. */
export type GivenAnswer = {
  readonly questionId: Id<'question'> | null
  readonly kind: QuestionKind
  readonly label: string
  readonly value: readonly string[]
  readonly visibility: Visibility
}

/** Keeps these answers in place of those before. */
export async function saveAnswers(
  tx: Tx,
  registrationId: Id<'registration'>,
  questions: readonly Question[],
  answers: Answers,
): Promise<void> {
  await sql`delete from registration_answers where registration_id = ${registrationId}`.execute(tx)
  const rows = questions.flatMap(({ id, position, kind, label, visibility, keepDays }) => {
    const value = answers.get(id)
    return value === undefined ? [] : [{ id, position, kind, label: label.de, value, visibility, keepDays }]
  })
  if (rows.length === 0) return
  await sql`insert into registration_answers (registration_id, question_id, position, kind, label, value, visibility, keep_days)
    select ${registrationId}, row.id, row.position, row.kind, row.label, row.value, row.visibility, row."keepDays"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, position integer, kind text, label text, value text[],
      visibility text, "keepDays" integer)`.execute(tx)
}

/** What somebody answered, for her own form. */
export async function findAnswers(tx: Tx, registrationId: Id<'registration'>): Promise<Answers> {
  const given = (await listAnswersOf(tx, sql`a.registration_id = ${registrationId}`)).get(registrationId) ?? []
  return new Map(given.flatMap(({ questionId, value }) => (questionId === null ? [] : [[questionId, value] as const])))
}

/** What everybody of an offer answered, by registration. */
export function listAnswers(
  tx: Tx,
  offerId: Id<'offer'>,
): Promise<ReadonlyMap<Id<'registration'>, readonly GivenAnswer[]>> {
  return listAnswersOf(tx, sql`a.registration_id in (select id from registrations where offer_id = ${offerId})`)
}

async function listAnswersOf(tx: Tx, where: ReturnType<typeof sql>) {
  const { rows } = await sql<GivenAnswer & { readonly registrationId: Id<'registration'> }>`
    select a.registration_id as "registrationId", a.question_id as "questionId", a.kind, a.label, a.value, a.visibility
    from registration_answers a where ${where} order by a.position, a.id`.execute(tx)
  return Map.groupBy(rows, ({ registrationId }) => registrationId)
}

export type AnswerCount = { readonly kind: QuestionKind; readonly value: string; readonly seats: number }

/** How many seats come from which district or project, of those who come or may still come and said so. */
export async function countOrigins(tx: Tx, offerId: Id<'offer'>): Promise<readonly AnswerCount[]> {
  const { rows } = await sql<AnswerCount>`
    select a.kind, v.value, sum(r.quantity)::integer as seats
    from registrations r join registration_answers a on a.registration_id = r.id, unnest(a.value) as v(value)
    where r.offer_id = ${offerId} and r.ended_at is null and a.kind in ('district', 'project')
    group by 1, 2 order by 3 desc, 2`.execute(tx)
  return rows
}

// How long after a registration ended its answers are kept (F36).
const endedDays = 7

/** Forgets answers when their time is over, and those of people who do not come seven days after that (F36). */
export async function clearAnswers(db: Db): Promise<void> {
  await db.inTransaction(systemActor('questions.clear-answers'), async (tx) => {
    const gone = await sql`delete from registration_answers a using registrations r, offers o
      where r.id = a.registration_id and o.id = r.offer_id
        and (o.ends_at < ${tx.now}::timestamptz - make_interval(days => a.keep_days)
          or r.ended_at < ${tx.now}::timestamptz - make_interval(days => ${endedDays}::integer))`.execute(tx)
    const count = Number(gone.numAffectedRows ?? 0n)
    if (count > 0) await recordFact(tx, { action: 'questions.answers.cleared', subject: 'questions', data: { count } })
  })
}
