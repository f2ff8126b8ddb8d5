import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Progress, Why } from '#ui/figure.tsx'
import { averageOf, fewest, scales, shownCounts, sumOf } from '../survey.ts'
import type { Results } from '../survey.queries.ts'

type ResultsProps = { readonly t: Translator; readonly results: Results }

/** Averages as bars; a scale that too few answered has none. */
export function ResultBars({ t, results }: ResultsProps) {
  return (
    <div class="stack">
      {scales.map((scale) => {
        const average = averageOf(results.counts[scale])
        if (average === undefined) return null
        const text = t('surveys.public.average', {
          average: t.number(average),
          answers: sumOf(results.counts[scale]),
        })
        return (
          <Progress id={`scale-${scale}`} label={t(`surveys.public.${scale}`)} value={average} max={5} text={text} />
        )
      })}
    </div>
  )
}

/** How many gave which mark, without small numbers. */
export function ResultTable({ t, results }: ResultsProps) {
  return (
    <Why summary={t('surveys.public.asTable')}>
      <DataTable
        id="survey-counts"
        caption={t('surveys.public.tableCaption')}
        dense
        columns={[
          { label: t('surveys.public.question'), rowHeader: true, cell: (scale) => t(`surveys.public.${scale}`) },
          ...[0, 1, 2, 3, 4].map((place) => ({
            label: t.number(place + 1),
            kind: 'number' as const,
            cell: (scale: (typeof scales)[number]) => {
              const count = shownCounts(results.counts[scale])[place] ?? null
              return count === null ? t('surveys.public.hidden') : t.number(count)
            },
          })),
        ]}
        rows={scales}
      />
      <p>{t('surveys.public.why', { count: fewest })}</p>
    </Why>
  )
}
