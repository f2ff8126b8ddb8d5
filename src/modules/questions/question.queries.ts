import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Question } from './question.ts'

/** The questions of an offer, in the order they are asked; there are never more than `mostQuestions`. */
export async function listQuestions(tx: Tx, offerId: Id<'offer'>): Promise<readonly Question[]> {
  const { rows } = await sql<Question>`
    select id, position, kind, labels as label, options, required, visibility, keep_days as "keepDays",
      case when condition_id is null then null
        else jsonb_build_object('questionId', condition_id, 'value', condition_value) end as condition
    from questions where offer_id = ${offerId} order by position, id`.execute(tx)
  return rows
}
