import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import type { Consultation } from './consultation.ts'
import { mayWorkOn } from './whose.ts'

export type ReadAs = 'adviser' | 'deputy' | 'team' | 'opened'

export type Read = {
  readonly at: Date
  readonly personId: Id<'person'> | null
  readonly as: ReadAs
  readonly reason: string
}

/** Who looked last, the latest first. */
export async function listReads(tx: Tx, id: Id<'consultation'>, most = 50): Promise<readonly Read[]> {
  const { rows } = await sql<Read>`
    select at, person_id as "personId", as_what as "as", reason from consultation_reads
    where consultation_id = ${id} order by consultation_reads.id desc limit ${most}`.execute(tx)
  return rows
}

export type ReadCount = { readonly as: ReadAs; readonly count: number; readonly last: Date }

/** How often it was read, and when last, by what the readers are: what the client sees of it (LO-09). */
export async function countReads(tx: Tx, id: Id<'consultation'>): Promise<readonly ReadCount[]> {
  const { rows } = await sql<ReadCount>`
    select as_what as "as", count(*)::integer as count, max(at) as last from consultation_reads
    where consultation_id = ${id} group by as_what order by max(at) desc`.execute(tx)
  return rows
}

/** Writes down that this person looks at it now (LO-01). The row is there before the page is. */
export async function noteRead(db: Db, actor: Actor, found: Consultation): Promise<void> {
  if (actor.kind !== 'person') return
  const { personId } = actor
  await db.aside().inTransaction(actor, async (tx) => {
    await sql`insert into consultation_reads (consultation_id, person_id, at, as_what, reason)
      values (${found.id}, ${personId}, ${tx.now}, ${readAs(actor, found)}, '')`.execute(tx)
  })
}

function readAs(actor: Actor & { readonly kind: 'person' }, found: Consultation): ReadAs {
  if (found.adviserId === actor.personId) return 'adviser'
  if (found.deputyId === actor.personId) return 'deputy'
  return mayWorkOn(actor, found) ? 'team' : 'opened'
}
