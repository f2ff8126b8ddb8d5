import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { publishTrainer } from '../edit-trainer/publish-trainer.ts'
import trainers from './trainers.json' with { type: 'json' }

type DemoPerson = { readonly key: string; readonly personId: Id<'person'> }

/** Henrik and two invented trainers without accounts, with a question that waits for the centre; none when there are trainers already. */
export async function loadDemoTrainers(tx: Tx, persons: readonly DemoPerson[]): Promise<void> {
  const there = await sql`select from trainers limit 1`.execute(tx)
  if (there.rows.length > 0) return
  for (const { key, email, telephone, ...trainer } of trainers) {
    const personId = persons.find((person) => person.key === key)?.personId ?? null
    const { rows } = await sql<{ id: Id<'trainer'> }>`
      insert into trainers (person_id, name, about, subjects, topics, modules, languages, districts, formats, fee_from_cents, fee_to_cents,
        website, weekdays, active, listed, public_fields, created_at, updated_at)
      select ${personId}::uuid, row.*, ${tx.now}, ${tx.now}
      from jsonb_to_record(${JSON.stringify(trainer)}::jsonb) as row (name text, about text, subjects text, topics text[], modules smallint[],
        languages text[], districts text[], formats text[], fee_from_cents integer, fee_to_cents integer, website text, weekdays smallint[],
        active boolean, listed boolean, public_fields text[])
      returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error(`${trainer.name} was not added.`)
    await sql`insert into trainer_contacts (trainer_id, email, telephone) values (${row.id}, ${email}, ${telephone})`.execute(
      tx,
    )
    await publishTrainer(tx, row.id)
    if (key === 'henrik') await askHenrik(tx, row.id, trainer.name, persons)
  }
}

/** Petra has asked for Henrik in six weeks; one day before he has said that he is not free. */
async function askHenrik(tx: Tx, id: Id<'trainer'>, name: string, persons: readonly DemoPerson[]): Promise<void> {
  const day = new Date(Date.parse(dayInBerlin(tx.now)) + 42 * 86_400_000)
  const before = new Date(day.getTime() - 86_400_000)
  await sql`insert into trainer_days (trainer_id, day, free) values (${id}, ${before.toISOString().slice(0, 10)}, false)`.execute(
    tx,
  )
  await sql`
    insert into trainer_enquiries (trainer_id, profile_id, asked_by, trainer_name, profile_name, day, format, place, topic, message, asked_at)
    select ${id}, p.id, ${persons.find(({ key }) => key === 'petra')?.personId ?? null}::uuid, ${name}, p.name, ${day.toISOString().slice(0, 10)},
      'on-site', 'Friedberg (Hessen)', 'Modul 8: Grenzen und Selbstfürsorge, 4 Unterrichtseinheiten',
      'Unsere Gruppe hat zwölf Personen. Wir beginnen um zehn Uhr im Nachbarschaftsraum.', ${tx.now}
    from profiles p where p.slug = 'wir-lotsinnen-bruecke'`.execute(tx)
}
