import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'

export const lookBackResults = ['achieved', 'partly', 'not-yet', 'given-up'] as const
export type LookBackResult = (typeof lookBackResults)[number]

export type LookBack = {
  readonly consultationId: Id<'consultation'>
  readonly sign: string
  readonly lang: Lang
  readonly dueOn: string
  readonly askedAt: Date | null
  readonly answeredAt: Date | null
  readonly result: LookBackResult | null
  readonly text: string
}

const columns = sql`b.consultation_id as "consultationId", c.sign, c.lang, to_char(b.due_on, 'YYYY-MM-DD') as "dueOn",
  b.asked_at as "askedAt", b.answered_at as "answeredAt", b.result, b.text`

/** What the client is asked after three months, and what she said. */
export async function findLookBack(tx: Tx, id: Id<'consultation'>): Promise<LookBack | undefined> {
  const { rows } = await sql<LookBack>`
    select ${columns} from consultation_look_backs b join consultations c on c.id = b.consultation_id
    where b.consultation_id = ${id}`.execute(tx)
  return rows[0]
}

/** The question behind a link; for the system. */
export async function findLookBackByToken(tx: Tx, token: string): Promise<LookBack | undefined> {
  const { rows } = await sql<LookBack>`
    select ${columns} from consultation_look_backs b join consultations c on c.id = b.consultation_id
    where b.token_hash = ${tokenHash(token)}`.execute(tx)
  return rows[0]
}
