import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Ltr, PageHeading } from '#ui/layout.tsx'
import { eventPage, reservedSignUp } from '#modules/events/addresses.ts'
import { addressOf, organiserOf, placeOf, whenOf } from '#modules/events/index.ts'
import { reservedToken } from '#modules/registrations/index.ts'
import type { Offered } from './offered.ts'

type OfferedPageProps = {
  readonly t: Translator
  readonly baseUrl: string
  /** The installation's key: the links are made from it. */
  readonly linkKey: Buffer
  readonly offered: readonly Offered[]
  readonly names: ReadonlyMap<Id<'profile'>, string>
}

/** What neighbours offer, each with the link to hand on. */
export function OfferedPage({ t, baseUrl, linkKey, offered, names }: OfferedPageProps) {
  const title = t('reserved-seats.offered.title')
  return (
    <>
      <PageHeading title={title} lead={t('reserved-seats.offered.lead')} />
      {offered.length === 0 ? (
        <EmptyState title={t('reserved-seats.offered.empty')} text={t('reserved-seats.offered.emptyText')} />
      ) : (
        <CardList label={title}>
          {offered.map(({ part, event, profileId }) => {
            const token = reservedToken(linkKey, part.id, profileId)
            const href = new URL(reservedSignUp.href('de', { token }), baseUrl).href
            return (
              <Card
                title={event.texts.de.title}
                level={2}
                href={eventPage.href(t.lang, { slug: event.slug })}
                meta={[whenOf(t, event), addressOf(event) || placeOf(t, event)].join(' · ')}
              >
                <p>
                  {t('reserved-seats.offered.left', {
                    count: part.capacity - part.taken,
                    capacity: part.capacity,
                    kind: t(`registrations.kind.${part.kind}`),
                    date: t.date(new Date(`${part.untilDay}T12:00:00Z`)),
                  })}
                </p>
                <p>
                  {t('reserved-seats.offered.from', {
                    organiser: organiserOf(t, event),
                    project: names.get(profileId) ?? '',
                  })}
                </p>
                <p>
                  {t('reserved-seats.offered.link')}
                  <br />
                  <Ltr>
                    <a href={href}>{href}</a>
                  </Ltr>
                </p>
              </Card>
            )
          })}
        </CardList>
      )}
    </>
  )
}
