import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { doneCode, getMaterial, memberPage } from '../member-page.ts'
import { listHistory } from './history.queries.ts'
import { OverviewPage } from './page.tsx'

export async function showOverview(ctx: RequestContext<'/mein/materialien/:materialId'>): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  const history = await ctx.db.read(ctx.actor, (tx) => listHistory(tx, material.id))
  return memberPage(ctx, {
    title: material.texts.de.title,
    material,
    content: (
      <OverviewPage
        t={ctx.t}
        formKey={ctx.formKey}
        today={dayInBerlin(ctx.now)}
        material={material}
        history={history}
        done={doneCode(ctx)}
      />
    ),
  })
}
