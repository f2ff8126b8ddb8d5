import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { limits, type MemberLang, normalEmail } from './account.ts'
import { invitationAddress } from './addresses.ts'
import { sendAccountMail } from './mails.ts'
import type { AccountParts } from './parts.ts'

export type NewInvitation = {
  readonly email: string
  readonly givenName: string
  readonly familyName: string
  readonly language: MemberLang
  readonly role: Role
}

export type Invitation = {
  readonly id: Id<'invitation'>
  /** Null only for the first operator, who is invited on the console. */
  readonly email: string | null
  readonly givenName: string
  readonly familyName: string
  readonly language: MemberLang
  readonly role: Role
  readonly profileName: string | null
  readonly invitedBy: Id<'person'> | null
  readonly expiresAt: Date
}

/** Where an invitation is accepted; absolute, on the configured base URL (AU-09). */
export function inviteHref(baseUrl: string, lang: MemberLang, token: string): string {
  return new URL(invitationAddress.href(lang, { token }), baseUrl).href
}

/**
 * Invites by mail to a role. Whether the address already has an account makes no difference here and is not told
 * (AU-04, AU-07): nothing is changed before the invited person accepts.
 */
export async function createInvitation(
  tx: Tx,
  parts: Pick<AccountParts, 'translators'>,
  baseUrl: string,
  invitation: NewInvitation,
): Promise<Id<'invitation'>> {
  const token = newToken()
  const { role, language, givenName, familyName } = invitation
  const email = normalEmail(invitation.email)
  const invitedBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  const profileId = 'profileId' in role ? role.profileId : null
  const made = await sql<{ id: string }>`insert into invitations
      (email, given_name, family_name, language, kind, profile_id, area, token_hash, invited_by, created_at, expires_at)
    values (${email}, ${givenName}, ${familyName}, ${language}, ${role.kind}, ${profileId}, ${'area' in role ? role.area : null},
      ${tokenHash(token)}, ${invitedBy}, ${tx.now}, ${expiry(tx.now)}) returning id`.execute(tx)
  const id = idFrom<'invitation'>(made.rows[0]?.id ?? '')
  await sendInvitation(
    tx,
    parts,
    { email, givenName, familyName, language, role },
    inviteHref(baseUrl, language, token),
  )
  await recordFact(tx, {
    action: 'accounts.invitation.sent',
    subject: id,
    data: { kind: role.kind, profile: profileId },
  })
  return id
}

/** Sends the invitation once more under a new link; the earlier link is dead. False where it is no longer open. */
export async function resendInvitation(
  tx: Tx,
  parts: AccountParts,
  baseUrl: string,
  id: Id<'invitation'>,
): Promise<boolean> {
  const token = newToken()
  const renewed = await sql`update invitations set token_hash = ${tokenHash(token)}, expires_at = ${expiry(tx.now)}
    where id = ${id} and accepted_at is null and revoked_at is null and email is not null`.execute(tx)
  if (renewed.numAffectedRows === 0n) return false
  const invitation = await findInvitation(tx, sql`i.id = ${id}`)
  if (invitation?.email === undefined || invitation.email === null) return false
  await sendInvitation(
    tx,
    parts,
    { ...invitation, email: invitation.email },
    inviteHref(baseUrl, invitation.language, token),
  )
  await recordFact(tx, {
    action: 'accounts.invitation.sent',
    subject: id,
    data: { kind: invitation.role.kind, again: true },
  })
  return true
}

/** Takes the invitation back; false where it is no longer open. */
export async function revokeInvitation(tx: Tx, id: Id<'invitation'>): Promise<boolean> {
  const revoked =
    await sql`update invitations set revoked_at = ${tx.now} where id = ${id} and accepted_at is null and revoked_at is null`.execute(
      tx,
    )
  if (revoked.numAffectedRows === 0n) return false
  await recordFact(tx, { action: 'accounts.invitation.revoked', subject: id })
  return true
}

/** The open invitation behind a link, or undefined. */
export function findOpenInvitation(tx: Tx, token: string): Promise<Invitation | undefined> {
  return findInvitation(tx, sql`i.token_hash = ${tokenHash(token)} and ${open(tx.now)}`)
}

/** The same, held until the transaction ends: of many who accept at once one finds it open. */
export async function lockOpenInvitation(tx: Tx, token: string): Promise<Invitation | undefined> {
  const locked =
    await sql`select from invitations i where i.token_hash = ${tokenHash(token)} and ${open(tx.now)} for update`.execute(
      tx,
    )
  return locked.rows.length === 0 ? undefined : findOpenInvitation(tx, token)
}

export type OpenInvitation = Invitation & { readonly sentAt: Date }

/** Open invitations, for one profile or, without, for the roles that have none. Expired ones are listed: they can be sent again. */
export async function listOpenInvitations(tx: Tx, profileId: Id<'profile'> | null): Promise<readonly OpenInvitation[]> {
  const found =
    await sql<InvitationRow>`select ${columns} from invitations i left join profiles f on f.id = i.profile_id
    where i.accepted_at is null and i.revoked_at is null and i.email is not null and i.profile_id is not distinct from ${profileId}::uuid
    order by i.created_at desc limit 100`.execute(tx)
  return found.rows.map((row) => ({ ...invitationOf(row), sentAt: row.created_at }))
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + limits.invitation)
}

function open(now: Date) {
  return sql`i.accepted_at is null and i.revoked_at is null and i.expires_at > ${now}`
}

type InvitationRow = {
  id: string
  email: string | null
  given_name: string
  family_name: string
  language: MemberLang
  kind: Role['kind']
  profile_id: string | null
  area: 'volunteers' | 'organisations' | null
  profile_name: string | null
  invited_by: string | null
  created_at: Date
  expires_at: Date
}
const columns = sql`i.id, i.email, i.given_name, i.family_name, i.language, i.kind, i.profile_id, i.area, f.name as profile_name,
  i.invited_by, i.created_at, i.expires_at`

async function findInvitation(tx: Tx, condition: ReturnType<typeof sql>): Promise<Invitation | undefined> {
  const found =
    await sql<InvitationRow>`select ${columns} from invitations i left join profiles f on f.id = i.profile_id where ${condition}`.execute(
      tx,
    )
  const row = found.rows[0]
  return row === undefined ? undefined : invitationOf(row)
}

function invitationOf(row: InvitationRow): Invitation {
  return {
    id: idFrom(row.id),
    email: row.email,
    givenName: row.given_name,
    familyName: row.family_name,
    language: row.language,
    role: roleOf(row),
    profileName: row.profile_name,
    invitedBy: row.invited_by === null ? null : idFrom(row.invited_by),
    expiresAt: row.expires_at,
  }
}

function roleOf({ kind, profile_id, area }: InvitationRow): Role {
  switch (kind) {
    case 'project-coordinator':
    case 'association-board':
      return { kind, profileId: idFrom(profile_id ?? '') }
    case 'centre-staff':
      return { kind, area: area ?? 'volunteers' }
    case 'operator':
    case 'ministry':
    case 'trainer':
      return { kind }
  }
}

async function sendInvitation(
  tx: Tx,
  parts: Pick<AccountParts, 'translators'>,
  invitation: NewInvitation,
  href: string,
): Promise<void> {
  const { email, language, givenName, familyName } = invitation
  await sendAccountMail(tx, parts, {
    to: email,
    lang: language,
    kind: 'invitation',
    href,
    values: { name: `${givenName} ${familyName}` },
  })
}
