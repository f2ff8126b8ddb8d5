import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Files } from '#platform/files/index.ts'
import { findPicture, listFileIds } from '../picture.queries.ts'

/** Deletes a picture no text names; its files go after the rows, so that no row ever leads to nothing. */
export async function removePicture(
  db: Db,
  files: Files,
  actor: Actor,
  id: Id<'picture'>,
): Promise<Done<null> | Refused<'picture-unknown' | 'in-use'>> {
  const result = await db.inTransaction(actor, async (tx) => {
    // Who names it at this moment waits, and then finds it gone.
    await sql`select from pictures where id = ${id} for update`.execute(tx)
    const picture = await findPicture(tx, id)
    if (picture === undefined) return refuse('picture-unknown')
    if (picture.uses > 0) return refuse('in-use')
    const fileIds = await listFileIds(tx, id)
    await sql`delete from pictures where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'content.picture.removed', subject: id })
    return done(fileIds)
  })
  if (!result.ok) return result
  for (const fileId of result.value) await files.remove(fileId)
  return done(null)
}
