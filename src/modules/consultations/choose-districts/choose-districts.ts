import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** The Kreise this person looks after. */
export async function listOwnDistricts(tx: Tx): Promise<readonly string[]> {
  if (tx.actor.kind !== 'person') return []
  const { rows } = await sql<{ id: string }>`
    select district_id as id from consultation_districts where person_id = ${tx.actor.personId} order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

/** From now on new questions from these Kreise, and from no others, are told to this person first. */
export function chooseDistricts(db: Db, actor: Actor, districts: readonly string[]): Promise<void> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person') return
    const { personId } = actor
    await sql`delete from consultation_districts
      where person_id = ${personId} and district_id <> all (${[...districts]}::text[])`.execute(tx)
    await sql`insert into consultation_districts (person_id, district_id)
      select ${personId}, d.id from districts d where d.id = any (${[...districts]}::text[]) on conflict do nothing`.execute(
      tx,
    )
    await recordFact(tx, {
      action: 'consultations.districts.chosen',
      subject: personId,
      data: { districts: districts.length },
    })
  })
}
