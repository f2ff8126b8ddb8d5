import { sql } from 'kysely'
import type { Actor, CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

export type TemplateInput = { readonly title: string; readonly text: string; readonly area: CentreArea | null }

export function addTemplate(db: Db, actor: Actor, { title, text, area }: TemplateInput): Promise<void> {
  return db.inTransaction(actor, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      insert into consultation_templates (area, title, text, created_at, updated_at)
      values (${area}, ${title}, ${text}, ${tx.now}, ${tx.now}) returning id`.execute(tx)
    await recordFact(tx, { action: 'consultations.template.added', subject: rows[0]?.id ?? '' })
  })
}

/** Changes it where nobody has since it was opened at version `seen`; `retired` takes it out of use. */
export function changeTemplate(
  db: Db,
  actor: Actor,
  id: Id<'consultation-template'>,
  { title, text, area, seen, retired }: TemplateInput & { readonly seen: number; readonly retired: boolean },
): Promise<Done<null> | Refused<'template-unknown' | 'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const { rows } = await sql<{ version: number }>`
      select version from consultation_templates where id = ${id} and retired_at is null for update`.execute(tx)
    const [found] = rows
    if (found === undefined) return refuse('template-unknown')
    if (found.version !== seen) return refuse('moved-on', 'text')
    await sql`update consultation_templates set title = ${title}, text = ${text}, area = ${area}, version = version + 1,
        updated_at = ${tx.now}, retired_at = ${retired ? tx.now : null} where id = ${id}`.execute(tx)
    await recordFact(tx, {
      action: retired ? 'consultations.template.retired' : 'consultations.template.changed',
      subject: id,
    })
    return done(null)
  })
}
