import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Progress } from '#ui/figure.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import type { CareCount, Pool } from '#modules/registrations/index.ts'
import {
  eventCancellation,
  eventCopying,
  eventEditing,
  eventPage,
  eventPublication,
  eventQuestions,
  participantList,
} from '../addresses.ts'
import { CareCounts } from '../care-counts.tsx'
import { type CommunityEvent, standingOf } from '../event.ts'
import type { OfferPart } from '../event-form.ts'
import type { EventLink } from '../event-parts.ts'
import { addressOf, organiserOf, whenOf } from '../event-words.ts'
import { takenOf } from '../list-kept-events/page.tsx'
import { StandingTag } from '../standing-tag.tsx'

type KeptEventPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly event: CommunityEvent
  readonly offer: OfferPart
  readonly care: readonly CareCount[]
  /** How many the team said yes to before the event changed. */
  readonly again: number
  readonly done: string | undefined
  readonly additions: readonly Child[]
  /** What other modules do with an event. */
  readonly links: readonly EventLink[]
}

/** First what is to do next, then the picture. */
export function KeptEventPage({ t, now, event, offer, care, again, done, additions, links }: KeptEventPageProps) {
  const standing = standingOf(event, now)
  const params = { eventId: event.id }
  return (
    <>
      <PageHeading title={event.texts.de.title} kicker={t(`events.kind.${event.kind}`)}>
        <StandingTag t={t} standing={standing} />
      </PageHeading>
      <DoneNotice t={t} done={done} />
      <Panel title={t('events.overview.next')}>
        <p>{t(`events.overview.next.${standing}`)}</p>
        {again > 0 && standing === 'published' ? (
          <p>
            <a href={participantList.href(t.lang, params)}>{t('events.again.link', { count: again })}</a>
          </p>
        ) : null}
        <Row>
          {standing === 'draft' ? (
            <ButtonLink href={eventPublication.href(t.lang, params)}>{t('events.publish.title')}</ButtonLink>
          ) : (
            <ButtonLink href={participantList.href(t.lang, params)}>{t('events.participants.title')}</ButtonLink>
          )}
          {links.map(({ label, href }) => (
            <ButtonLink look="secondary" href={href}>
              {label}
            </ButtonLink>
          ))}
          {standing === 'cancelled' ? null : (
            <ButtonLink look="secondary" href={eventEditing.href(t.lang, params)}>
              {t('events.edit.title')}
            </ButtonLink>
          )}
          {standing === 'cancelled' || standing === 'over' ? null : (
            <ButtonLink look="secondary" href={eventQuestions.href(t.lang, params)}>
              {t('events.questions.title')}
            </ButtonLink>
          )}
          <ButtonLink look="secondary" href={eventCopying.href(t.lang, params)}>
            {t('events.copy.title')}
          </ButtonLink>
          {standing === 'published' ? (
            <ButtonLink look="tertiary" href={eventCancellation.href(t.lang, params)}>
              {t('events.cancelEvent.title')}
            </ButtonLink>
          ) : null}
        </Row>
      </Panel>
      <Heading level={2}>{t('events.overview.facts')}</Heading>
      <DescriptionList
        items={[
          { term: t('events.show.when'), details: whenOf(t, event) },
          { term: t('events.show.form'), details: t(`events.form.${event.form}`) },
          ...(event.municipality === null ? [] : [{ term: t('events.show.where'), details: addressOf(event) }]),
          ...(event.form === 'in-person'
            ? []
            : [
                { term: t('events.field.online_link.label'), details: offer.onlineLink ?? t('events.overview.noLink') },
              ]),
          { term: t('events.show.organiser'), details: organiserOf(t, event) },
        ]}
      />
      {event.state === 'draft' ? null : (
        <p>
          <a href={eventPage.href(t.lang, { slug: event.slug })}>{t('events.overview.publicPage')}</a>
        </p>
      )}
      <Heading level={2}>{t('events.overview.seats')}</Heading>
      {offer.pools.map((pool) => (
        <PoolLine t={t} pool={pool} />
      ))}
      <Heading level={2}>{t('events.participants.care')}</Heading>
      <CareCounts t={t} care={care} />
      {additions}
    </>
  )
}

function PoolLine({ t, pool }: { readonly t: Translator; readonly pool: Pool }) {
  const label = t(`registrations.kind.${pool.kind}`)
  const line = pool.waiting === 0 ? '' : ` · ${t('events.overview.waiting', { count: pool.waiting })}`
  if (pool.capacity === null)
    return (
      <p>
        {label}: {takenOf(t, pool)}
        {line}
      </p>
    )
  return (
    <Progress
      id={`seats-${pool.kind}`}
      label={label}
      value={pool.taken}
      max={pool.capacity}
      text={takenOf(t, pool) + line}
    />
  )
}
