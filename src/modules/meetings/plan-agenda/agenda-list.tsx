import { marksOf, textIn } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import { type CommunityEvent, dayOf } from '#modules/events/index.ts'
import type { AgendaItem } from './agenda.queries.ts'

/** `10:00 bis 11:00`; with the day where the event has several. */
export function agendaTimes(t: Translator, event: CommunityEvent, { day, starts, ends }: AgendaItem): string {
  const times = ends === '' ? t('meetings.public.from', { starts }) : t('meetings.public.fromTo', { starts, ends })
  const oneDay = dayOf(event.localStart) === dayOf(event.localEnd)
  return oneDay ? times : `${t.day(day, 'short')}, ${times}`
}

type AgendaListProps = { readonly t: Translator; readonly event: CommunityEvent; readonly items: readonly AgendaItem[] }

/** The agenda as everybody sees it. */
export function AgendaList({ t, event, items }: AgendaListProps) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="ablauf">
      <Heading level={2} id="ablauf">
        {t('meetings.public.agenda')}
      </Heading>
      <dl class="agenda">
        {items.map((item) => (
          <div>
            <dt>{agendaTimes(t, event, item)}</dt>
            <dd>
              <strong {...(item.title[t.lang] === undefined ? marksOf('de') : {})}>{textIn(item.title, t.lang)}</strong>
              {item.speaker === '' ? null : (
                <p>
                  {t('meetings.public.speaker')}: <bdi>{item.speaker}</bdi>
                </p>
              )}
              {item.room === '' ? null : (
                <p>
                  {t('meetings.public.room')}: <bdi>{item.room}</bdi>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
