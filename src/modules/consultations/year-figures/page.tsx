import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Figure, Figures, Why } from '#ui/figure.tsx'
import { Filters } from '#ui/filters.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { figureFile, figureRule, yearFigures } from '../addresses.ts'
import type { AskedFigures } from './asked-figures.ts'
import { Bar } from './bar.tsx'
import { type AreaView, areaViews, type Dimension, dimensions } from './figures.ts'
import { hoursOf, namedRows, type Names } from './words.ts'

type Props = { readonly ctx: RequestContext; readonly asked: AskedFigures; readonly names: Names }

/** A year in numbers: how much advice, about what, for whom, and how it ended. */
export function YearFiguresPage({ ctx, asked, names }: Props) {
  const { t } = ctx
  const { year, area, fewest, figures, releasedAt } = asked
  const shown = (value: number | null, say = (number: number) => t.number(number)) =>
    value === null ? t('consultations.figures.hidden') : say(value)
  const about = { year: String(year), source: t('consultations.figures.source') }
  return (
    <>
      <PageHeading title={t('consultations.figures.title')} lead={t('consultations.figures.lead')} />
      <FigureFilters ctx={ctx} asked={asked} />
      <Heading level={2}>{t('consultations.figures.titleOf', { year: String(year) })}</Heading>
      {releasedAt === undefined ? null : (
        <p>{t('consultations.figures.released', { day: t.date(releasedAt, 'short') })}</p>
      )}
      <Figures>
        <Figure
          value={shown(figures.consultations[area])}
          label={t('consultations.figures.consultations')}
          {...about}
        />
        <Figure
          value={shown(figures.minutes[area], (minutes) => hoursOf(t, minutes))}
          label={t('consultations.figures.hours')}
          {...about}
        />
      </Figures>
      {figures.consultations.both === 0 ? (
        <EmptyState
          level={3}
          title={t('consultations.figures.none')}
          text={t(
            isCentreStaff(ctx.actor) ? 'consultations.figures.noneText' : 'consultations.figures.notReleasedText',
          )}
        />
      ) : (
        dimensions.map((dimension) => <DimensionTable t={t} asked={asked} names={names} dimension={dimension} />)
      )}
      <p>
        {t('consultations.figures.export')}{' '}
        {(['xlsx', 'csv', 'ods'] as const).map((format, place) => (
          <>
            {place === 0 ? '' : ' · '}
            <a
              href={figureFile.href(t.lang, { format }, { jahr: String(year), bereich: area })}
              download
              aria-label={`${t('consultations.figures.export')} ${format.toUpperCase()}`}
            >
              {format.toUpperCase()}
            </a>
          </>
        ))}
      </p>
      <Why summary={t('consultations.figures.why')}>
        <p>{t('consultations.figures.rule', { count: fewest })}</p>
        <p>{t('consultations.figures.counted')}</p>
        {isCentreStaff(ctx.actor) ? (
          <p>
            <a href={figureRule.href(t.lang)}>{t('consultations.figureRule.title')}</a>
          </p>
        ) : null}
      </Why>
    </>
  )
}

function FigureFilters({ ctx, asked }: Pick<Props, 'ctx' | 'asked'>) {
  const { t } = ctx
  return (
    <Filters
      t={t}
      action={yearFigures.href(t.lang)}
      label={t('consultations.figures.choose')}
      open
      groups={[
        {
          name: 'jahr',
          label: t('consultations.figures.year'),
          kind: 'one',
          options: asked.years.map((year) => ({
            value: String(year),
            label: String(year),
            checked: year === asked.year,
          })),
        },
        {
          name: 'bereich',
          label: t('consultations.figures.areas'),
          kind: 'one',
          options: areaViews.map((view) => ({
            value: view,
            label: t(`consultations.figures.area.${view}`),
            checked: view === asked.area,
          })),
        },
      ]}
    />
  )
}

type DimensionTableProps = Pick<Props, 'asked' | 'names'> & {
  readonly t: RequestContext['t']
  readonly dimension: Dimension
}

/** Names, numbers and a bar for each: the picture says nothing that the number does not. */
function DimensionTable({ t, asked: { area, figures }, names, dimension }: DimensionTableProps) {
  const rows = namedRows(t, names, dimension, figures.tables[dimension])
  const views: readonly AreaView[] = area === 'both' ? areaViews : [area]
  const most = Math.max(1, ...rows.map(({ numbers }) => numbers[area] ?? 0))
  return (
    <>
      <Heading level={3}>{t(`consultations.figures.by.${dimension}`)}</Heading>
      {dimension === 'topic' ? <p>{t('consultations.figures.severalTopics')}</p> : null}
      <DataTable
        id={`figures-${dimension}`}
        caption={t(`consultations.figures.by.${dimension}`)}
        hideCaption
        dense
        rows={rows}
        columns={[
          { label: t('consultations.figures.value'), rowHeader: true, cell: ({ name }) => name },
          ...views.map((view) => ({
            label: t(`consultations.figures.area.${view}`),
            kind: 'number' as const,
            cell: ({ numbers }: (typeof rows)[number]) => {
              const number = numbers[view]
              return number === null ? t('consultations.figures.hidden') : t.number(number)
            },
          })),
          {
            label: t('consultations.figures.picture'),
            cell: ({ numbers }: (typeof rows)[number]) => <Bar value={numbers[area]} most={most} />,
          },
        ]}
      />
    </>
  )
}
