import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { limits } from './account.ts'

/** Who asks for passkeys: the host of the base URL and its origin (WebAuthn Level 3, 4). */
export type RelyingParty = { readonly id: string; readonly origin: string }

export function relyingParty(baseUrl: string): RelyingParty {
  const { hostname, origin } = new URL(baseUrl)
  return { id: hostname, origin }
}

type ChallengeUse =
  | { readonly purpose: 'sign-in' }
  | { readonly purpose: 'add'; readonly accountId: Id<'account'> }
  | { readonly purpose: 'accept'; readonly accountId: Id<'account'>; readonly invitationId: Id<'invitation'> }

/** The question for whoever shows a passkey; the browser offers what it has for this site. */
export async function askForPasskey(tx: Tx, party: RelyingParty) {
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    timeout: limits.passkeyChallenge,
  })
  await keepChallenge(tx, options.challenge, { purpose: 'sign-in' })
  return options
}

type NewPasskeyFor = {
  readonly accountId: Id<'account'>
  readonly email: string
  readonly name: string
  readonly use: ChallengeUse
}

// EdDSA, ES256 and RS256 (RFC 9053); named here because the library's own choice tries out experimental ones.
const algorithms = [-8, -7, -257] as const

/** The question for a new passkey: kept in the device, with PIN, finger or face (user verification), without attestation. */
export async function askForNewPasskey(tx: Tx, party: RelyingParty, { accountId, email, name, use }: NewPasskeyFor) {
  const known = await listPasskeys(tx, accountId)
  const options = await generateRegistrationOptions({
    rpName: 'Vielfaltsnetz',
    rpID: party.id,
    // The account's random id, so that the device replaces its passkey for this account instead of adding one.
    userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
    userName: email,
    userDisplayName: name,
    timeout: limits.passkeyChallenge,
    attestationType: 'none',
    supportedAlgorithmIDs: [...algorithms],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
  })
  await keepChallenge(tx, options.challenge, use)
  return options
}

const encoded = z
  .string()
  .regex(/^[A-Za-z0-9_-]+={0,2}$/)
  .max(20_000)
const creation = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
})
const assertion = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
})

export type MadePasskey = {
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly synchronised: boolean
}

/** Checks a new passkey against the challenge it answers; undefined where anything is wrong. */
export async function checkNewPasskey(
  party: RelyingParty,
  response: unknown,
  challenge: string,
): Promise<MadePasskey | undefined> {
  const parsed = creation.safeParse(response)
  if (!parsed.success) return undefined
  const { transports, ...rest } = parsed.data.response
  const verified = await verifyRegistrationResponse({
    response: { ...parsed.data, clientExtensionResults: {}, response: rest },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => undefined)
  if (verified?.registrationInfo === undefined) return undefined
  const { credential, credentialBackedUp } = verified.registrationInfo
  return {
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: transports ?? [],
    synchronised: credentialBackedUp,
  }
}

/** Checks a shown passkey; answers its new counter, or undefined where anything is wrong, a counter that went back included. */
export async function checkPasskey(
  party: RelyingParty,
  response: unknown,
  challenge: string,
  known: KnownPasskey,
): Promise<number | undefined> {
  const parsed = assertion.safeParse(response)
  if (!parsed.success) return undefined
  const verified = await verifyAuthenticationResponse({
    response: { ...parsed.data, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { id: known.credentialId, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
    requireUserVerification: true,
  }).catch(() => undefined)
  return verified?.verified === true ? verified.authenticationInfo.newCounter : undefined
}

const clientData = z.object({ challenge: encoded })
const answered = z.object({ id: encoded, response: z.object({ clientDataJSON: encoded }) })

/** Which credential answers which challenge, by its own words; to be checked. */
export function readAnswer(
  response: unknown,
): { readonly credentialId: string; readonly challenge: string } | undefined {
  const parsed = answered.safeParse(response)
  if (!parsed.success) return undefined
  try {
    const data = clientData.safeParse(
      JSON.parse(Buffer.from(parsed.data.response.clientDataJSON, 'base64url').toString('utf8')),
    )
    return data.success ? { credentialId: parsed.data.id, challenge: data.data.challenge } : undefined
  } catch {
    return undefined
  }
}

async function keepChallenge(tx: Tx, challenge: string, use: ChallengeUse): Promise<void> {
  const accountId = 'accountId' in use ? use.accountId : null
  const invitationId = 'invitationId' in use ? use.invitationId : null
  await sql`insert into passkey_challenges (challenge_hash, purpose, account_id, invitation_id, expires_at)
    values (${tokenHash(challenge)}, ${use.purpose}, ${accountId}, ${invitationId}, ${new Date(tx.now.getTime() + limits.passkeyChallenge)})`.execute(
    tx,
  )
}

/** Uses a challenge up; answers the account it was made for, null for a sign-in, undefined where it does not hold. */
export async function takeChallenge(
  tx: Tx,
  challenge: string,
  purpose: ChallengeUse['purpose'],
): Promise<Id<'account'> | null | undefined> {
  const taken = await sql<{ account_id: string | null }>`delete from passkey_challenges
    where challenge_hash = ${tokenHash(challenge)} and purpose = ${purpose} and expires_at > ${tx.now} returning account_id`.execute(
    tx,
  )
  const row = taken.rows[0]
  if (row === undefined) return undefined
  return row.account_id === null ? null : idFrom(row.account_id)
}

export type KnownPasskey = {
  readonly id: Id<'passkey'>
  readonly accountId: Id<'account'>
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

export async function findPasskey(tx: Tx, credentialId: string): Promise<KnownPasskey | undefined> {
  const found = await sql<PasskeyRow>`select * from passkeys where credential_id = ${credentialId}`.execute(tx)
  return found.rows.map(passkeyOf)[0]
}

export async function listPasskeys(tx: Tx, accountId: Id<'account'>): Promise<readonly KnownPasskey[]> {
  const found =
    await sql<PasskeyRow>`select * from passkeys where account_id = ${accountId} order by created_at, id`.execute(tx)
  return found.rows.map(passkeyOf)
}

/** Stores a checked passkey; false where some account has it already. */
export async function keepPasskey(tx: Tx, accountId: Id<'account'>, name: string, made: MadePasskey): Promise<boolean> {
  const kept =
    await sql`insert into passkeys (account_id, credential_id, public_key, counter, transports, synchronised, name, created_at, last_used_at)
    values (${accountId}, ${made.credentialId}, ${Buffer.from(made.publicKey)}, ${made.counter}, ${[...made.transports]}, ${made.synchronised},
      ${name}, ${tx.now}, ${tx.now}) on conflict (credential_id) do nothing`.execute(tx)
  return kept.numAffectedRows === 1n
}

type PasskeyRow = {
  id: string
  account_id: string
  credential_id: string
  public_key: Buffer
  counter: string
  name: string
  created_at: Date
  last_used_at: Date | null
}

function passkeyOf(row: PasskeyRow): KnownPasskey {
  return {
    id: idFrom(row.id),
    accountId: idFrom(row.account_id),
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }
}
