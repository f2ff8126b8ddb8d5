import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import type { StandardsVersion } from '../standard.ts'
import { findDraft, findStandard, getCurrentVersion } from '../standard.queries.ts'
import { type StandardFields, standardForm, standardNames, typedOfStandard } from './draft-form.tsx'

/** Begins the next version as a copy of the one of today; answers the draft that is there already where there is one. */
export function beginDraft(db: Db, actor: Actor): Promise<Done<number> | Refused<'not-the-centre'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!isCentreStaff(actor)) return refuse('not-the-centre')
    return done((await lockedDraft(tx)).number)
  })
}

/** The draft, made now where there is none. Whoever changes the standards waits for whoever is changing them. */
export async function lockedDraft(tx: Tx): Promise<StandardsVersion> {
  await lockStandards(tx)
  const there = await findDraft(tx)
  if (there !== undefined) return there
  const current = await getCurrentVersion(tx)
  const number = current.number + 1
  await sql`insert into quality_versions (number, least_projects, created_at)
    values (${number}, ${current.leastProjects}, ${tx.now})`.execute(tx)
  await sql`insert into quality_standards (version, slot, domain, title, statement, levels, evidence, placeholder)
    select ${number}, slot, domain, title, statement, levels, evidence, placeholder from quality_standards
    where version = ${current.number}`.execute(tx)
  await recordFact(tx, { action: 'quality.version.begun', subject: String(number) })
  return { ...current, number, summary: '', publishedAt: null }
}

export async function lockStandards(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('quality standards', 0))`.execute(tx)
}

export type ChangedStandard = { readonly slot: number; readonly seen: string; readonly typed: TypedValues }

/** Saves the words of a standard in the draft, over what others have saved since; refuses where both changed the same. */
export function changeStandard(
  db: Db,
  actor: Actor,
  { slot, seen, typed }: ChangedStandard,
): Promise<Done<null> | Refused<'draft-unknown' | 'contested' | 'unreadable'>> {
  return db.inTransaction(actor, async (tx) => {
    await lockStandards(tx)
    const draft = isCentreStaff(actor) ? await findDraft(tx) : undefined
    const standard = draft === undefined ? undefined : await findStandard(tx, draft.number, slot)
    if (standard === undefined) return refuse('draft-unknown')
    const merged = mergeValues(standardNames, seen, typed, typedOfStandard(standard))
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = standardForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    await writeStandard(tx, standard.version, slot, parsed.value)
    await recordFact(tx, { action: 'quality.standard.changed', subject: String(standard.version), data: { slot } })
    return done(null)
  })
}

async function writeStandard(tx: Tx, version: number, slot: number, fields: StandardFields): Promise<void> {
  const { title, statement, domain, evidence, official } = fields
  const described = [fields.level_1, fields.level_2, fields.level_3, fields.level_4]
  await sql`update quality_standards set title = ${title}, statement = ${statement}, domain = ${domain},
      levels = ${described}::text[], evidence = ${[...evidence]}::text[], placeholder = ${!official}
    where version = ${version} and slot = ${slot}`.execute(tx)
}
