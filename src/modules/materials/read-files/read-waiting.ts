import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Files, HeldFile, type StoredFile } from '#platform/files/index.ts'
import type { TextFailure } from '../material.ts'
import { refreshSearch } from '../publish-search.ts'
import type { FileText } from './file-text.ts'
import { readFileText } from './read-file-text.ts'

const reader = systemActor('materials.read-files')
const mostAttempts = 3
// A process that died with a file in its hands: somebody else may take it up.
const lostAfterMinutes = 10

type Claim = {
  readonly materialId: Id<'material'>
  readonly number: number
  readonly file: string
  readonly type: string
  readonly attempt: number
}

/** Reads the words of every file that waits for it, one after the other. However many do this at once, each file is read once. */
export async function readWaitingFiles(db: Db, files: Files, workerFile: string): Promise<number> {
  let read = 0
  for (let claim = await claimNext(db); claim !== undefined; claim = await claimNext(db)) {
    const outcome = await outcomeOf(claim, files, workerFile)
    await (outcome === 'held' ? putBack(db, claim) : finish(db, claim, outcome))
    read += 1
  }
  return read
}

async function claimNext(db: Db): Promise<Claim | undefined> {
  return db.inTransaction(reader, async (tx) => {
    const { rows } = await sql<{ id: string; number: number; file: string; type: string; attempt: number }>`
      update material_versions set text_state = 'reading', text_attempts = text_attempts + 1, text_begun_at = ${tx.now}
      where (material_id, number) = (
        select material_id, number from material_versions
        where text_state = 'waiting'
          or (text_state = 'reading' and text_begun_at < ${tx.now}::timestamptz - make_interval(mins => ${lostAfterMinutes}))
        order by added_at limit 1 for update skip locked)
      returning material_id as id, number, file, file_type as type, text_attempts as attempt`.execute(tx)
    const [row] = rows
    return row === undefined ? undefined : { ...row, materialId: idFrom<'material'>(row.id) }
  })
}

type Outcome = { readonly text: FileText } | { readonly failure: TextFailure; readonly text?: FileText }

async function outcomeOf({ file, attempt }: Claim, files: Files, workerFile: string): Promise<Outcome | 'held'> {
  // It was taken up three times and never came to an end: the file itself may be what ends the process.
  if (attempt > mostAttempts) return { failure: 'too-large' }
  const stored = await readOrHeld(files, file)
  if (stored === 'held') return 'held'
  if (stored === undefined) return { failure: 'lost' }
  const read = await readFileText(workerFile, stored)
  if (!read.ok) return { failure: read.code }
  return read.text.parts.every((part) => part === '') ? { failure: 'empty', text: read.text } : { text: read.text }
}

async function readOrHeld(files: Files, id: string): Promise<StoredFile | 'held' | undefined> {
  try {
    return await files.read(id)
  } catch (error) {
    if (error instanceof HeldFile) return 'held'
    throw error
  }
}

/** No attempt of its own: it is taken up again when what is being read for too long is. */
async function putBack(db: Db, { materialId, number, attempt }: Claim): Promise<void> {
  await db.inTransaction(reader, (tx) =>
    sql`update material_versions set text_attempts = text_attempts - 1
      where material_id = ${materialId} and number = ${number} and text_state = 'reading' and text_attempts = ${attempt}`.execute(
      tx,
    ),
  )
}

async function finish(db: Db, claim: Claim, outcome: Outcome): Promise<void> {
  await db.inTransaction(reader, async (tx) => {
    const { materialId, number, attempt } = claim
    const held = await sql`
      select from material_versions where material_id = ${materialId} and number = ${number}
        and text_state = 'reading' and text_attempts = ${attempt} for update`.execute(tx)
    // Somebody else has taken it up since.
    if (held.rows.length === 0) return
    const { text } = outcome
    const failure = 'failure' in outcome ? outcome.failure : null
    const again = (failure === 'too-slow' || failure === 'too-large') && attempt < mostAttempts
    await sql`
      update material_versions set text_state = ${again ? 'waiting' : failure === null ? 'read' : 'failed'},
        text_failure = ${again ? null : failure}, pages = ${text?.pages ?? null}, tagged = ${text?.tagged ?? null}
      where material_id = ${materialId} and number = ${number}`.execute(tx)
    if (again) return
    if (text !== undefined && failure === null) await saveParts(tx, materialId, number, text.parts)
    await refreshSearch(tx, [materialId])
    await recordFact(tx, {
      action: failure === null ? 'materials.text.read' : 'materials.text.failed',
      subject: materialId,
      data: { number, ...(failure === null ? {} : { failure }) },
    })
  })
}

/** Kept for the current version only. */
async function saveParts(tx: Tx, id: Id<'material'>, number: number, parts: readonly string[]): Promise<void> {
  await sql`
    insert into material_contents (material_id, number, parts)
    select ${id}::uuid, ${number}::integer, ${[...parts]}::text[]
    where ${number} = (select max(number) from material_versions where material_id = ${id})
    on conflict do nothing`.execute(tx)
}
