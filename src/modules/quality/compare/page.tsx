import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { qualityStart, standardPage } from '../addresses.ts'
import type { Answer, Assessment } from '../assessment.ts'
import { LevelBars } from '../level-bars.tsx'
import type { Spread } from '../spread.queries.ts'
import { SpreadTable } from '../spread-table.tsx'
import { saysTheSame, type Standard } from '../standard.ts'
import { assessmentName, LevelTag } from '../words.tsx'

export type Look = {
  readonly assessment: Assessment
  readonly answers: readonly Answer[]
  readonly standards: readonly Standard[]
}

type ComparisonPageProps = {
  readonly t: Translator
  readonly title: string
  readonly profileName: string
  /** The oldest first. */
  readonly looks: readonly Look[]
  readonly spread: Spread | undefined
}

/** First the picture over the years, then each standard, then the others. */
export function ComparisonPage({ t, title, profileName, looks, spread }: ComparisonPageProps) {
  const last = looks.at(-1)
  return (
    <>
      <PageHeading title={title} kicker={profileName} lead={t('quality.compare.lead')} />
      {last === undefined ? (
        <EmptyState
          title={t('quality.compare.empty')}
          text={t('quality.compare.emptyText')}
          action={<ButtonLink href={qualityStart.href(t.lang)}>{t('quality.start.title')}</ButtonLink>}
        />
      ) : (
        <>
          <Heading level={2}>{t('quality.compare.years')}</Heading>
          <LevelBars
            t={t}
            label={t('quality.compare.years')}
            bars={looks.map(({ assessment, answers }) => ({ label: assessmentName(t, assessment), answers }))}
            all={last.standards.length}
          />
          <DataTable
            id="years"
            caption={t('quality.compare.table')}
            dense
            columns={columns(t, looks)}
            rows={last.standards}
          />
        </>
      )}
      <Heading level={2}>{t('quality.spread.title')}</Heading>
      <SpreadTable
        t={t}
        spread={spread}
        standards={last?.standards ?? []}
        own={last !== undefined && last.assessment.version === spread?.version ? last.answers : []}
      />
    </>
  )
}

function columns(t: Translator, looks: readonly Look[]): readonly Column<Standard>[] {
  return [
    {
      label: t('quality.compare.standard'),
      rowHeader: true,
      cell: (standard) => (
        <>
          <a href={standardPage.href(t.lang, { slot: String(standard.slot) })}>
            {standard.slot}. <span {...marksOf('de')}>{standard.title}</span>
          </a>
          {wasReworded(standard, looks) ? ` (${t('quality.compare.reworded')})` : null}
        </>
      ),
    },
    ...looks.map(({ assessment, answers }): Column<Standard> => ({
      label: t.date(assessment.settledAt ?? assessment.startedAt, 'short'),
      cell: ({ slot }) => <LevelTag t={t} level={answers.find((answer) => answer.slot === slot)?.level ?? null} />,
    })),
  ]
}

/** Whether the words were others in one of the years: then the levels are not quite the same question. */
function wasReworded(standard: Standard, looks: readonly Look[]): boolean {
  return looks.some(({ standards }) =>
    standards.some((other) => other.slot === standard.slot && !saysTheSame(other, standard)),
  )
}
