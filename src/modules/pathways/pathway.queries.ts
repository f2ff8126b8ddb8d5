import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { type Letter, type Note, nothingWritten, type Pathway, type StepStanding, type StepText } from './pathway.ts'

const columns = sql`p.id, p.kind, p.founder, p.district_id as "districtId", p.wished_start::text as "wishedStart", p.lang, p.reminders,
  p.person_id as "personId", p.profile_id as "profileId", p.confirmed_at is not null as confirmed, p.company_since as "companySince",
  p.companion_id as "companionId", p.companion_name as "companionName", p.changed_at as "changedAt",
  p.end_told_at as "endToldAt", p.version`

/** A path this actor may see. */
export async function findPathway(tx: Tx, id: Id<'pathway'>): Promise<Pathway | undefined> {
  return (await list(tx, sql`where p.id = ${id}`))[0]
}

/** The same, held until the transaction ends. */
export async function lockPathway(tx: Tx, id: Id<'pathway'>): Promise<Pathway | undefined> {
  return (await list(tx, sql`where p.id = ${id} for update`))[0]
}

/** The path behind a private link, confirmed or still to be; for the system. */
export async function findByToken(tx: Tx, token: string): Promise<Pathway | undefined> {
  const [found] = await list(
    tx,
    sql`join pathway_links l on l.pathway_id = p.id
      where l.token_hash = ${tokenHash(token)} and (p.confirmed_at is not null or p.expires_at > ${tx.now})`,
  )
  return found
}

/** The paths of this person and of the profiles she keeps, the newest first. */
export async function listOwn(
  tx: Tx,
  personId: Id<'person'>,
  profiles: readonly Id<'profile'>[],
): Promise<readonly Pathway[]> {
  return list(
    tx,
    sql`where p.person_id = ${personId} or p.profile_id = any (${[...profiles]}::uuid[])
      order by p.changed_at desc, p.id limit 100`,
  )
}

/** The few of them somebody worked on last, with where their steps stand; in one statement, since it stands on the start page of everybody. */
export async function listLatestOwn(
  tx: Tx,
  personId: Id<'person'>,
  { profiles, most }: { readonly profiles: readonly Id<'profile'>[]; readonly most: number },
): Promise<readonly (Pick<Pathway, 'id' | 'kind'> & { readonly standings: StandingOf[] })[]> {
  const { rows } = await sql<Pick<Pathway, 'id' | 'kind'> & { standings: StandingOf[] }>`
    select p.id, p.kind, coalesce(
      (select jsonb_agg(jsonb_build_object('step', s.step, 'state', s.state)) from pathway_steps s where s.pathway_id = p.id), '[]'
    ) as standings
    from pathways p where p.person_id = ${personId} or p.profile_id = any (${[...profiles]}::uuid[])
    order by p.changed_at desc, p.id limit ${most}`.execute(tx)
  return rows
}

type StandingOf = Pick<StepStanding, 'step' | 'state'>

/** Every step of these paths that somebody has touched. */
export async function listStandings(
  tx: Tx,
  ids: readonly Id<'pathway'>[],
): Promise<ReadonlyMap<string, readonly StepStanding[]>> {
  const { rows } = await sql<StepStanding & { pathwayId: string }>`
    select s.pathway_id as "pathwayId", s.step, s.state, s.state_by as "stateBy", s.state_at as "stateAt"
    from pathway_steps s where s.pathway_id = any (${[...ids]}::uuid[])`.execute(tx)
  return Map.groupBy(rows, ({ pathwayId }) => pathwayId)
}

/** What was written, by step. */
export async function readTexts(tx: Tx, id: Id<'pathway'>): Promise<ReadonlyMap<string, StepText>> {
  const { rows } = await sql<StepText & { step: string }>`
    select x.step, x.answers, x.note from pathway_texts x where x.pathway_id = ${id}`.execute(tx)
  return new Map(rows.map(({ step, ...text }) => [step, text]))
}

export async function readText(tx: Tx, id: Id<'pathway'>, step: string): Promise<StepText> {
  return (await readTexts(tx, id)).get(step) ?? nothingWritten
}

export async function listNotes(tx: Tx, id: Id<'pathway'>): Promise<readonly Note[]> {
  const { rows } = await sql<Note>`
    select n.author_name as "authorName", n.text, n.written_at as "writtenAt"
    from pathway_notes n where n.pathway_id = ${id} order by n.written_at desc, n.id limit 50`.execute(tx)
  return rows
}

const letterColumns = sql`l.id, l.office, l.person, l.email, l.founder, l.project, l.about, l.sent_at as "sentAt",
  l.expires_at as "expiresAt", l.answer, l.answered_at as "answeredAt", l.reason, l.proof`

/** The letter that was sent last. */
export async function findLetter(tx: Tx, id: Id<'pathway'>): Promise<Letter | undefined> {
  const { rows } = await sql<Letter>`
    select ${letterColumns} from pathway_letters l where l.pathway_id = ${id} order by l.sent_at desc limit 1`.execute(
    tx,
  )
  return rows[0]
}

/** The letter of a link as long as it may be answered, and afterwards what was answered; for the system. */
export async function findLetterByToken(
  tx: Tx,
  token: string,
): Promise<(Letter & { readonly pathwayId: Id<'pathway'> }) | undefined> {
  const { rows } = await sql<Letter & { pathwayId: Id<'pathway'> }>`
    select ${letterColumns}, l.pathway_id as "pathwayId" from pathway_letters l
    where l.token_hash = ${tokenHash(token)} and (l.answer is not null or l.expires_at > ${tx.now})`.execute(tx)
  return rows[0]
}

async function list(tx: Tx, rest: RawBuilder<unknown>): Promise<readonly Pathway[]> {
  const { rows } = await sql<Pathway>`select ${columns} from pathways p ${rest}`.execute(tx)
  return rows
}

/** Where the centre's list goes on. */
export type Position = { readonly changedAt: string; readonly id: string }

export const pageSize = 50

/** Those who asked for company, the longest without a change first; one more than a page shows. */
export async function listAccompanied(tx: Tx, after: Position | undefined): Promise<readonly Pathway[]> {
  const further =
    after === undefined ? sql`` : sql`and (p.changed_at, p.id) > (${after.changedAt}::timestamptz, ${after.id}::uuid)`
  return list(tx, sql`where p.company_since is not null ${further} order by p.changed_at, p.id limit ${pageSize + 1}`)
}

/** Those who asked and have nobody yet, whoever asked first first; what is over comes once these have somebody. */
export async function listWaiting(tx: Tx): Promise<readonly Pathway[]> {
  return list(
    tx,
    sql`where p.company_since is not null and p.companion_id is null order by p.company_since, p.id limit 20`,
  )
}

/** How many ask for company and have nobody yet. */
export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pathways p where p.company_since is not null and p.companion_id is null`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
