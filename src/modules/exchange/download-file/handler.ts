import { parseId } from '#kernel/id.ts'
import type { Files } from '#platform/files/index.ts'
import { attachment, type Handler, notFound } from '#platform/http/index.ts'
import { sql } from 'kysely'
import type { postFile } from '../addresses.ts'
import { findGroup } from '../group.queries.ts'
import { moderates } from '../group.ts'
import { personOf } from '../member-page.ts'
import { postIsShown, threadIsShown } from '../thread.ts'
import { findPost, findThread } from '../thread.queries.ts'

/** A file of a post this person may read now (FI-06); no browser keeps it. */
export function downloadFile(files: Files): Handler<typeof postFile.path> {
  return async (ctx) => {
    const id = parseId<'exchange-file'>(ctx.params.fileId) ?? notFound()
    const { personId } = personOf(ctx)
    const found = await ctx.db.read(ctx.actor, async (tx) => {
      const { rows } = await sql<{ file: string; name: string; postId: string }>`
        select file, name, post_id as "postId" from exchange_files where id = ${id}`.execute(tx)
      const [row] = rows
      const post = row === undefined ? undefined : await findPost(tx, row.postId, true)
      const thread = post === undefined ? undefined : await findThread(tx, post.threadId)
      const group = thread === undefined ? undefined : await findGroup(tx, thread.groupId)
      if (row === undefined || post === undefined || thread === undefined || group === undefined) return undefined
      const moderator = moderates(group)
      return postIsShown(post, personId, moderator) && threadIsShown(thread, personId, moderator) ? row : undefined
    })
    const stored = found === undefined ? undefined : await files.read(found.file)
    if (found === undefined || stored === undefined) return notFound()
    return attachment(ctx, { bytes: stored.bytes, type: stored.type, name: found.name, mark: found.file.slice(0, 16) })
  }
}
