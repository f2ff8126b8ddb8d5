import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Why } from '#ui/figure.tsx'
import { CareCounts, type CommunityEvent, whenOf } from '#modules/events/index.ts'
import type { AnswerCount, Lists } from '#modules/questions/index.ts'
import { type CareCount, type Pool, seatsTaken } from '#modules/registrations/index.ts'
import { addedUp, type DayCount } from './progress.ts'
import { StairsChart } from './stairs-chart.tsx'

type ProgressPageProps = {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly days: readonly DayCount[]
  readonly origins: readonly AnswerCount[]
  readonly care: readonly CareCount[]
  readonly pools: readonly Pool[]
  readonly lists: Lists
  readonly until: string
}

export function ProgressPage({ t, event, days, origins, care, pools, lists, until }: ProgressPageProps) {
  const standings = addedUp(days)
  return (
    <>
      <PageHeading title={t('meetings.progress.title')} kicker={event.texts.de.title} lead={whenOf(t, event)} />
      <p>
        {t('meetings.progress.now', {
          taken: seatsTaken(pools),
          waiting: pools.reduce((sum, pool) => sum + pool.waiting, 0),
        })}
      </p>
      {standings.length === 0 ? (
        <EmptyState title={t('meetings.progress.empty.title')} text={t('meetings.progress.empty.text')} />
      ) : (
        <>
          <Heading level={2}>{t('meetings.progress.overTime')}</Heading>
          <StairsChart t={t} standings={standings} until={until} label={t('meetings.progress.overTime')} />
          <Why summary={t('meetings.progress.asTable')}>
            <DataTable
              id="progress"
              caption={t('meetings.progress.overTime')}
              hideCaption
              dense
              columns={[
                { label: t('meetings.progress.day'), rowHeader: true, cell: ({ day }) => t.day(day, 'short') },
                { label: t('meetings.progress.total'), kind: 'number', cell: ({ total }) => t.number(total) },
              ]}
              rows={standings}
            />
          </Why>
        </>
      )}
      <Origins t={t} kind="district" origins={origins} lists={lists} />
      <Origins t={t} kind="project" origins={origins} lists={lists} />
      <Heading level={2}>{t('meetings.progress.care')}</Heading>
      <CareCounts t={t} care={care} />
    </>
  )
}

type OriginsProps = Pick<ProgressPageProps, 't' | 'origins' | 'lists'> & { readonly kind: 'district' | 'project' }

/** Where people come from, of those who were asked and said so. */
function Origins({ t, kind, origins, lists }: OriginsProps) {
  const rows = origins.filter((origin) => origin.kind === kind)
  if (rows.length === 0) return null
  return (
    <>
      <Heading level={2}>{t(`meetings.progress.by.${kind}`)}</Heading>
      <DataTable
        id={`by-${kind}`}
        caption={t(`meetings.progress.by.${kind}`)}
        hideCaption
        columns={[
          {
            label: t(`meetings.progress.${kind}`),
            rowHeader: true,
            cell: ({ value }) => lists[kind].find((one) => one.value === value)?.label ?? value,
          },
          { label: t('meetings.progress.seats'), kind: 'number', cell: ({ seats }) => t.number(seats) },
        ]}
        rows={rows}
      />
    </>
  )
}
