import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Ltr, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { eventPage, reservedSignUp } from '#modules/events/addresses.ts'
import { addressOf, organiserOf, placeOf, whenOf } from '#modules/events/index.ts'
import type { ReservedLink } from '#modules/registrations/index.ts'
import { linkRenewal } from '../addresses.ts'
import type { Offered } from './offered.ts'

type OfferedPageProps = {
  readonly t: Translator
  readonly baseUrl: string
  readonly offered: readonly Offered[]
  readonly links: readonly ReservedLink[]
  readonly names: ReadonlyMap<Id<'profile'>, string>
  readonly done: 'erneuert' | undefined
}

/** What neighbours offer, each with the link to hand on. */
export function OfferedPage({ t, baseUrl, offered, links, names, done }: OfferedPageProps) {
  const title = t('reserved-seats.offered.title')
  return (
    <>
      <PageHeading title={title} lead={t('reserved-seats.offered.lead')} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t('reserved-seats.done.erneuert')}</p>
        </Notice>
      )}
      {offered.length === 0 ? (
        <EmptyState title={t('reserved-seats.offered.empty')} text={t('reserved-seats.offered.emptyText')} />
      ) : (
        <CardList label={title}>
          {offered.map(({ part, event, profileId }) => {
            const link = links.find((one) => one.partId === part.id && one.profileId === profileId)
            const href =
              link === undefined ? undefined : new URL(reservedSignUp.href('de', { token: link.token }), baseUrl).href
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
                    date: t.day(part.untilDay),
                  })}
                </p>
                <p>
                  {t('reserved-seats.offered.from', {
                    organiser: organiserOf(t, event),
                    project: names.get(profileId) ?? '',
                  })}
                </p>
                {href === undefined ? null : (
                  <p>
                    {t('reserved-seats.offered.link')}
                    <br />
                    <Ltr>
                      <a href={href}>{href}</a>
                    </Ltr>
                  </p>
                )}
                <p>
                  <a href={linkRenewal.href(t.lang, { partId: part.id, profileId })}>
                    {t('reserved-seats.renew.link')}
                  </a>
                </p>
              </Card>
            )
          })}
        </CardList>
      )}
    </>
  )
}
