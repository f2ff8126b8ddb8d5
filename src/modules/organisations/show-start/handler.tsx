import { isCentreStaff, isOperator, keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { countProfiles, listLeastComplete } from '../profile-list.queries.ts'
import { listCompleteProfiles } from '../profile.queries.ts'
import { StartPage } from './page.tsx'

export async function showStart(ctx: RequestContext): Promise<Response> {
  const { actor, t } = ctx
  const { centre, kept } = await ctx.db.read(actor, async (tx) => ({
    centre: isCentreStaff(actor)
      ? { counts: await countProfiles(tx), leastComplete: await listLeastComplete(tx, 5) }
      : undefined,
    kept: await listCompleteProfiles(tx, keptProfiles(actor)),
  }))
  return ctx.page({
    title: t('organisations.start.title'),
    unlisted: true,
    content: (
      <StartPage
        t={t}
        personName={actor.kind === 'person' ? actor.name : ''}
        centre={centre}
        kept={kept}
        operator={isOperator(actor)}
      />
    ),
  })
}
