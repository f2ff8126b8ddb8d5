import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

export type Decision = 'accepted' | 'declined'

/** A wish to change the words of a standard. */
export type Proposal = {
  readonly id: Id<'proposal'>
  readonly slot: number
  /** The version it wants to change. */
  readonly version: number
  readonly statement: string
  readonly reason: string
  /** Empty: the centre. */
  readonly saidBy: string
  readonly madeAt: Date
  readonly decision: Decision | null
  readonly decisionReason: string
  readonly decidedAt: Date | null
  readonly ledTo: number | null
  /** True once the version it led to has appeared. */
  readonly appeared: boolean
}

export type Remark = { readonly id: string; readonly text: string; readonly saidBy: string; readonly madeAt: Date }

const columns = sql`p.id, p.slot, p.version, p.statement, p.reason, p.said_by as "saidBy", p.made_at as "madeAt", p.decision,
  p.decision_reason as "decisionReason", p.decided_at as "decidedAt", p.led_to as "ledTo",
  exists (select from quality_versions v where v.number = p.led_to and v.published_at is not null) as appeared`

export const proposalsPerPage = 20

/** The newest first, one more than a page where there are more. */
export async function listProposals(tx: Tx, before: Id<'proposal'> | undefined): Promise<readonly Proposal[]> {
  const beyond =
    before === undefined
      ? sql`true`
      : sql`(p.made_at, p.id) < (select b.made_at, b.id from quality_proposals b where b.id = ${before})`
  return proposalsWhere(tx, beyond, proposalsPerPage + 1)
}

export async function listProposalsOf(tx: Tx, slot: number): Promise<readonly Proposal[]> {
  return proposalsWhere(tx, sql`p.slot = ${slot}`, 20)
}

export async function findProposal(tx: Tx, id: Id<'proposal'>): Promise<Proposal | undefined> {
  return (await proposalsWhere(tx, sql`p.id = ${id}`, 1))[0]
}

export async function countOpenProposals(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select from quality_proposals where decision is null limit 500) open`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** What was said to a proposal, the first first. */
export async function listRemarks(tx: Tx, id: Id<'proposal'>): Promise<readonly Remark[]> {
  const { rows } = await sql<Remark>`
    select id, text, said_by as "saidBy", made_at as "madeAt" from quality_remarks where proposal_id = ${id}
    order by made_at, id limit 300`.execute(tx)
  return rows
}

async function proposalsWhere(tx: Tx, where: RawBuilder<unknown>, most: number): Promise<readonly Proposal[]> {
  const { rows } = await sql<Proposal>`
    select ${columns} from quality_proposals p where ${where} order by p.made_at desc, p.id desc limit ${most}`.execute(
    tx,
  )
  return rows
}
