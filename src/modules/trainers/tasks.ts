import { isCentreStaff, isTrainer } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { enquiryList, ownTrainer } from './addresses.ts'
import { countEnquiries } from './trainer.queries.ts'

/** What the start of the member area tells the centre of questions to pass on, and trainers of those to answer. */
export async function listTrainerTasks({ actor, db, t, lang }: RequestContext): Promise<readonly Task[]> {
  if (isCentreStaff(actor)) {
    const count = await db.read(actor, (tx) => countEnquiries(tx, 'asked'))
    return count === 0 ? [] : [{ label: t('trainers.task.forward', { count }), href: enquiryList.href(lang) }]
  }
  if (!isTrainer(actor)) return []
  const count = await db.read(actor, (tx) => countEnquiries(tx, 'forwarded'))
  return count === 0 ? [] : [{ label: t('trainers.task.answer', { count }), href: ownTrainer.href(lang) }]
}

/** For trainers whom nobody asks just now: what they say of themselves. */
export function listTrainerPages({ actor, t, lang }: RequestContext): readonly Task[] {
  return isTrainer(actor) ? [{ label: t('trainers.own.title'), href: ownTrainer.href(lang) }] : []
}
