import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { desk, pathOverview } from './addresses.ts'
import { nextStep } from './next-step.ts'
import { pathOf } from './path.ts'
import { countWaiting, listLatestOwn } from './pathway.queries.ts'
import { stepText } from './words.tsx'

const most = 3

type TaskContext = Pick<RequestContext, 'actor' | 'db' | 't' | 'lang'>

/** What the start of the member area tells the centre of founders who wait for company, and founders of their next step. */
export async function listPathTasks({ actor, db, t, lang }: TaskContext): Promise<readonly Task[]> {
  if (actor.kind !== 'person') return []
  const { waiting, own } = await db.read(actor, async (tx) => ({
    waiting: isCentreStaff(actor) ? await countWaiting(tx) : 0,
    own: await listLatestOwn(tx, actor.personId, { profiles: keptProfiles(actor), most }),
  }))
  const centre =
    waiting === 0 ? [] : [{ label: t('pathways.task.waiting', { count: waiting }), href: pathOverview.href(lang) }]
  const next = own.flatMap(({ id, kind, standings }): readonly Task[] => {
    const step = nextStep(pathOf(kind), standings)
    if (step === undefined) return []
    const label = t('pathways.task.next', { step: stepText(t, kind, step.key, 'title') })
    return [{ label, href: desk.href(lang, { pathwayId: id }) }]
  })
  return [...centre, ...next]
}
