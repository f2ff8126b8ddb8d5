import { createHmac, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import type { Group } from '../group.ts'
import { findGroup } from '../group.queries.ts'
import { takesPart } from '../people.queries.ts'

type Person = Extract<Actor, { readonly kind: 'person' }>

/**
 * The private link of one person to the calendar of a group: made from the installation's key, so that it can be shown again although
 * the database only knows its hash (SE-08).
 */
function calendarToken(key: Buffer, id: Id<'exchange-calendar'>): string {
  return createHmac('sha256', key).update(`exchange.calendar\n${id}`).digest('base64url')
}

/** Gives the person a link of her own to the calendar of her group; a link she had before is worthless from then on. */
export function renewCalendarLink(
  db: Db,
  actor: Person,
  { key, groupId }: { readonly key: Buffer; readonly groupId: Group['id'] },
): Promise<Done<null> | Refused<'group-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if ((await findGroup(tx, groupId))?.member !== true) return refuse('group-unknown')
    const id = idFrom<'exchange-calendar'>(randomUUID())
    await sql`insert into exchange_calendars (id, group_id, person_id, token_hash, made_at)
      values (${id}, ${groupId}, ${actor.personId}, ${tokenHash(calendarToken(key, id))}, ${tx.now})
      on conflict (group_id, person_id) do update set id = excluded.id, token_hash = excluded.token_hash, made_at = excluded.made_at`.execute(
      tx,
    )
    await recordFact(tx, { action: 'exchange.calendar.renewed', subject: groupId })
    return done(null)
  })
}

/** The token of the person's own link; undefined where she has made none. */
export async function findOwnToken(tx: Tx, key: Buffer, groupId: Group['id']): Promise<string | undefined> {
  const { rows } = await sql<{ id: Id<'exchange-calendar'> }>`
    select id from exchange_calendars where group_id = ${groupId} and person_id = access.person_id()`.execute(tx)
  const [row] = rows
  return row === undefined ? undefined : calendarToken(key, row.id)
}

/** The group a link leads to, as long as who made it is in it and takes part. For the system. */
export async function findGroupOfToken(tx: Tx, token: string): Promise<Pick<Group, 'id' | 'name'> | undefined> {
  if (!isToken(token)) return undefined
  const { rows } = await sql<Pick<Group, 'id' | 'name'>>`
    select g.id, g.name from exchange_calendars c join exchange_members m using (group_id, person_id)
    join exchange_groups g on g.id = c.group_id
    where c.token_hash = ${tokenHash(token)} and m.left_at is null and ${takesPart(tx, sql`m.person_id`)}`.execute(tx)
  return rows[0]
}
