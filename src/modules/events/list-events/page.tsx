import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Why } from '#ui/figure.tsx'
import type { District } from '#modules/places/index.ts'
import { calendar, calendarArchive } from '../addresses.ts'
import { EventCard } from '../event-card.tsx'
import { eventAreas, eventKinds } from '../event.ts'
import { archiveHref, type Asked, feedHref, isNarrowed, listHref, monthHref, readAsked } from './criteria.ts'
import { FilterForm } from './filter-form.tsx'
import type { Listed, ListedPage } from './find.ts'
import { Month } from './month.tsx'

type Shared = {
  readonly t: Translator
  readonly now: Date
  readonly asked: Asked
  readonly districts: readonly District[]
}

type ListPageProps = Shared & {
  readonly listed: ListedPage
  readonly isFirst: boolean
  readonly thisMonth: string
  readonly baseUrl: string
}

/** What comes next, soonest first. */
export function ListPage({ t, now, asked, districts, listed, isFirst, thisMonth, baseUrl }: ListPageProps) {
  return (
    <>
      <PageHeading title={t('events.list.title')} lead={t('events.list.lead')} />
      <Views t={t} asked={asked} thisMonth={thisMonth} current="list" />
      <FilterForm t={t} asked={asked} districts={districts} action={calendar.href(t.lang)} keep={[]} />
      <Heading level={2}>{t('events.list.next')}</Heading>
      {listed.events.length === 0 ? (
        <EmptyState
          level={3}
          title={t('events.list.empty.title')}
          text={t(isNarrowed(asked) ? 'events.list.empty.narrowed' : 'events.list.empty.text')}
          action={
            isNarrowed(asked) ? (
              <ButtonLink href={calendar.href(t.lang)}>{t('events.list.empty.all')}</ButtonLink>
            ) : undefined
          }
        />
      ) : (
        <Cards t={t} now={now} events={listed.events} />
      )}
      <Pagination
        t={t}
        previous={isFirst ? undefined : listHref(t.lang, asked)}
        next={listed.next === undefined ? undefined : listHref(t.lang, asked, listed.next)}
      />
      <Subscription t={t} asked={asked} baseUrl={baseUrl} />
      <p>
        <a href={archiveHref(t.lang, asked)}>{t('events.archive.link')}</a>
        {' · '}
        <a href={`/${t.lang}/treffen-und-kurse`}>{t('events.list.about')}</a>
      </p>
    </>
  )
}

type MonthPageProps = Shared & { readonly month: string; readonly events: readonly Listed[]; readonly baseUrl: string }

export function MonthPage({ t, now, asked, districts, month, events, baseUrl }: MonthPageProps) {
  const keep = [
    { name: 'ansicht', value: 'monat' },
    { name: 'monat', value: month },
  ]
  return (
    <>
      <PageHeading title={t('events.list.title')} />
      <Views t={t} asked={asked} thisMonth={month} current="month" />
      <FilterForm t={t} asked={asked} districts={districts} action={calendar.href(t.lang)} keep={keep} />
      <Month t={t} now={now} asked={asked} month={month} events={events} />
      <Subscription t={t} asked={asked} baseUrl={baseUrl} />
    </>
  )
}

/** What is over, latest first. */
export function ArchivePage({
  t,
  now,
  asked,
  districts,
  listed,
  isFirst,
}: Shared & Pick<ListPageProps, 'listed' | 'isFirst'>) {
  return (
    <>
      <PageHeading title={t('events.archive.title')} lead={t('events.archive.lead')} />
      <FilterForm t={t} asked={asked} districts={districts} action={calendarArchive.href(t.lang)} keep={[]} />
      <Heading level={2}>{t('events.archive.list')}</Heading>
      {listed.events.length === 0 ? (
        <EmptyState level={3} title={t('events.archive.empty.title')} text={t('events.archive.empty.text')} />
      ) : (
        <Cards t={t} now={now} events={listed.events} />
      )}
      <Pagination
        t={t}
        previous={isFirst ? undefined : archiveHref(t.lang, asked)}
        next={listed.next === undefined ? undefined : archiveHref(t.lang, asked, listed.next)}
      />
      <p>
        <a href={calendar.href(t.lang)}>{t('events.list.back')}</a>
      </p>
    </>
  )
}

function Cards({ t, now, events }: { readonly t: Translator; readonly now: Date; readonly events: readonly Listed[] }) {
  return (
    <CardList label={t('events.list.title')}>
      {events.map((event) => (
        <EventCard t={t} event={event} now={now} />
      ))}
    </CardList>
  )
}

type ViewsProps = Pick<Shared, 't' | 'asked'> & { readonly thisMonth: string; readonly current: 'list' | 'month' }

/** The two ways to look at the calendar. */
function Views({ t, asked, thisMonth, current }: ViewsProps) {
  return (
    <nav class="row views" aria-label={t('events.list.views')}>
      <a href={listHref(t.lang, asked)} aria-current={current === 'list' ? 'page' : undefined}>
        {t('events.list.asList')}
      </a>
      <a href={monthHref(t.lang, asked, thisMonth)} aria-current={current === 'month' ? 'page' : undefined}>
        {t('events.list.asMonth')}
      </a>
    </nav>
  )
}

/** The address for one's own calendar, with the same filters. */
function Subscription({ t, asked, baseUrl }: Pick<Shared, 't' | 'asked'> & { readonly baseUrl: string }) {
  const href = feedHref(t.lang, asked)
  return (
    <Why summary={t('events.feed.title')}>
      <p>{t(isNarrowed(asked) ? 'events.feed.narrowed' : 'events.feed.text')}</p>
      <p>
        <bdi dir="ltr">
          <a href={href}>{new URL(href, baseUrl).href}</a>
        </bdi>
      </p>
      <Row>
        <ButtonLink look="secondary" href={href}>
          {t('events.feed.open')}
        </ButtonLink>
      </Row>
      {isNarrowed(asked) ? null : <PartsToSubscribe t={t} />}
    </Why>
  )
}

/** The calendar of one area, or of one kind of meeting or course. */
function PartsToSubscribe({ t }: Pick<Shared, 't'>) {
  const all = readAsked(new URLSearchParams())
  return (
    <>
      <p>{t('events.feed.parts')}</p>
      <ul>
        {eventAreas.map((area) => (
          <li>
            <a href={feedHref(t.lang, { ...all, area })}>{t(`events.area.${area}`)}</a>
          </li>
        ))}
        {eventKinds.map((kind) => (
          <li>
            <a href={feedHref(t.lang, { ...all, kind })}>{t(`events.kind.${kind}`)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
