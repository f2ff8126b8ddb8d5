import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import { idFrom, parseId } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isEditable, missingParts, type Portrait } from './portrait.ts'
import type { ExchangeMailParts, PortraitText } from '../parts.ts'
import type { PortraitFields } from './form.ts'
import { tellOfDecision } from './tell-author.ts'

const columns = sql`id, author_id as "authorId", author_name as "authorName", title, place, occasion, work, result, advice, state, reason,
  article_id as "articleId", version, updated_at as "updatedAt"`

type Person = Extract<Actor, { readonly kind: 'person' }>

export async function findPortrait(tx: Tx, id: string): Promise<Portrait | undefined> {
  const known = parseId<'exchange-portrait'>(id)
  if (known === undefined) return undefined
  const { rows } = await sql<Portrait>`select ${columns} from exchange_portraits where id = ${known}`.execute(tx)
  return rows[0]
}

/** One's own, and for the centre those that were handed in. */
export async function listPortraits(
  tx: Tx,
): Promise<{ readonly own: readonly Portrait[]; readonly waiting: readonly Portrait[] }> {
  const own = await sql<Portrait>`
    select ${columns} from exchange_portraits where author_id = access.person_id() order by updated_at desc limit 50`.execute(
    tx,
  )
  const waiting = isCentreStaff(tx.actor)
    ? await sql<Portrait>`
        select ${columns} from exchange_portraits where state = 'handed-in' order by updated_at, id limit 50`.execute(
        tx,
      )
    : { rows: [] }
  return { own: own.rows, waiting: waiting.rows }
}

export function createPortrait(db: Db, actor: Person, fields: PortraitFields): Promise<Done<Portrait['id']>> {
  return db.inTransaction(actor, async (tx) => {
    const { title, place, occasion, work, result, advice } = fields
    const { rows } = await sql<{ id: string }>`
      insert into exchange_portraits (author_id, author_name, title, place, occasion, work, result, advice, created_at, updated_at)
      values (${actor.personId}, ${actor.name}, ${title}, ${place}, ${occasion}, ${work}, ${result}, ${advice}, ${tx.now}, ${tx.now})
      returning id`.execute(tx)
    const id = idFrom<'exchange-portrait'>(rows[0]?.id ?? '')
    await recordFact(tx, { action: 'exchange.portrait.begun', subject: id })
    return done(id)
  })
}

type Change = { readonly id: Portrait['id']; readonly seen: number; readonly fields: PortraitFields }

export function changePortrait(
  db: Db,
  actor: Person,
  { id, seen, fields }: Change,
): Promise<Done<null> | Refused<'moved-on' | 'not-editable'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | Refused<'moved-on' | 'not-editable'>> => {
    const now = await lock(tx, id)
    if (now === undefined || now.authorId !== actor.personId || !isEditable(now)) return refuse('not-editable', 'title')
    if (now.version !== seen) return refuse('moved-on', 'title')
    const { title, place, occasion, work, result, advice } = fields
    await sql`
      update exchange_portraits set title = ${title}, place = ${place}, occasion = ${occasion}, work = ${work}, result = ${result},
        advice = ${advice}, version = version + 1, updated_at = ${tx.now} where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'exchange.portrait.changed', subject: id })
    return done(null)
  })
}

/** Gives it to the centre; from then on its author only reads it. */
export function handIn(
  db: Db,
  actor: Person,
  id: Portrait['id'],
): Promise<Done<null> | Refused<'not-editable' | 'incomplete'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | Refused<'not-editable' | 'incomplete'>> => {
    const now = await lock(tx, id)
    if (now === undefined || now.authorId !== actor.personId || !isEditable(now)) return refuse('not-editable')
    if (missingParts(now).length > 0) return refuse('incomplete')
    await move(tx, id, 'handed-in', '')
    await recordFact(tx, { action: 'exchange.portrait.handed-in', subject: id })
    return done(null)
  })
}

/** Its author takes it back to go on writing, as long as the centre has not decided. */
export function takeBack(db: Db, actor: Person, id: Portrait['id']): Promise<Done<null> | Refused<'too-late'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | Refused<'too-late'>> => {
    const now = await lock(tx, id)
    if (now?.state !== 'handed-in' || now.authorId !== actor.personId) return refuse('too-late')
    await move(tx, id, 'draft', '')
    await recordFact(tx, { action: 'exchange.portrait.taken-back', subject: id })
    return done(null)
  })
}

/** The centre gives it back with a reason. */
export function giveBack(
  db: Db,
  actor: Person,
  parts: ExchangeMailParts,
  { id, reason }: { readonly id: Portrait['id']; readonly reason: string },
): Promise<Done<null> | Refused<'too-late'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | Refused<'too-late'>> => {
    const now = await lock(tx, id)
    if (now?.state !== 'handed-in') return refuse('too-late')
    await move(tx, id, 'returned', reason)
    if (now.authorId !== actor.personId) await tellOfDecision(tx, parts, now, 'returned')
    await recordFact(tx, { action: 'exchange.portrait.returned', subject: id })
    return done(null)
  })
}

/** The centre makes a text of the site from it, which becomes public by the way every text goes. */
export function takePortrait(
  db: Db,
  actor: Person,
  parts: ExchangeMailParts,
  { id, text }: { readonly id: Portrait['id']; readonly text: PortraitText },
): Promise<Done<null> | Refused<'too-late' | 'title-taken'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | Refused<'too-late' | 'title-taken'>> => {
    const now = await lock(tx, id)
    if (now?.state !== 'handed-in') return refuse('too-late')
    const begun = await parts.links.beginArticle(tx, text)
    if (!begun.ok) return refuse('title-taken')
    await move(tx, id, 'taken', '')
    await sql`update exchange_portraits set article_id = ${begun.value} where id = ${id}`.execute(tx)
    if (now.authorId !== actor.personId) await tellOfDecision(tx, parts, now, 'taken')
    await recordFact(tx, { action: 'exchange.portrait.taken', subject: id, data: { article: begun.value } })
    return done(null)
  })
}

async function lock(tx: Tx, id: Portrait['id']): Promise<Portrait | undefined> {
  const { rows } = await sql<Portrait>`select ${columns} from exchange_portraits where id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}

async function move(tx: Tx, id: Portrait['id'], state: Portrait['state'], reason: string): Promise<void> {
  await sql`update exchange_portraits set state = ${state}, reason = ${reason}, updated_at = ${tx.now} where id = ${id}`.execute(
    tx,
  )
}
