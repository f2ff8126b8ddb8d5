import { keptProfiles } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { circleList, circlePage } from '../../addresses.ts'
import { listVoices } from '../../voice.tsx'
import { joinCircle, leaveCircle } from '../circle-writes.ts'
import { getCircle } from '../get-circle.ts'

export async function submitJoining(
  ctx: RequestContext<'/mein/qualitaet/zirkel/:circleId/mitmachen'>,
): Promise<Response> {
  const { id } = await getCircle(ctx, ctx.params.circleId)
  for (const voice of await voices(ctx))
    if (!(await joinCircle(ctx.db, ctx.actor, { circleId: id, voice })).ok) return notFound()
  return ctx.seeOther(circlePage.href(ctx.lang, { circleId: id }, { meldung: 'dabei' }))
}

export async function submitCircleLeaving(
  ctx: RequestContext<'/mein/qualitaet/zirkel/:circleId/verlassen'>,
): Promise<Response> {
  const { id } = await getCircle(ctx, ctx.params.circleId)
  for (const voice of await voices(ctx))
    if (!(await leaveCircle(ctx.db, ctx.actor, { circleId: id, voice })).ok) return notFound()
  return ctx.seeOther(circleList.href(ctx.lang, {}, { meldung: 'verlassen' }))
}

/** All her projects at once: who keeps two works with both. */
async function voices(ctx: RequestContext) {
  if (keptProfiles(ctx.actor).length === 0) return notFound()
  const kept = await ctx.db.read(ctx.actor, listVoices)
  return kept.map(({ id, name }) => ({ profileId: id, saidBy: name }))
}
