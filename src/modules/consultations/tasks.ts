import { isCentreStaff } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { inbox } from './addresses.ts'
import { countOwed, countView } from './list-consultations/inbox.queries.ts'
import { listOwnTasks } from './plan-task/own-tasks.queries.ts'

/** What the start of the member area tells those who advise: what is late, owed and planned, and questions nobody has taken. */
export async function listAdviceTasks({ actor, db, t, lang, now }: RequestContext): Promise<readonly Task[]> {
  if (!isCentreStaff(actor)) return []
  const today = dayInBerlin(now)
  const { ueberfaellig, offen, owed, planned } = await db.read(actor, async (tx) => ({
    ueberfaellig: await countView(tx, 'ueberfaellig', today),
    offen: await countView(tx, 'offen', today),
    owed: await countOwed(tx, today),
    planned: (await listOwnTasks(tx)).filter(({ dueOn }) => dueOn <= today).length,
  }))
  return [
    ...(ueberfaellig === 0
      ? []
      : [
          {
            label: t('consultations.staff.todo.overdue', { count: ueberfaellig }),
            href: inbox.href(lang, {}, { liste: 'ueberfaellig' }),
          },
        ]),
    ...(owed.firstOn === null
      ? []
      : [
          {
            label: t('consultations.staff.todo.owed', { count: owed.count, day: t.day(owed.firstOn) }),
            href: inbox.href(lang),
          },
        ]),
    ...(planned === 0
      ? []
      : [
          {
            label: t('consultations.staff.todo.planned', { count: planned }),
            href: `${inbox.href(lang)}#aufgaben`,
          },
        ]),
    ...(offen === 0
      ? []
      : [
          {
            label: t('consultations.staff.todo.open', { count: offen }),
            href: inbox.href(lang, {}, { liste: 'offen' }),
          },
        ]),
  ]
}
