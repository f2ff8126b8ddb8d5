import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Device } from '#platform/session/index.ts'
import { createPerson } from '#modules/people/index.ts'
import { normalEmail } from '../account.ts'
import { getAccount } from '../account.queries.ts'
import { type Invitation, lockOpenInvitation } from '../invitations.ts'
import type { Person } from '../member.ts'
import { hashPassword } from '../password.ts'
import { findPasswordProblem } from '../password-rules.ts'
import { giveRole } from '../roles.ts'
import { openSession, renewToken } from '../sessions.ts'

export type NewPerson = { readonly givenName: string; readonly familyName: string; readonly email: string | undefined }

type Accepting = NewPerson & { readonly token: string; readonly password: string; readonly device: Device }

export type AcceptRefusal =
  | Refused<'invitation-closed'>
  | Refused<'account-exists'>
  | Refused<'email-missing'>
  | Refused<'too-short'>
  | Refused<'too-short-alone'>
  | Refused<'predictable'>

/** Makes the account of an invited person, with a password. The roles wait for the second factor. */
export async function acceptInvitation(db: Db, accepting: Accepting): Promise<Done<{ token: string }> | AcceptRefusal> {
  const problem = findPasswordProblem(
    accepting.password,
    [accepting.givenName, accepting.familyName, accepting.email ?? ''],
    false,
  )
  if (problem !== undefined) return refuse(problem, 'password')
  const passwordHash = await hashPassword(accepting.password)
  return db.inTransaction(systemActor('accounts.accept'), async (tx) => {
    const made = await makeAccount(tx, { ...accepting, passwordHash, accountId: undefined })
    if ('code' in made) return made
    const { token } = await openSession(tx, {
      accountId: made.accountId,
      how: 'invitation',
      device: accepting.device,
      factorShown: false,
    })
    return done({ token })
  })
}

type Making = NewPerson & {
  readonly token: string
  readonly passwordHash: string | null
  readonly accountId: Id<'account'> | undefined
}
type MakeRefusal = Refused<'invitation-closed'> | Refused<'account-exists'> | Refused<'email-missing'>

/** The person, the account and the role, in the caller's transaction. An address that has an account is never touched (AU-07). */
export async function makeAccount(
  tx: Tx,
  making: Making,
): Promise<{ readonly accountId: Id<'account'> } | MakeRefusal> {
  const invitation = await lockOpenInvitation(tx, making.token)
  if (invitation === undefined) return refuse('invitation-closed')
  const email = normalEmail(invitation.email ?? making.email ?? '')
  if (email === '') return refuse('email-missing', 'email')
  const personId = await createPerson(tx, {
    givenName: making.givenName,
    familyName: making.familyName,
    language: invitation.language,
  })
  // The unique address decides, not a look beforehand: of fifty who accept at once one inserts.
  const made = await sql<{
    id: string
  }>`insert into accounts (id, person_id, email, password_hash, created_at, updated_at)
    values (coalesce(${making.accountId ?? null}::uuid, gen_random_uuid()), ${personId}, ${email}, ${making.passwordHash}, ${tx.now}, ${tx.now})
    on conflict (email) do nothing returning id`.execute(tx)
  const id = made.rows[0]?.id
  if (id === undefined) return refuse('account-exists')
  await closeInvitation(tx, invitation, personId)
  await recordFact(tx, { action: 'accounts.account.created', subject: id, data: { invitation: invitation.id } })
  return { accountId: idFrom(id) }
}

/** Adds the role to an account that exists. Only its owner can: signed in, under the invited address. */
export async function acceptAsMember(
  db: Db,
  person: Person,
  token: string,
): Promise<Done<{ token: string }> | Refused<'invitation-closed'> | Refused<'other-address'>> {
  return db.inTransaction(systemActor('accounts.accept'), async (tx) => {
    const account = await getAccount(tx, person.accountId)
    const invitation = await lockOpenInvitation(tx, token)
    if (invitation === undefined) return refuse('invitation-closed')
    if (invitation.email !== null && invitation.email !== account.email) return refuse('other-address')
    await closeInvitation(tx, invitation, person.personId)
    return done({ token: await renewToken(tx, person.sessionId) })
  })
}

async function closeInvitation(tx: Tx, invitation: Invitation, personId: Id<'person'>): Promise<void> {
  await giveRole(tx, personId, invitation.role)
  await sql`update invitations set accepted_at = ${tx.now}, accepted_by = ${personId} where id = ${invitation.id}`.execute(
    tx,
  )
  await recordFact(tx, { action: 'accounts.invitation.accepted', subject: invitation.id, data: { person: personId } })
}
