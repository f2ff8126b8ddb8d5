import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'

/** Who stands in for this person now; undefined where nobody does. */
export async function findDeputy(tx: Tx): Promise<Id<'person'> | undefined> {
  if (tx.actor.kind !== 'person') return undefined
  const { rows } = await sql<{ deputyId: Id<'person'> }>`
    select deputy_id as "deputyId" from consultation_substitutions where person_id = ${tx.actor.personId}`.execute(tx)
  return rows[0]?.deputyId
}

/** Remembers the deputy for what is still to come; null ends it. */
export async function keepDeputy(tx: Tx, personId: Id<'person'>, deputyId: Id<'person'> | null): Promise<void> {
  if (deputyId === null) {
    await sql`delete from consultation_substitutions where person_id = ${personId}`.execute(tx)
    return
  }
  await sql`insert into consultation_substitutions (person_id, deputy_id, arranged_at)
    values (${personId}, ${deputyId}, ${tx.now})
    on conflict (person_id) do update set deputy_id = excluded.deputy_id, arranged_at = excluded.arranged_at`.execute(
    tx,
  )
}

/**
 * A consultation that has just come to somebody, or is open again, gets whoever stands in for her now. Answers the deputy where one was
 * set; one that was chosen for this consultation stays.
 */
export async function setDeputy(tx: Tx, id: Id<'consultation'>): Promise<Id<'person'> | null> {
  return asSystem(tx, 'consultations.substitute', async () => {
    const staff = await listCentreStaff(tx, dayInBerlin(tx.now))
    const { rows } = await sql<{ deputyId: Id<'person'> }>`
      update consultations c set deputy_id = s.deputy_id, version = version + 1 from consultation_substitutions s
      where c.id = ${id} and s.person_id = c.adviser_id and c.deputy_id is null and s.deputy_id = any (${[...staff]}::uuid[])
      returning c.deputy_id as "deputyId"`.execute(tx)
    return rows[0]?.deputyId ?? null
  })
}
