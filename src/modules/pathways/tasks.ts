import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { desk, pathOverview } from './addresses.ts'
import { nextStep } from './next-step.ts'
import { pathOf } from './path.ts'
import { countWaiting, listOwn, listStandings } from './pathway.queries.ts'
import { stepText } from './words.tsx'

const most = 3

/** What the start of the member area tells the centre of founders who wait for company, and founders of their next step. */
export async function listPathTasks(ctx: RequestContext): Promise<readonly Task[]> {
  const { actor, db, t, lang } = ctx
  if (actor.kind !== 'person') return []
  const waiting = isCentreStaff(actor) ? await db.read(actor, countWaiting) : 0
  const centre =
    waiting === 0 ? [] : [{ label: t('pathways.task.waiting', { count: waiting }), href: pathOverview.href(lang) }]
  const own = await db.read(actor, async (tx) => {
    const pathways = (await listOwn(tx, actor.personId, keptProfiles(actor))).slice(0, most)
    const standings = await listStandings(
      tx,
      pathways.map(({ id }) => id),
    )
    return pathways.flatMap(({ id, kind }): readonly Task[] => {
      const next = nextStep(pathOf(kind), standings.get(id) ?? [])
      if (next === undefined) return []
      const label = t('pathways.task.next', { step: stepText(t, kind, next.key, 'title') })
      return [{ label, href: desk.href(lang, { pathwayId: id }) }]
    })
  })
  return [...centre, ...own]
}
