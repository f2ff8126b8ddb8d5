import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findSameFile } from '../import.queries.ts'
import { mayWrite } from '../import.policy.ts'
import type { ImportHead, TargetName } from '../import.ts'

export type NewImport = {
  readonly target: TargetName
  readonly profileId: Id<'profile'> | null
  readonly fileName: string
  readonly bytes: Buffer
}

export type StartRefusal = Refused<'not-yours'> | (Refused<'same-file'> & { readonly earlier: ImportHead })

const partBytes = 256 * 1024

/** Keeps the file and lets the background read it. The same file for the same thing is refused until it was taken back. */
export function startImport(db: Db, actor: Actor, input: NewImport): Promise<Done<Id<'import'>> | StartRefusal> {
  const hash = createHash('sha256').update(input.bytes).digest()
  return db.inTransaction(actor, async (tx): Promise<Done<Id<'import'>> | StartRefusal> => {
    const { target, profileId } = input
    if (!mayWrite(actor, target, profileId)) return refuse('not-yours', 'target')
    // Two who bring the same file at once wait for each other here.
    await sql`select pg_advisory_xact_lock(hashtext('imports.same-file'), hashtext(${hash.toString('hex')}))`.execute(
      tx,
    )
    const earlier = await findSameFile(tx, { target, profileId, hash })
    if (earlier !== undefined) return { ...refuse('same-file', 'file'), earlier }
    const id = await insertImport(tx, input, hash)
    await recordFact(tx, { action: 'imports.import.started', subject: id, data: { target, profile: profileId } })
    return done(id)
  })
}

async function insertImport(
  tx: Tx,
  { target, profileId, fileName, bytes }: NewImport,
  hash: Buffer,
): Promise<Id<'import'>> {
  const person = tx.actor.kind === 'person' ? tx.actor.personId : null
  const { rows } = await sql<{ id: Id<'import'> }>`
    insert into imports (target, profile_id, person_id, file_name, file_bytes, file_hash, created_at, changed_at)
    values (${target}, ${profileId}, ${person}, ${fileName}, ${bytes.length}, ${hash}, ${tx.now}, ${tx.now}) returning id`.execute(
    tx,
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('The import was not added.')
  for (let start = 0; start < bytes.length; start += partBytes)
    await sql`insert into import_file_parts (import_id, position, bytes)
      values (${id}, ${start / partBytes}, ${bytes.subarray(start, start + partBytes)})`.execute(tx)
  return id
}
