import { isCentreStaff } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { inbox } from './addresses.ts'
import { countView } from './list-consultations/inbox.queries.ts'

/** What the start of the member area tells those who advise: promises that are over, and questions nobody has taken. */
export async function listAdviceTasks({ actor, db, t, lang, now }: RequestContext): Promise<readonly Task[]> {
  if (!isCentreStaff(actor)) return []
  const today = dayInBerlin(now)
  const [ueberfaellig, offen] = await db.read(actor, async (tx) => [
    await countView(tx, 'ueberfaellig', today),
    await countView(tx, 'offen', today),
  ])
  return [
    ...(ueberfaellig === 0
      ? []
      : [
          {
            label: t('consultations.staff.todo.overdue', { count: ueberfaellig }),
            href: inbox.href(lang, {}, { liste: 'ueberfaellig' }),
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
