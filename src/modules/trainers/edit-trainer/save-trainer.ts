import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import type { TrainerFields } from '../trainer-form.ts'
import { publishTrainer } from './publish-trainer.ts'

export type SaveRefusal =
  Refused<'fee-order'> | Refused<'needs-pool'> | Refused<'choice'> | Refused<'moved-on'> | Refused<'trainer-unknown'>

/** Makes a profile: for the person herself, or by the centre for somebody without an account. */
export function createTrainer(
  db: Db,
  actor: Actor,
  fields: TrainerFields,
  personId: Id<'person'> | null,
): Promise<Done<Id<'trainer'>> | SaveRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<Id<'trainer'>> | SaveRefusal> => {
    const wrong = await faultOf(tx, fields)
    if (wrong !== undefined) return wrong
    const { rows } = await sql<{ id: string }>`
      insert into trainers (person_id, name, active, listed, created_at, updated_at)
      values (${personId}, ${fields.name}, false, false, ${tx.now}, ${tx.now})
      on conflict (person_id) do nothing returning id`.execute(tx)
    // Two windows that make the same profile at once: the second looks at what the first has made.
    if (rows[0] === undefined) return refuse('moved-on', 'name')
    const id = idFrom<'trainer'>(rows[0].id)
    await write(tx, id, fields)
    await recordFact(tx, { action: 'trainers.trainer.created', subject: id, data: { own: personId !== null } })
    return done(id)
  })
}

/** Saves the profile over the version that was seen. */
export function changeTrainer(
  db: Db,
  actor: Actor,
  { id, seen, fields }: { readonly id: Id<'trainer'>; readonly seen: number; readonly fields: TrainerFields },
): Promise<Done<Id<'trainer'>> | SaveRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<Id<'trainer'>> | SaveRefusal> => {
    const { rows } = await sql<{ version: number }>`select version from trainers where id = ${id} for update`.execute(
      tx,
    )
    if (rows[0] === undefined) return refuse('trainer-unknown', 'name')
    if (rows[0].version !== seen) return refuse('moved-on', 'name')
    const wrong = await faultOf(tx, fields)
    if (wrong !== undefined) return wrong
    await write(tx, id, fields)
    await recordFact(tx, {
      action: 'trainers.trainer.changed',
      subject: id,
      data: { active: fields.active, listed: fields.listed, shows: fields.public_fields },
    })
    return done(id)
  })
}

async function faultOf(tx: Tx, fields: TrainerFields): Promise<SaveRefusal | undefined> {
  const { fee_from: from, fee_to: to } = fields
  if (from !== null && to !== null && to < from) return refuse('fee-order', 'fee_to')
  if (fields.listed && !fields.active) return refuse('needs-pool', 'listed')
  const districts = new Set((await listDistricts(tx, dayInBerlin(tx.now))).map(({ id }): string => id))
  return fields.districts.every((id) => districts.has(id)) ? undefined : refuse('choice', 'districts')
}

async function write(tx: Tx, id: Id<'trainer'>, fields: TrainerFields): Promise<void> {
  const cents = (euros: number | null) => (euros === null ? null : euros * 100)
  await sql`
    update trainers set name = ${fields.name}, about = ${fields.about}, subjects = ${fields.subjects}, topics = ${[...fields.topics]}::text[],
      modules = ${fields.modules.map(Number)}::smallint[], languages = ${[...fields.languages]}::text[],
      districts = ${[...new Set(fields.districts)]}::text[], formats = ${[...fields.formats]}::text[],
      fee_from_cents = ${cents(fields.fee_from)}, fee_to_cents = ${cents(fields.fee_to)}, website = ${fields.website},
      active = ${fields.active}, listed = ${fields.listed}, public_fields = ${[...fields.public_fields]}::text[],
      version = version + 1, updated_at = ${tx.now}
    where id = ${id}`.execute(tx)
  await sql`
    insert into trainer_contacts (trainer_id, email, telephone) values (${id}, ${fields.email}, ${fields.telephone})
    on conflict (trainer_id) do update set email = excluded.email, telephone = excluded.telephone`.execute(tx)
  await publishTrainer(tx, id)
}
