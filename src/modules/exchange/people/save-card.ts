import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { bringCardUpToDate } from '../people.queries.ts'
import type { CardFields } from './card-form.ts'

type Person = Extract<Actor, { readonly kind: 'person' }>
type MovedOn = { readonly ok: false; readonly code: 'moved-on'; readonly now: number }

/** What a person shows of herself, over the version she saw; 0 for none yet. */
export function saveOwnCard(
  db: Db,
  actor: Person,
  { seen, fields }: { readonly seen: number; readonly fields: CardFields },
): Promise<Done<null> | MovedOn> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | MovedOn> => {
    const { rows } = await sql<{ version: number }>`
      select version from exchange_people where person_id = ${actor.personId} for update`.execute(tx)
    const now = rows[0]?.version ?? 0
    // The row may have come by taking part since the empty form was opened; version 1 holds nothing typed.
    if (now !== seen && !(seen === 0 && now === 1)) return { ok: false, code: 'moved-on', now }
    await bringCardUpToDate(tx)
    const { about, topics, email, telephone, listed } = fields
    await sql`
      update exchange_people set about = ${about}, topics = ${[...topics]}::text[], email = ${email}, telephone = ${telephone},
        listed = ${listed}, version = version + 1, updated_at = ${tx.now} where person_id = ${actor.personId}`.execute(
      tx,
    )
    await recordFact(tx, { action: 'exchange.card.changed', subject: actor.personId, data: { listed } })
    return done(null)
  })
}
