import type { Tx } from '#platform/db/index.ts'
import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { CardList } from '#ui/card.tsx'
import { EventCard } from './event-card.tsx'
import { readAsked } from './list-events/criteria.ts'
import { findComing, type Listed } from './list-events/find.ts'

/** The next meetings that take place, for the start page. */
export async function readUpcoming(tx: Tx, lang: Lang, count: number): Promise<readonly Listed[]> {
  // Cancelled ones and courses that have begun belong to the calendar; on the start page they would only stand in the way.
  const { events } = await findComing(tx, lang, readAsked(new URLSearchParams()), undefined, count + 15)
  const yesterday = tx.now.getTime() - 86_400_000
  return events.filter(({ state, startsAt }) => state === 'published' && startsAt.getTime() > yesterday).slice(0, count)
}

type UpcomingProps = {
  readonly t: Translator
  readonly now: Date
  readonly events: readonly Listed[]
  readonly label: string
}

export function Upcoming({ t, now, events, label }: UpcomingProps) {
  return (
    <CardList label={label}>
      {events.map((event) => (
        <EventCard t={t} event={event} now={now} />
      ))}
    </CardList>
  )
}
