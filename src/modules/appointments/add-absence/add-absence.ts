import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listAbsences } from '../hours.queries.ts'

type Days = { readonly from: string; readonly until: string }

const mostAbsences = 100

/** Takes whole days out of the actor's hours. What is arranged on them already stays, until she calls it off. */
export function addAbsence(
  db: Db,
  actor: Actor & { readonly kind: 'person' },
  { from, until }: Days,
): Promise<Done<null> | Refused<'day-past'> | Refused<'ends-first'> | Refused<'too-many'>> {
  return db.inTransaction(actor, async (tx) => {
    const today = dayInBerlin(tx.now)
    if (until < from) return refuse('ends-first', 'until')
    if (until < today) return refuse('day-past', 'until')
    await sql`select pg_advisory_xact_lock(hashtext('appointments'), hashtext(${actor.personId}))`.execute(tx)
    if ((await listAbsences(tx, [actor.personId], today)).length >= mostAbsences) return refuse('too-many')
    const { rows } = await sql<{ id: Id<'absence'> }>`
      insert into appointment_absences (person_id, from_day, until_day, created_at)
      values (${actor.personId}, ${from}, ${until}, ${tx.now}) returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error('The absence was not kept.')
    await recordFact(tx, { action: 'appointments.absence.added', subject: row.id })
    return done(null)
  })
}
