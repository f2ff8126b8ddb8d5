import { isCentreStaff, isOperator, keptProfiles } from '#kernel/actor.ts'
import type { Handler } from '#platform/http/index.ts'
import { countDoubtful, listAsked } from '../confirmation.queries.ts'
import type { OrganisationParts } from '../parts.ts'
import { countProfiles, listLeastComplete } from '../profile-list.queries.ts'
import { listCompleteProfiles } from '../profile.queries.ts'
import { StartPage } from './page.tsx'

export function showStart({ tasks, coming, own }: OrganisationParts): Handler<string> {
  return async (ctx) => {
    const { actor, t } = ctx
    const { centre, kept, asked } = await ctx.db.read(actor, async (tx) => ({
      centre: isCentreStaff(actor)
        ? {
            counts: await countProfiles(tx),
            leastComplete: await listLeastComplete(tx, 5),
            doubtful: await countDoubtful(tx),
          }
        : undefined,
      kept: await listCompleteProfiles(tx, keptProfiles(actor)),
      asked: await listAsked(tx, keptProfiles(actor)),
    }))
    const todo = await Promise.all(tasks.map((list) => list(ctx)))
    return ctx.page({
      title: t('organisations.start.title'),
      unlisted: true,
      content: (
        <StartPage
          t={t}
          personName={actor.kind === 'person' ? actor.name : ''}
          centre={centre}
          kept={kept}
          asked={asked}
          operator={isOperator(actor)}
          tasks={todo.flat()}
          coming={await coming(ctx)}
          own={own.flatMap((list) => list(ctx))}
        />
      ),
    })
  }
}
