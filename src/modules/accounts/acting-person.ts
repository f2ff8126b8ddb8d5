import { sql } from 'kysely'
import { type Actor, systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'
import { listRoles } from '#modules/organisations/index.ts'

// Work in the background happens in no session; whatever asks for one finds none under this id.
const noSession = idFrom<'session'>('00000000-0000-0000-0000-000000000000')

/**
 * The person as she may act now, for work she ordered and did not wait for: with the roles she has today, not those she had then.
 * Undefined where her account is gone or deactivated.
 */
export function findActingPerson(db: Db, personId: Id<'person'>, now: Date): Promise<Actor | undefined> {
  return db.read(systemActor('accounts.acting-person'), async (tx) => {
    const { rows } = await sql<{ id: Id<'account'> }>`
      select id from accounts where person_id = ${personId} and state = 'active'`.execute(tx)
    const [person] = await listPersons(tx, [personId])
    const accountId = rows[0]?.id
    if (accountId === undefined || person === undefined) return undefined
    const roles = await listRoles(tx, personId, dayInBerlin(now))
    const name = fullName(person)
    return {
      kind: 'person',
      accountId,
      personId,
      sessionId: noSession,
      name,
      roles,
      factorMissing: false,
      factorShownAt: null,
    }
  })
}
