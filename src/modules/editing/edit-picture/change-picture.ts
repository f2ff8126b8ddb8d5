import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { PictureWords } from '../picture-form.ts'

export type ChangeInput = PictureWords & { readonly id: Id<'picture'>; readonly seen: number }

/** Changes what is said about a picture; its pixels stay. */
export function changePicture(
  db: Db,
  actor: Actor,
  { id, seen, decorative, alts, credit, licence }: ChangeInput,
): Promise<Done<null> | Refused<'picture-unknown' | 'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const found = await sql<{ version: number }>`select version from pictures where id = ${id} for update`.execute(tx)
    const version = found.rows[0]?.version
    if (version === undefined) return refuse('picture-unknown')
    if (version !== seen) return refuse('moved-on')
    await sql`update pictures set decorative = ${decorative}, alts = ${JSON.stringify(alts)}, credit = ${credit}, licence = ${licence},
      version = version + 1 where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'content.picture.changed', subject: id })
    return done(null)
  })
}
