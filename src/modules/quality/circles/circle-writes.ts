import { sql } from 'kysely'
import { type Actor, hasTeam, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Voice } from '../voice.tsx'
import { type CircleHead, findCircle, findNewestText } from './circle.queries.ts'

export type NewCircle = { readonly slot: number; readonly title: string; readonly voice: Voice }

/** Opens a circle on a standard; who opens it is in it. */
export function createCircle(
  db: Db,
  actor: Actor,
  { slot, title, voice }: NewCircle,
): Promise<Done<Id<'circle'>> | Refused<'not-yours'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!speaks(actor, voice) || !hasTeam(actor)) return refuse('not-yours')
    const { rows } = await sql<{ id: Id<'circle'> }>`
      insert into quality_circles (slot, title, created_at) values (${slot}, ${title}, ${tx.now}) returning id`.execute(
      tx,
    )
    const [row] = rows
    if (row === undefined) return refuse('not-yours')
    await addMember(tx, row.id, voice)
    await recordFact(tx, { action: 'quality.circle.opened', subject: row.id, data: { slot } })
    return done(row.id)
  })
}

export type CircleAct = { readonly circleId: Id<'circle'>; readonly voice: Voice }
type Acted<Code extends string = never> = Promise<Done<null> | Refused<'circle-unknown' | Code>>

/** Takes one's project into a circle; a second time changes nothing. */
export function joinCircle(db: Db, actor: Actor, { circleId, voice }: CircleAct): Acted {
  return db.inTransaction(actor, async (tx) => {
    if (voice.profileId === null || !speaks(actor, voice)) return refuse('circle-unknown')
    if ((await findCircle(tx, circleId))?.endedAt !== null) return refuse('circle-unknown')
    await addMember(tx, circleId, voice)
    await recordFact(tx, { action: 'quality.circle.joined', subject: circleId, data: { profile: voice.profileId } })
    return done(null)
  })
}

/** Takes it out again. What was written stays with the circle, under the name of the project. */
export function leaveCircle(db: Db, actor: Actor, { circleId, voice }: CircleAct): Acted {
  return db.inTransaction(actor, async (tx) => {
    if (voice.profileId === null || !speaks(actor, voice)) return refuse('circle-unknown')
    await sql`delete from quality_circle_members where circle_id = ${circleId} and profile_id = ${voice.profileId}`.execute(
      tx,
    )
    await recordFact(tx, { action: 'quality.circle.left', subject: circleId, data: { profile: voice.profileId } })
    return done(null)
  })
}

export type NewNote = CircleAct & { readonly text: string }

export function addNote(db: Db, actor: Actor, { circleId, voice, text }: NewNote): Acted<'ended'> {
  return db.inTransaction(actor, async (tx) => {
    const circle = await findOwn(tx, actor, { circleId, voice })
    if (circle === undefined) return refuse('circle-unknown')
    if (circle.endedAt !== null) return refuse('ended', 'text')
    await sql`insert into quality_circle_notes (circle_id, text, profile_id, said_by, made_at)
      values (${circleId}, ${text}, ${voice.profileId}, ${voice.saidBy}, ${tx.now})`.execute(tx)
    await recordFact(tx, { action: 'quality.circle.noted', subject: circleId })
    return done(null)
  })
}

export type NewText = CircleAct & {
  readonly text: string
  /** The number of the text one began with; 0 for none. */ readonly seen: number
}

/** Saves the circle's text as its next version; refuses where another one was saved since it was opened. */
export function saveText(
  db: Db,
  actor: Actor,
  { circleId, voice, text, seen }: NewText,
): Promise<Done<number> | Refused<'circle-unknown' | 'contested' | 'ended'>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`quality circle ${circleId}`}, 0))`.execute(tx)
    const circle = await findOwn(tx, actor, { circleId, voice })
    if (circle === undefined) return refuse('circle-unknown')
    if (circle.endedAt !== null) return refuse('ended', 'text')
    const newest = await findNewestText(tx, circleId)
    if (newest?.text === text) return done(newest.number)
    if ((newest?.number ?? 0) !== seen) return refuse('contested')
    const number = seen + 1
    await sql`insert into quality_circle_versions (circle_id, number, text, profile_id, said_by, made_at)
      values (${circleId}, ${number}, ${text}, ${voice.profileId}, ${voice.saidBy}, ${tx.now})`.execute(tx)
    await recordFact(tx, { action: 'quality.circle.written', subject: circleId, data: { number } })
    return done(number)
  })
}

export type EndOfCircle = CircleAct & { readonly reason: string }

/** Ends a circle for good; what it wrote stays readable for its members and the centre. */
export function endCircle(db: Db, actor: Actor, { circleId, voice, reason }: EndOfCircle): Acted {
  return db.inTransaction(actor, async (tx) => {
    if ((await findOwn(tx, actor, { circleId, voice })) === undefined) return refuse('circle-unknown')
    const { rows } = await sql`update quality_circles
      set ended_at = ${tx.now}, end_reason = ${reason}, ended_for = ${voice.saidBy}
      where id = ${circleId} and ended_at is null returning id`.execute(tx)
    if (rows.length === 0) return refuse('circle-unknown')
    await recordFact(tx, { action: 'quality.circle.ended', subject: circleId, data: { profile: voice.profileId } })
    return done(null)
  })
}

function speaks(actor: Actor, { profileId }: Voice): boolean {
  return profileId === null ? isCentreStaff(actor) : keepsProfile(actor, profileId)
}

/** The circle, for somebody who is in it and speaks for a project of hers, or for the centre. */
async function findOwn(tx: Tx, actor: Actor, { circleId, voice }: CircleAct): Promise<CircleHead | undefined> {
  const circle = await findCircle(tx, circleId)
  return speaks(actor, voice) && (circle?.joined === true || isCentreStaff(actor)) ? circle : undefined
}

async function addMember(tx: Tx, circleId: Id<'circle'>, { profileId, saidBy }: Voice): Promise<void> {
  if (profileId === null) return
  await sql`insert into quality_circle_members (circle_id, profile_id, name, joined_at)
    values (${circleId}, ${profileId}, ${saidBy}, ${tx.now}) on conflict do nothing`.execute(tx)
}
