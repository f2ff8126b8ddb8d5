import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { freeSlug, slugOf } from '#kernel/slug.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { createOffer } from '#modules/registrations/index.ts'
import type { EventFields } from '../event-form.ts'
import { organises } from '../event.policy.ts'
import { refreshOrganisers } from '../organiser.ts'
import {
  type CheckedEvent,
  checkEvent,
  columnsOf,
  offerSettingsOf,
  saveParts,
  type SaveRefusal,
} from '../save-event.ts'

export type NewEvent = { readonly organiser: Id<'profile'> | null; readonly fields: EventFields }

/** Makes an event as a draft. */
export function createEvent(
  db: Db,
  actor: Actor,
  { organiser, fields }: NewEvent,
): Promise<Done<Id<'event'>> | SaveRefusal | Refused<'organiser-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'system' && !organises(actor, { profileId: organiser }))
      return refuse('organiser-unknown', 'organiser')
    const checked = await checkEvent(tx, fields, false)
    return checked.ok ? done(await insertEvent(tx, organiser, checked.value)) : checked
  })
}

/** The event with its offer, texts and fact; the caller has checked who may. */
export async function insertEvent(
  tx: Tx,
  organiser: Id<'profile'> | null,
  checked: CheckedEvent,
): Promise<Id<'event'>> {
  const { fields } = checked
  const slug = await findSlug(tx, `${slugOf(fields.title_de)}-${fields.day}`)
  const offerId = await createOffer(tx, offerSettingsOf(checked, organiser))
  const columns = columnsOf(checked)
  const { rows } = await sql<{ id: string }>`
    insert into events (offer_id, profile_id, slug, created_at, updated_at, ${sql.join([...columns.keys()].map((name) => sql.ref(name)))})
    values (${offerId}, ${organiser}, ${slug}, ${tx.now}, ${tx.now}, ${sql.join([...columns.values()])}) returning id`.execute(
    tx,
  )
  const id = idFrom<'event'>(rows[0]?.id ?? '')
  await saveParts(tx, id, fields)
  if (organiser !== null) await refreshOrganisers(tx, [organiser])
  await recordFact(tx, { action: 'events.event.created', subject: id, data: { kind: fields.kind, organiser } })
  return id
}

async function findSlug(tx: Tx, wanted: string): Promise<string> {
  // Two people making the same event at once wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtext('events.new-slug'))`.execute(tx)
  // Drafts of others take addresses, too.
  const { rows } = await asSystem(tx, 'events.slugs', () =>
    sql<{ slug: string }>`select slug from events where slug like ${`${wanted}%`}`.execute(tx),
  )
  return freeSlug(wanted, new Set(rows.map(({ slug }) => slug))).slug
}
