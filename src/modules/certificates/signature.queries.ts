import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Signatory } from './certificate.ts'

/** A picture of somebody's signature that an issuer keeps. */
export type Signature = {
  readonly id: Id<'signature'>
  readonly profileId: Id<'profile'> | null
  readonly name: string
  readonly file: string
  readonly width: number
  readonly height: number
}

export type NewSignature = Omit<Signature, 'id'>

/** How many an issuer keeps at once [OURS]. */
export const mostSignatures = 6

/** The signatures an issuer keeps, by name; `profileId` null is the centre. */
export async function listSignatures(tx: Tx, profileId: Id<'profile'> | null): Promise<readonly Signature[]> {
  const { rows } = await sql<Signature>`
    select id, profile_id as "profileId", name, file_id as file, width, height from signatures
    where profile_id is not distinct from ${profileId}::uuid order by lower(name) limit ${mostSignatures}`.execute(tx)
  return rows
}

/** A signature of one's own organisation. */
export async function findSignature(tx: Tx, id: Id<'signature'>): Promise<Signature | undefined> {
  const { rows } = await sql<Signature>`
    select id, profile_id as "profileId", name, file_id as file, width, height from signatures where id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** Keeps a signature; one of the same name has to be removed first. Two who add at once wait for each other. */
export async function addSignature(
  tx: Tx,
  { profileId, name, file, width, height }: NewSignature,
): Promise<Done<null> | Refused<'name-known' | 'too-many'>> {
  await sql`select pg_advisory_xact_lock(hashtext('certificates.signatures'), hashtext(${profileId ?? 'centre'}))`.execute(
    tx,
  )
  const known = await listSignatures(tx, profileId)
  if (known.some((one) => isSameName(one.name, name))) return refuse('name-known', 'name')
  if (known.length >= mostSignatures) return refuse('too-many', 'file')
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into signatures (profile_id, name, file_id, width, height, consent_at, added_by, added_at)
    values (${profileId}, ${name}, ${file}, ${width}, ${height}, ${tx.now}, ${by}, ${tx.now})`.execute(tx)
  await recordFact(tx, { action: 'certificates.signature.added', subject: profileId ?? 'centre' })
  return done(null)
}

export async function removeSignature(tx: Tx, { id, profileId }: Signature): Promise<void> {
  await sql`delete from signatures where id = ${id}`.execute(tx)
  await recordFact(tx, { action: 'certificates.signature.removed', subject: profileId ?? 'centre' })
}

/** Those who sign, each with the signature the issuer keeps under that name, where there is one. */
export async function withSignatures(
  tx: Tx,
  issuer: Id<'profile'> | null,
  signatories: readonly Signatory[],
): Promise<readonly Signatory[]> {
  const kept = await listSignatures(tx, issuer)
  return signatories.map(({ name, duty }) => {
    const own = kept.find((one) => isSameName(one.name, name))
    return { name, duty, ...(own === undefined ? {} : { signature: own.id }) }
  })
}

/** The files of the signatures on a paper, by signature; those removed since are left out. For the system. */
export async function listSignatureFiles(
  tx: Tx,
  signatories: readonly Signatory[],
): Promise<ReadonlyMap<string, string>> {
  const ids = signatories.flatMap(({ signature }) => signature ?? [])
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; file: string }>`
    select id, file_id as file from signatures where id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, file }) => [id, file]))
}

/** Which of these files are a signature. */
export async function knownSignatureFiles(tx: Tx, files: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ file: string }>`
    select file_id as file from signatures where file_id = any (${[...files]}::text[])`.execute(tx)
  return new Set(rows.map(({ file }) => file))
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
