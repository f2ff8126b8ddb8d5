import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { findPicture, type KeptPicture } from './picture.queries.ts'

/** The picture of the address; leaves with 404 where there is none. */
export async function getPicture(ctx: RequestContext, pictureId: string): Promise<KeptPicture> {
  const id = parseId<'picture'>(pictureId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findPicture(tx, id))) ?? notFound()
}
