import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { listHeldRoles } from '#modules/organisations/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'
import { saveCard } from '../people.queries.ts'

/** Whoever has come to hold a role is in the groups for all, once: who leaves is not brought back. Answers how many came. */
export function enrolEverybody(db: Db): Promise<number> {
  return db.inTransaction(systemActor('exchange.enrol'), async (tx) => {
    const groups = await sql<{ id: string }>`select id from exchange_groups where kind = 'all'`.execute(tx)
    if (groups.rows.length === 0) return 0
    const ids = groups.rows.map(({ id }) => id)
    const held = await listHeldRoles(tx, dayInBerlin(tx.now))
    const known = await sql<{ id: string }>`
      select person_id as id from exchange_members where group_id = any (${ids}::uuid[]) group by 1 having count(*) = ${ids.length}`.execute(
      tx,
    )
    const inside = new Set(known.rows.map(({ id }) => id))
    const coming = held.filter(({ personId }) => !inside.has(personId))
    const people = await listPersons(
      tx,
      coming.map(({ personId }) => personId),
    )
    const names = new Map(people.map((person) => [person.id, fullName(person)]))
    for (const { personId, kind, profileName } of coming) {
      await saveCard(tx, { personId, name: names.get(personId) ?? '', role: kind, profileName })
      await sql`
        insert into exchange_members (group_id, person_id, rhythm, joined_at, read_at, told_at)
        select g.id, ${personId}, 'weekly', ${tx.now}, ${tx.now}, ${tx.now} from exchange_groups g where g.kind = 'all'
        on conflict do nothing`.execute(tx)
    }
    return coming.length
  })
}
