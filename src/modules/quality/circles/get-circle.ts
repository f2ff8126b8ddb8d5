import { isCentreStaff } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type CircleHead, findCircle } from './circle.queries.ts'

/** The circle of the address; leaves with 404 where there is none. */
export async function getCircle(ctx: RequestContext, circleId: string): Promise<CircleHead> {
  const id = parseId<'circle'>(circleId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findCircle(tx, id))
  return found ?? notFound()
}

/** As `getCircle`, for its members and the centre only. */
export async function getOwnCircle(ctx: RequestContext, circleId: string): Promise<CircleHead> {
  const circle = await getCircle(ctx, circleId)
  return circle.joined || isCentreStaff(ctx.actor) ? circle : notFound()
}

/** As `getOwnCircle`, while it goes on. */
export async function getOpenCircle(ctx: RequestContext, circleId: string): Promise<CircleHead> {
  const circle = await getOwnCircle(ctx, circleId)
  return circle.endedAt === null ? circle : notFound()
}
