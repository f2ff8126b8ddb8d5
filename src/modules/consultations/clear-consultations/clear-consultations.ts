import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { forgetBooking } from '#modules/appointments/index.ts'
import { forgetContacts } from '../contact.ts'
import { rules } from '../rules.ts'

// So many in one run; what is over comes with the next.
const [most, mostReads] = [500, 5000]

/**
 * Ends what was opened with a reason, and deletes what was said, how to reach the client, her links, steps and consents as many months after
 * closing as her area says (PR-15). Day, minutes, channel, kind, Kreis, topics and outcome stay; who has read it, as long as the area says.
 */
export async function clearConsultations(db: Db): Promise<void> {
  await db.inTransaction(systemActor('consultations.clear'), async (tx) => {
    await endOpenings(tx)
    await forgetReads(tx)
    const { rows } = await sql<{ id: Id<'consultation'> }>`
      update consultations c set cleared_at = ${tx.now}, speaks = '', version = version + 1
      where c.id in (select d.id from consultations d join consultation_promises p on p.area = d.area
        where d.state = 'closed' and d.cleared_at is null
          and d.closed_at < ${tx.now}::timestamptz - make_interval(months => p.kept_months)
        order by d.closed_at limit ${most})
      returning c.id`.execute(tx)
    const ids = rows.map(({ id }) => id)
    for (const table of [
      'consultation_messages',
      'consultation_links',
      'consultation_consents',
      'consultation_drafts',
      'consultation_tasks',
      'consultation_steps',
      'consultation_hand_overs',
    ] as const)
      await sql`delete from ${sql.table(table)} where consultation_id = any (${ids}::uuid[])`.execute(tx)
    await forgetContacts(tx, ids)
    await sql`update consultation_talks set question = '', advice = '', material = ''
      where consultation_id = any (${ids}::uuid[])`.execute(tx)
    // The result is a figure; the words and the link to it go.
    await sql`update consultation_look_backs set text = '', token_hash = sha256(gen_random_uuid()::text::bytea)
      where consultation_id = any (${ids}::uuid[]) and asked_at is not null`.execute(tx)
    for (const id of ids) await forgetBooking(tx, id)
    for (const id of ids) await recordFact(tx, { action: 'consultations.consultation.cleared', subject: id })
  })
}

/** Of each reading and opening so long after it; the shortest time of all bounds what is looked at. */
async function forgetReads(tx: Tx): Promise<void> {
  for (const [table, column] of [
    ['consultation_reads', 'at'],
    ['consultation_openings', 'ended_at'],
  ] as const) {
    const end = sql.ref(`r.${column}`)
    await sql`delete from ${sql.table(table)} where id in (
      select r.id from ${sql.table(table)} r join consultations c on c.id = r.consultation_id join consultation_promises p on p.area = c.area
      where ${end} < ${tx.now}::timestamptz - make_interval(months => (select min(reads_months) from consultation_promises)::integer)
        and ${end} < ${tx.now}::timestamptz - make_interval(months => p.reads_months)
      order by ${end} limit ${mostReads})`.execute(tx)
  }
}

async function endOpenings(tx: Tx): Promise<void> {
  await sql`update consultation_openings set ended_at = ${tx.now}
    where ended_at is null and opened_at < ${tx.now}::timestamptz - make_interval(hours => ${rules.openHours})`.execute(
    tx,
  )
}
