import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { countEvidence } from '../evidence.ts'
import { countAnew } from '../renew-spread/renew-spread.ts'
import { slots } from '../standard.ts'
import { demoAnswers, demoCircle, demoMeasures, demoNotes, demoProposal, otherTeams } from './demo-quality.ts'

/** Somebody of the demo world who can sign in. */
type DemoPerson = { readonly email: string; readonly personId: Id<'person'> }

const day = 86_400_000

/** Self-assessments of the invented projects, a proposal and a circle; none when there are assessments already. */
export async function loadDemoQuality(tx: Tx, persons: readonly DemoPerson[]): Promise<void> {
  const { rows } = await sql`select from quality_assessments limit 1`.execute(tx)
  if (rows.length > 0) return
  const teams = await teamIds(tx)
  const bruecke = teams.get('wir-lotsinnen-bruecke')
  if (bruecke === undefined) return
  const first = await addSettled(tx, bruecke, 400, (slot) => ((slot * 7) % 3) + 1)
  await addSettled(tx, bruecke, 20, (slot) => Math.min(4, ((slot * 7) % 3) + 1 + (slot % 2)))
  await addMeasures(tx, first)
  for (const [index, slug] of otherTeams.entries()) {
    const id = teams.get(slug)
    if (id !== undefined) await addSettled(tx, id, 60 + index, (slot) => ((slot * 5 + index * 3) % 4) + 1)
  }
  await addOpen(tx, bruecke, persons)
  await countAnew(tx)
  await addTogether(tx, teams)
}

async function teamIds(tx: Tx): Promise<ReadonlyMap<string, Id<'profile'>>> {
  const { rows } = await sql<{ slug: string; id: Id<'profile'> }>`
    select slug, id from profiles where slug = any (${['wir-lotsinnen-bruecke', ...otherTeams]}::text[])`.execute(tx)
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

async function addSettled(
  tx: Tx,
  profileId: Id<'profile'>,
  daysAgo: number,
  levelAt: (slot: number) => number,
): Promise<string> {
  const settled = new Date(tx.now.getTime() - daysAgo * day)
  const { rows } = await sql<{ id: string }>`
    insert into quality_assessments (profile_id, version, way, started_at, settled_at)
    values (${profileId}, 1, 'team', ${new Date(settled.getTime() - 14 * day)}, ${settled}) returning id`.execute(tx)
  const id = rows[0]?.id ?? ''
  for (const slot of slots)
    await sql`insert into quality_answers (assessment_id, slot, level, note, updated_at)
      values (${id}, ${slot}, ${levelAt(slot)}, ${demoNotes.get(slot) ?? ''}, ${settled})`.execute(tx)
  for (const { kind, part, whole } of await countEvidence(tx, profileId))
    await sql`insert into quality_evidence (assessment_id, kind, part, whole) values (${id}, ${kind}, ${part}, ${whole})`.execute(
      tx,
    )
  return id
}

async function addMeasures(tx: Tx, assessmentId: string): Promise<void> {
  const today = dayInBerlin(tx.now)
  for (const { slot, text, inDays, duty, done } of demoMeasures)
    await sql`insert into quality_measures (assessment_id, slot, text, due_on, duty, done_at, created_at)
      values (${assessmentId}, ${slot}, ${text}, ${today}::date + ${inDays}::integer, ${duty}, ${done ? tx.now : null}, ${tx.now})`.execute(
      tx,
    )
}

/** A team assessment that is going on: two have answered so far, and the team has settled the first. */
async function addOpen(tx: Tx, profileId: Id<'profile'>, persons: readonly DemoPerson[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into quality_assessments (profile_id, version, way, started_at)
    values (${profileId}, 1, 'team', ${new Date(tx.now.getTime() - 3 * day)}) returning id`.execute(tx)
  const id = rows[0]?.id ?? ''
  for (const { email, answers } of demoAnswers.own) {
    const personId = persons.find((person) => person.email === email)?.personId
    if (personId === undefined) continue
    for (const { slot, level, note } of answers)
      await sql`insert into quality_own_answers (assessment_id, slot, person_id, level, note, updated_at)
        values (${id}, ${slot}, ${personId}, ${level}, ${note}, ${tx.now})`.execute(tx)
  }
  const [settled] = demoAnswers.settled
  if (settled !== undefined)
    await sql`insert into quality_answers (assessment_id, slot, level, note, own_evidence, updated_at)
      values (${id}, ${settled.slot}, ${settled.level}, ${settled.note}, ${settled.ownEvidence}, ${tx.now})`.execute(tx)
}

async function addTogether(tx: Tx, teams: ReadonlyMap<string, Id<'profile'>>): Promise<void> {
  const voice = (slug: string) => ({ id: teams.get(slug) ?? null, name: demoCircle.names[slug] ?? '' })
  const { rows } = await sql<{ id: string }>`
    insert into quality_circles (slot, title, created_at)
    values (${demoCircle.slot}, ${demoCircle.title}, ${new Date(tx.now.getTime() - 30 * day)}) returning id`.execute(tx)
  const circle = rows[0]?.id ?? ''
  for (const slug of Object.keys(demoCircle.names))
    await sql`insert into quality_circle_members (circle_id, profile_id, name, joined_at)
      values (${circle}, ${voice(slug).id}, ${voice(slug).name}, ${tx.now})`.execute(tx)
  for (const [index, { by, text }] of demoCircle.texts.entries())
    await sql`insert into quality_circle_versions (circle_id, number, text, profile_id, said_by, made_at)
      values (${circle}, ${index + 1}, ${text}, ${voice(by).id}, ${voice(by).name}, ${tx.now})`.execute(tx)
  await sql`insert into quality_circle_notes (circle_id, text, profile_id, said_by, made_at)
    values (${circle}, ${demoCircle.note.text}, ${voice(demoCircle.note.by).id}, ${voice(demoCircle.note.by).name}, ${tx.now})`.execute(
    tx,
  )
  const proposed = await sql<{ id: string }>`
    insert into quality_proposals (slot, version, statement, reason, circle_id, profile_id, said_by, made_at)
    values (${demoProposal.slot}, 1, ${demoProposal.statement}, ${demoProposal.reason}, null, ${voice(demoProposal.by).id},
      ${voice(demoProposal.by).name}, ${new Date(tx.now.getTime() - 10 * day)}) returning id`.execute(tx)
  await sql`insert into quality_remarks (proposal_id, text, said_by, made_at)
    values (${proposed.rows[0]?.id ?? ''}, ${demoProposal.remark}, '', ${tx.now})`.execute(tx)
}
