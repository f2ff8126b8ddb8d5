import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Group, mayJoin, type Rhythm } from '../group.ts'
import { findGroup } from '../group.queries.ts'
import { bringCardUpToDate } from '../people.queries.ts'

type Person = Extract<Actor, { readonly kind: 'person' }>

/** Joins an open group, or one the person was invited to. What was written before counts as read. */
export function joinGroup(db: Db, actor: Person, id: Group['id']): Promise<Done<null> | Refused<'group-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const group = await findGroup(tx, id)
    if (group === undefined) return refuse('group-unknown')
    if (group.member) return done(null)
    if (!mayJoin(group)) return refuse('group-unknown')
    await bringCardUpToDate(tx)
    await insertMember(tx, id, actor.personId)
    await sql`delete from exchange_invitations where group_id = ${id} and person_id = ${actor.personId}`.execute(tx)
    await recordFact(tx, { action: 'exchange.group.joined', subject: id })
    return done(null)
  })
}

export async function insertMember(tx: Tx, groupId: Group['id'], personId: Person['personId']): Promise<void> {
  await sql`
    insert into exchange_members (group_id, person_id, rhythm, joined_at, read_at, told_at)
    values (${groupId}, ${personId}, 'weekly', ${tx.now}, ${tx.now}, ${tx.now})
    on conflict (group_id, person_id) do update set left_at = null, joined_at = excluded.joined_at, read_at = excluded.read_at,
      told_at = excluded.told_at`.execute(tx)
}

/** Leaves at any time, or declines an invitation; whoever kept the group keeps it no more, and her drafts for it and her link to its calendar go. */
export function leaveGroup(db: Db, actor: Person, id: Group['id']): Promise<Done<null>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`delete from exchange_invitations where group_id = ${id} and person_id = ${actor.personId}`.execute(tx)
    await sql`delete from exchange_keepers where group_id = ${id} and person_id = ${actor.personId}`.execute(tx)
    await sql`delete from exchange_drafts where group_id = ${id} and person_id = ${actor.personId}`.execute(tx)
    await sql`delete from exchange_calendars where group_id = ${id} and person_id = ${actor.personId}`.execute(tx)
    await sql`update exchange_members set left_at = ${tx.now}
      where group_id = ${id} and person_id = ${actor.personId} and left_at is null`.execute(tx)
    await recordFact(tx, { action: 'exchange.group.left', subject: id })
    return done(null)
  })
}

/** Everything in the group counts as read up to now. */
export function markGroupRead(db: Db, actor: Person, id: Group['id']): Promise<Done<null>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`update exchange_members set read_at = ${tx.now} where group_id = ${id} and person_id = ${actor.personId}`.execute(
      tx,
    )
    await sql`delete from exchange_reads r using exchange_threads t
      where t.id = r.thread_id and t.group_id = ${id} and r.person_id = ${actor.personId}`.execute(tx)
    await recordFact(tx, { action: 'exchange.group.read', subject: id })
    return done(null)
  })
}

/** How often the person is told of the group by mail, from now on. */
export function setRhythm(db: Db, actor: Person, id: Group['id'], rhythm: Rhythm): Promise<Done<null>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`update exchange_members set rhythm = ${rhythm}, told_at = ${tx.now}
      where group_id = ${id} and person_id = ${actor.personId}`.execute(tx)
    await recordFact(tx, { action: 'exchange.rhythm.set', subject: id, data: { rhythm } })
    return done(null)
  })
}
