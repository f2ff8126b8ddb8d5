import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import type { Path } from './path.ts'
import { isFinished, type StepStanding, stateOf } from './pathway.ts'
import type { ReadPlan } from './read-plan.ts'
import { stepText } from './words.tsx'

type Props = {
  readonly t: Translator
  readonly path: Path
  readonly plan: ReadPlan
  readonly start: string
  readonly standings?: readonly StepStanding[]
}

/** The latest days of every step, and whether the start can be kept at all. */
export function PlanTable({ t, path, plan, start, standings = [] }: Props) {
  const late = plan.planned.some(({ key, until }) => until < plan.today && !isFinished(stateOf(standings, key)))
  return (
    <>
      {late || start < plan.earliest ? (
        <Notice t={t} kind="warning">
          <p>{t('pathways.plan.tooEarly', { start: t.day(start), day: t.day(plan.earliest) })}</p>
        </Notice>
      ) : null}
      <DataTable
        id="plan"
        caption={t('pathways.plan.caption', { day: t.day(start) })}
        rows={plan.planned}
        columns={[
          { label: t('pathways.plan.step'), rowHeader: true, cell: ({ key }) => stepText(t, path.kind, key, 'title') },
          { label: t('pathways.plan.from'), cell: ({ from }) => t.day(from) },
          { label: t('pathways.plan.until'), cell: ({ until }) => t.day(until) },
          {
            label: t('pathways.plan.mark'),
            cell: ({ key, until, guessed }) =>
              until < plan.today && !isFinished(stateOf(standings, key)) ? (
                <StatusTag tone="warning">{t('pathways.plan.over')}</StatusTag>
              ) : guessed ? (
                t('pathways.plan.guessed')
              ) : (
                t('pathways.plan.byRule')
              ),
          },
        ]}
      />
      <p>{t('pathways.plan.note')}</p>
    </>
  )
}
