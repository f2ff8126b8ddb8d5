import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockStandards } from '../change-draft/change-draft.ts'
import { isSame } from '../standard.ts'
import { findDraft, getCurrentVersion, listStandards } from '../standard.queries.ts'

export type Publishing = { readonly number: number; readonly summary: string; readonly leastProjects: number }

/** The draft becomes the version of today, as a whole. Assessments that have begun stay with theirs. */
export function publishDraft(
  db: Db,
  actor: Actor,
  { number, summary, leastProjects }: Publishing,
): Promise<Done<number> | Refused<'draft-unknown' | 'nothing-changed'>> {
  return db.inTransaction(actor, async (tx) => {
    await lockStandards(tx)
    const draft = isCentreStaff(actor) ? await findDraft(tx) : undefined
    if (draft === undefined || draft.number !== number || actor.kind !== 'person') return refuse('draft-unknown')
    const current = await getCurrentVersion(tx)
    const before = await listStandards(tx, current.number)
    const after = await listStandards(tx, number)
    const changed = after.filter((standard) => {
      const old = before.find(({ slot }) => slot === standard.slot)
      return old === undefined || !isSame(old, standard)
    })
    if (changed.length === 0 && leastProjects === current.leastProjects) return refuse('nothing-changed', 'summary')
    await sql`update quality_versions set summary = ${summary}, least_projects = ${leastProjects}, published_at = ${tx.now},
        published_by = ${actor.personId} where number = ${number}`.execute(tx)
    await recordFact(tx, {
      action: 'quality.version.published',
      subject: String(number),
      data: { slots: changed.map(({ slot }) => String(slot)), least: leastProjects },
    })
    return done(number)
  })
}
