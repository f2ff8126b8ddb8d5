import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Why } from '#ui/figure.tsx'
import type { Answer } from './assessment.ts'
import type { SpreadLine } from './spread.ts'
import type { Spread } from './spread.queries.ts'
import { levels, type Standard } from './standard.ts'
import { LevelTag, levelWords } from './words.tsx'

type SpreadTableProps = {
  readonly t: Translator
  readonly spread: Spread | undefined
  readonly standards: readonly Standard[]
  /** The reader's own answers, to stand beside the others. */
  readonly own: readonly Answer[]
}

/** How many projects stand at each level, without names; or why there is nothing to see. */
export function SpreadTable({ t, spread, standards, own }: SpreadTableProps) {
  if (spread === undefined || spread.lines.length === 0) return <p>{t('quality.spread.tooFew')}</p>
  return (
    <>
      <p>{t('quality.spread.lead', { day: t.date(spread.madeAt, 'short') })}</p>
      <DataTable
        id="spread"
        caption={t('quality.spread.caption')}
        dense
        columns={[
          {
            label: t('quality.compare.standard'),
            rowHeader: true,
            cell: ({ slot }) => <Title slot={slot} standards={standards} />,
          },
          ...(own.length === 0
            ? []
            : [
                {
                  label: t('quality.spread.own'),
                  cell: ({ slot }: SpreadLine) => (
                    <LevelTag t={t} level={own.find((answer) => answer.slot === slot)?.level ?? null} />
                  ),
                },
              ]),
          ...levels.map((level, index) => ({
            label: levelWords(t, level),
            kind: 'number' as const,
            cell: ({ counts }: SpreadLine) => t.number(counts[index] ?? 0),
          })),
        ]}
        rows={spread.lines}
      />
      <Why summary={t('quality.spread.why')}>
        <p>{t('quality.spread.rule', { count: spread.least })}</p>
      </Why>
    </>
  )
}

function Title({ slot, standards }: { readonly slot: number; readonly standards: readonly Standard[] }) {
  return (
    <>
      {slot}. <span {...marksOf('de')}>{standards.find((standard) => standard.slot === slot)?.title ?? ''}</span>
    </>
  )
}
