import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { type Group, keeps, manages, staysClosed } from '../group.ts'
import { findGroup } from '../group.queries.ts'
import { insertMember } from '../join-group/join-group.ts'
import { bringCardUpToDate } from '../people.queries.ts'
import type { GroupFields } from './form.ts'

type Person = Extract<Actor, { readonly kind: 'person' }>
export type GroupRefusal =
  | Refused<'centre-only'>
  | Refused<'keepers-only'>
  | Refused<'has-posts'>
  | Refused<'choice'>
  | Refused<'moved-on'>
  | Refused<'group-unknown'>

/** Makes a group and its maker the first keeper of it. Everybody may begin a working group; the others are the centre's. */
export function createGroup(db: Db, actor: Person, fields: GroupFields): Promise<Done<Group['id']> | GroupRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<Group['id']> | GroupRefusal> => {
    const wrong = await faultOf(tx, actor, fields)
    if (wrong !== undefined) return wrong
    await bringCardUpToDate(tx)
    // Made here, because its maker may read it only once she is in it.
    const { rows } = await sql<{ id: string }>`select gen_random_uuid() as id`.execute(tx)
    const id = idFrom<'exchange-group'>(rows[0]?.id ?? '')
    const { name, about, district, topic, open, kind } = fields
    await sql`
      insert into exchange_groups (id, kind, name, about, district_id, topic_code, open, created_by, created_at)
      values (${id}, ${kind}, ${name}, ${about}, ${district === '' ? null : district}, ${topic === '' ? null : topic},
        ${open || kind === 'all'}, ${actor.personId}, ${tx.now})`.execute(tx)
    await insertMember(tx, id, actor.personId)
    await sql`insert into exchange_keepers (group_id, person_id, since) values (${id}, ${actor.personId}, ${tx.now})`.execute(
      tx,
    )
    await recordFact(tx, { action: 'exchange.group.created', subject: id, data: { kind, open } })
    return done(id)
  })
}

type Change = { readonly id: Group['id']; readonly seen: number; readonly fields: GroupFields }

/** Saves what a group is called and for whom it is, over the version that was seen; whether it is open stays unless a keeper decides. */
export function changeGroup(db: Db, actor: Person, { id, seen, fields }: Change): Promise<Done<null> | GroupRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | GroupRefusal> => {
    // Nobody begins a conversation while the group is held, so that what is found here stays true.
    await sql`select from exchange_groups where id = ${id} for update`.execute(tx)
    const now = await findGroup(tx, id)
    if (now === undefined || !manages(now, isCentreStaff(actor))) return refuse('group-unknown')
    if (now.version !== seen) return refuse('moved-on', 'name')
    const wrong = await faultOf(tx, actor, fields)
    if (wrong !== undefined) return wrong
    const { name, about, district, topic, kind } = fields
    const open = keeps(now) ? fields.open || kind === 'all' : now.open
    if (open && staysClosed(now)) return refuse('has-posts', kind === 'all' ? 'kind' : 'open')
    // What is not asked for on her form she can only have sent by other means.
    if (!open && (fields.open || kind === 'all')) return refuse('keepers-only', kind === 'all' ? 'kind' : 'open')
    await sql`
      update exchange_groups set kind = ${kind}, name = ${name}, about = ${about}, district_id = ${district === '' ? null : district},
        topic_code = ${topic === '' ? null : topic}, open = ${open}, version = version + 1 where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'exchange.group.changed', subject: id, data: { kind, open } })
    return done(null)
  })
}

async function faultOf(tx: Tx, actor: Actor, { kind, district }: GroupFields): Promise<GroupRefusal | undefined> {
  if (kind !== 'working' && !isCentreStaff(actor)) return refuse('centre-only', 'name')
  if (district === '') return kind === 'region' ? refuse('choice', 'district') : undefined
  const known = (await listDistricts(tx, dayInBerlin(tx.now))).some(({ id }) => id === district)
  return known ? undefined : refuse('choice', 'district')
}
