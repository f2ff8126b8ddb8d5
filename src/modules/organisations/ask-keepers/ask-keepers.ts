import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { confirmationRules, daysBefore, monthsBefore } from '../confirmation.ts'
import { todayInBerlin } from '../day.ts'
import { listRoleHolders } from '../roles.ts'
import type { AskingParts } from './parts.ts'
import { sendQuestion } from './question-mail.ts'

export type Asked = { readonly asked: number; readonly reminded: number }

// So many profiles in one run; what is over comes with the next.
const most = 200

const asking = systemActor('organisations.ask-keepers')

/**
 * Asks the keepers of entries nobody confirmed for a year whether they still hold, and reminds once of what was not answered. Each
 * profile has a transaction of its own with its mails, so that a run may break off, begin anew and stand beside another.
 */
export async function askKeepers(db: Db, parts: AskingParts): Promise<Asked> {
  const counts = { asked: 0, reminded: 0 }
  const { toAsk, toRemind } = await db.read(asking, async (tx) => ({
    toAsk: await listToAsk(tx),
    toRemind: await listToRemind(tx),
  }))
  for (const id of toAsk) if (await ask(db, parts, id)) counts.asked += 1
  for (const id of toRemind) if (await remind(db, parts, id)) counts.reminded += 1
  await db.inTransaction(asking, (tx) => sql`delete from confirmation_links where expires_at < ${tx.now}`.execute(tx))
  return counts
}

const dueAt = (tx: Tx) => sql`p.state = 'published'
  and coalesce(p.confirmed_at, p.created_at) <= ${monthsBefore(tx.now, confirmationRules.everyMonths)}
  and p.updated_at <= ${daysBefore(tx.now, confirmationRules.quietDays)}
  and not exists (select from confirmation_requests r where r.profile_id = p.id and r.ended_at is null)`

/** Begins at the roles: entries without a keeper are many, and nobody can be asked about them. */
async function listToAsk(tx: Tx): Promise<readonly Id<'profile'>[]> {
  const { rows } = await sql<{ id: Id<'profile'> }>`
    select distinct p.id from role_grants g join profiles p on p.id = g.profile_id
    where g.starts_on <= ${todayInBerlin(tx)}::date and (g.ends_on is null or g.ends_on > ${todayInBerlin(tx)}::date)
      and ${dueAt(tx)} order by p.id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function listToRemind(tx: Tx): Promise<readonly Id<'profile'>[]> {
  const { rows } = await sql<{ id: Id<'profile'> }>`
    select r.profile_id as id from confirmation_requests r join profiles p on p.id = r.profile_id
    where r.ended_at is null and r.reminded_at is null and p.state = 'published'
      and r.asked_at <= ${daysBefore(tx.now, confirmationRules.remindDays)}
    order by r.asked_at, r.id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function ask(db: Db, parts: AskingParts, profileId: Id<'profile'>): Promise<boolean> {
  const result = await db.inTransaction(asking, async (tx) => {
    // The unique index lets one of many in; the others wait for it and then find its row.
    const { rows } = await sql<{ id: string }>`
      insert into confirmation_requests (profile_id, asked_at)
      select p.id, ${tx.now}::timestamptz from profiles p where p.id = ${profileId} and ${dueAt(tx)}
      on conflict (profile_id) where ended_at is null do nothing returning id`.execute(tx)
    const [request] = rows
    if (request === undefined) return refuse('asked-already')
    return tell(tx, parts, { profileId, requestId: request.id, again: false })
  })
  return result.ok
}

async function remind(db: Db, parts: AskingParts, profileId: Id<'profile'>): Promise<boolean> {
  const result = await db.inTransaction(asking, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update confirmation_requests set reminded_at = ${tx.now}
      where profile_id = ${profileId} and ended_at is null and reminded_at is null returning id`.execute(tx)
    const [request] = rows
    if (request === undefined) return refuse('reminded-already')
    const told = await tell(tx, parts, { profileId, requestId: request.id, again: true })
    // Nobody is left to be written to; the time until the entry counts as doubtful runs all the same.
    return told.ok ? told : done(null)
  })
  return result.ok
}

type Question = { readonly profileId: Id<'profile'>; readonly requestId: string; readonly again: boolean }

async function tell(tx: Tx, parts: AskingParts, { profileId, requestId, again }: Question) {
  const keepers = await listRoleHolders(tx, profileId, todayInBerlin(tx))
  const mailboxes = await parts.mailboxes(
    tx,
    keepers.map(({ personId }) => personId),
  )
  if (mailboxes.length === 0) return refuse('nobody-to-ask')
  for (const mailbox of mailboxes) await sendQuestion(tx, parts, { ...mailbox, profileId, requestId, again })
  await recordFact(tx, {
    action: again ? 'organisations.confirmation.reminded' : 'organisations.confirmation.asked',
    subject: profileId,
  })
  return done(null)
}
