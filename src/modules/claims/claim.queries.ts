import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import type { Claim } from './claim.ts'

const columns = sql`c.id, c.profile_id as "profileId", c.given_name as "givenName", c.family_name as "familyName", c.duty, c.email,
  c.reason, c.lang, c.confirmed_at as "confirmedAt", c.decision`

/** A confirmed claim this actor may see. */
export function findClaim(tx: Tx, id: Id<'claim'>): Promise<Claim | undefined> {
  return findOne(tx, sql`c.id = ${id}`)
}

/** The same, held until the transaction ends: of two who decide at once the second finds it decided. */
export function lockClaim(tx: Tx, id: Id<'claim'>): Promise<Claim | undefined> {
  return findOne(tx, sql`c.id = ${id} for update`)
}

export type WaitingClaim = Pick<Claim, 'id' | 'givenName' | 'familyName' | 'duty' | 'confirmedAt'> & {
  readonly entryName: string
}

/** Claims that wait for a decision, the oldest first. */
export async function listWaitingClaims(tx: Tx): Promise<readonly WaitingClaim[]> {
  const { rows } = await sql<WaitingClaim>`
    select c.id, c.given_name as "givenName", c.family_name as "familyName", c.duty, c.confirmed_at as "confirmedAt",
      p.name as "entryName"
    from profile_claims c join profiles p on p.id = c.profile_id
    where c.confirmed_at is not null and c.decision is null order by c.confirmed_at, c.id limit 100`.execute(tx)
  return rows
}

export async function countWaitingClaims(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from profile_claims c
    where c.confirmed_at is not null and c.decision is null`.execute(tx)
  return rows[0]?.count ?? 0
}

/** The claim behind the link of a mail, confirmed or not, as long as it is there; for the system. */
export async function findClaimByToken(
  tx: Tx,
  token: string,
): Promise<{ readonly id: Id<'claim'>; readonly confirmed: boolean; readonly entryName: string } | undefined> {
  const { rows } = await sql<{ id: Id<'claim'>; confirmed: boolean; entryName: string }>`
    select c.id, c.confirmed_at is not null as confirmed, p.name as "entryName"
    from profile_claims c join profiles p on p.id = c.profile_id
    where c.token_hash = ${tokenHash(token)} and (c.confirmed_at is not null or c.expires_at > ${tx.now})`.execute(tx)
  return rows[0]
}

async function findOne(tx: Tx, condition: RawBuilder<unknown>): Promise<Claim | undefined> {
  const { rows } =
    await sql<Claim>`select ${columns} from profile_claims c where c.confirmed_at is not null and ${condition}`.execute(
      tx,
    )
  return rows[0]
}
