import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

export type AnswerTemplate = {
  readonly id: Id<'consultation-template'>
  /** Null where both areas use it. */
  readonly area: CentreArea | null
  readonly title: string
  readonly text: string
  readonly version: number
}

/** Templates in use, by title; with an area those of it and of both. */
export async function listTemplates(tx: Tx, area?: CentreArea): Promise<readonly AnswerTemplate[]> {
  const ofArea = area === undefined ? sql`true` : sql`coalesce(area, ${area}) = ${area}`
  const { rows } = await sql<AnswerTemplate>`
    select id, area, title, text, version from consultation_templates
    where retired_at is null and ${ofArea} order by title, id limit 200`.execute(tx)
  return rows
}

export async function findTemplate(tx: Tx, id: Id<'consultation-template'>): Promise<AnswerTemplate | undefined> {
  const { rows } = await sql<AnswerTemplate>`
    select id, area, title, text, version from consultation_templates where id = ${id} and retired_at is null`.execute(
    tx,
  )
  return rows[0]
}
