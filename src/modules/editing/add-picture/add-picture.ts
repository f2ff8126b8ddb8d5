import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Files, InfectedFile } from '#platform/files/index.ts'
import type { PictureWords } from '../picture-form.ts'
import { type Unwritten, writeWidths } from './picture-widths.ts'

export type AddInput = PictureWords & { readonly name: string; readonly bytes: Uint8Array }

/**
 * Keeps a picture: its files first, then the rows that name them. When the rows do not come the files are removed, and what a
 * power cut leaves behind is swept (FI-09).
 */
export async function addPicture(
  db: Db,
  files: Files,
  actor: Actor,
  input: AddInput,
): Promise<Done<Id<'picture'>> | Refused<Unwritten | 'file-infected'>> {
  const written = await writeWidths(input.bytes)
  if (typeof written === 'string') return refuse(written, 'file')
  const kept: { width: number; fileId: string }[] = []
  try {
    for (const { width, bytes } of written.files)
      kept.push({ width, fileId: await files.put(bytes, { type: 'image/webp' }) })
    return await db.inTransaction(actor, async (tx) => {
      const by = tx.actor.kind === 'person' ? tx.actor.personId : null
      const { name, decorative, alts, credit, licence } = input
      const made = await sql<{ id: Id<'picture'> }>`
        insert into pictures (name, width, height, decorative, alts, credit, licence, added_at, added_by)
        values (${name}, ${written.width}, ${written.height}, ${decorative}, ${JSON.stringify(alts)}, ${credit}, ${licence}, ${tx.now}, ${by})
        returning id`.execute(tx)
      const id = made.rows[0]?.id
      if (id === undefined) throw new Error('The picture that was just added is not there.')
      for (const { width, fileId } of kept)
        await sql`insert into picture_files (picture_id, width, file_id) values (${id}, ${width}, ${fileId})`.execute(
          tx,
        )
      await recordFact(tx, { action: 'content.picture.added', subject: id, data: { width: written.width } })
      return done(id)
    })
  } catch (error) {
    for (const { fileId } of kept) await files.remove(fileId)
    if (error instanceof InfectedFile) return refuse('file-infected', 'file')
    throw error
  }
}
