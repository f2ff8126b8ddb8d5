import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Card } from '#ui/card.tsx'
import { eventPage } from './addresses.ts'
import { textOfEvent } from './event.ts'
import { organiserOf, placeOf, whenOf } from './event-words.ts'
import type { Listed } from './list-events/find.ts'
import { SeatsAtGlance } from './seats.tsx'

type EventCardProps = { readonly t: Translator; readonly event: Listed; readonly now: Date }

/** One meeting in a list: when, where, whose, and whether there is a seat. */
export function EventCard({ t, event, now }: EventCardProps) {
  const { title, lang } = textOfEvent(event, t.lang)
  return (
    <Card
      title={title}
      href={eventPage.href(t.lang, { slug: event.slug })}
      area={event.area ?? undefined}
      meta={
        <>
          {whenOf(t, event)}
          <br />
          {placeOf(t, event)}
        </>
      }
      {...(lang === t.lang ? {} : marksOf(lang))}
    >
      <p>
        {t(`events.kind.${event.kind}`)}
        {t('events.comma')}
        <bdi>{organiserOf(t, event)}</bdi>
      </p>
      <p>
        <SeatsAtGlance t={t} event={event} pools={event.pools} now={now} />
      </p>
    </Card>
  )
}
