import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { eventCreation, eventOverview, keptEvents } from '../addresses.ts'
import { standingOf } from '../event.ts'
import { organiserOf, placeOf, whenOf } from '../event-words.ts'
import { StandingTag } from '../standing-tag.tsx'
import { type KeptLine, type KeptPage, type KeptView, keptViews } from './lines.queries.ts'

type KeptEventsPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly view: KeptView
  readonly page: KeptPage
  readonly isFirst: boolean
}

export function KeptEventsPage({ t, now, view, page, isFirst }: KeptEventsPageProps) {
  const href = (nach?: string) => keptEvents.href(t.lang, {}, { zeit: view, nach })
  return (
    <>
      <PageHeading title={t('events.kept.title')} lead={t('events.kept.lead')} />
      <Row>
        <ButtonLink href={eventCreation.href(t.lang)}>{t('events.create.title')}</ButtonLink>
      </Row>
      <nav class="row views" aria-label={t('events.kept.views')}>
        {keptViews.map((one) => (
          <a href={keptEvents.href(t.lang, {}, { zeit: one })} aria-current={one === view ? 'page' : undefined}>
            {t(`events.kept.${one}`)}
          </a>
        ))}
      </nav>
      {page.lines.length === 0 ? (
        <EmptyState
          title={t('events.kept.empty.title')}
          text={t('events.kept.empty.text')}
          action={<ButtonLink href={eventCreation.href(t.lang)}>{t('events.create.title')}</ButtonLink>}
        />
      ) : (
        <DataTable
          id="events"
          caption={t('events.kept.caption')}
          hideCaption
          columns={columns(t, now)}
          rows={page.lines}
          dense
        />
      )}
      <Pagination
        t={t}
        previous={isFirst ? undefined : href()}
        next={page.next === undefined ? undefined : href(page.next)}
      />
    </>
  )
}

function columns(t: Translator, now: Date): readonly Column<KeptLine>[] {
  return [
    {
      label: t('events.field.title_de.label'),
      rowHeader: true,
      cell: (event) => <a href={eventOverview.href(t.lang, { eventId: event.id })}>{event.texts.de.title}</a>,
    },
    { label: t('events.show.when'), cell: (event) => whenOf(t, event) },
    { label: t('events.show.where'), cell: (event) => placeOf(t, event) },
    { label: t('events.show.organiser'), cell: (event) => organiserOf(t, event) },
    { label: t('events.kept.state'), cell: (event) => <StandingTag t={t} standing={standingOf(event, now)} /> },
    {
      label: t('events.kept.seats'),
      kind: 'number',
      cell: (event) => event.pools.map((pool) => takenOf(t, pool)).join(' · '),
    },
  ]
}

export function takenOf(t: Translator, { taken, capacity }: KeptLine['pools'][number]): string {
  return capacity === null ? t('events.kept.takenOpen', { taken }) : t('events.kept.taken', { taken, capacity })
}
