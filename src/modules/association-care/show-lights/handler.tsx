import { keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type Material, searchMaterials } from '#modules/materials/index.ts'
import { listProfileHeads, listUmbrellasOf } from '#modules/organisations/index.ts'
import { lightsPage } from '../addresses.ts'
import { judge } from '../check.ts'
import { listChecks } from '../check.queries.ts'
import { getAssociation, memberPage } from '../member-page.ts'
import { isLightTopic, type Topic, topicFacts } from '../topic.ts'
import { ListPage, LightsPage } from './page.tsx'

/** One's associations; whoever has one only comes to it at once. */
export async function showAssociations(ctx: RequestContext): Promise<Response> {
  const heads = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  const associations = heads.filter(({ kind }) => kind !== 'project')
  const [only] = associations
  if (only !== undefined && associations.length === 1)
    return ctx.seeOther(lightsPage.href(ctx.lang, { profileId: only.id }))
  return memberPage(ctx, {
    title: ctx.t('association-care.list.title'),
    content: <ListPage t={ctx.t} associations={associations} />,
  })
}

export async function showLights(ctx: RequestContext<typeof lightsPage.path>): Promise<Response> {
  const association = await getAssociation(ctx, ctx.params.profileId)
  const today = dayInBerlin(ctx.now)
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const checks = (await listChecks(tx, association.id)).filter(({ topic }) => isLightTopic(topic))
    const lines = checks.map((check) => ({ check, judged: judge(check, today) }))
    const materials = new Map<Topic, readonly Material[]>()
    for (const { check, judged } of lines)
      if (judged.light === 'red' || judged.light === 'yellow')
        materials.set(check.topic, await searchMaterials(tx, topicFacts[check.topic].words, 2))
    return { lines, materials, umbrellas: await listUmbrellasOf(tx, association.id) }
  })
  return memberPage(ctx, {
    title: association.name,
    content: <LightsPage ctx={ctx} association={association} {...shown} />,
  })
}
