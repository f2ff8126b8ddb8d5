import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Filters } from '#ui/filters.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { caseList, casePage } from '../addresses.ts'
import { CaseStateTag } from '../case-parts.tsx'
import { caseKinds, type FeedbackCase, openStates, reminderStep } from '../case.ts'
import { type CaseFilter, caseGroups, type CaseLine, type CaseLines } from './cases.queries.ts'

type Props = {
  readonly t: Translator
  readonly filter: CaseFilter
  readonly found: CaseLines
  readonly today: string
}

export function CaseListPage({ t, filter, found, today }: Props) {
  const { group, kind } = filter
  const next =
    found.next === undefined
      ? undefined
      : caseList.href(t.lang, {}, { stand: group, art: kind, nach: `${found.next.dueOn}_${found.next.id}` })
  return (
    <>
      <PageHeading title={t('feedback.staff.list.title')} lead={t('feedback.staff.list.lead')} />
      <Filters
        t={t}
        action={caseList.href(t.lang)}
        label={t('feedback.staff.list.filter')}
        open={group !== 'offen' || kind !== undefined}
        clearHref={caseList.href(t.lang)}
        groups={[
          {
            name: 'stand',
            label: t('feedback.staff.list.state'),
            kind: 'one',
            options: caseGroups.map((value) => ({
              value,
              label: t(`feedback.staff.group.${value}`),
              checked: value === group,
            })),
          },
          {
            name: 'art',
            label: t('feedback.staff.list.kind'),
            kind: 'one',
            options: [
              { value: '', label: t('feedback.staff.list.allKinds'), checked: kind === undefined },
              ...caseKinds.map((value) => ({ value, label: t(`feedback.kind.${value}`), checked: value === kind })),
            ],
          },
        ]}
      />
      {found.lines.length === 0 ? (
        <EmptyState title={t('feedback.staff.list.empty.title')} text={t('feedback.staff.list.empty.text')} />
      ) : (
        <DataTable
          id="cases"
          caption={t('feedback.staff.list.title')}
          hideCaption
          columns={columns(t, today)}
          rows={found.lines}
        />
      )}
      <Pagination t={t} next={next} />
    </>
  )
}

function columns(t: Translator, today: string): readonly Column<CaseLine>[] {
  return [
    {
      label: t('feedback.staff.list.kind'),
      rowHeader: true,
      cell: (line) => (
        <a href={casePage.href(t.lang, { caseId: line.id })}>
          {t('feedback.staff.list.case', {
            kind: t(`feedback.kind.${line.kind}`),
            day: t.date(line.receivedAt, 'short'),
          })}
        </a>
      ),
    },
    { label: t('feedback.staff.list.about'), cell: (line) => <bdi>{line.entryName ?? line.page ?? ''}</bdi> },
    { label: t('feedback.staff.list.state'), cell: (line) => <CaseStateTag t={t} state={line.state} /> },
    { label: t('feedback.staff.list.due'), cell: (line) => <Due t={t} line={line} today={today} /> },
  ]
}

type DueProps = { readonly t: Translator; readonly line: FeedbackCase; readonly today: string }

function Due({ t, line, today }: DueProps) {
  if (!openStates.includes(line.state)) return t('feedback.due.none')
  const day = t.day(line.dueOn, 'short')
  switch (reminderStep(line.dueOn, today)) {
    case 'due-day':
      return (
        <StatusTag tone="danger">
          {t(line.dueOn === today ? 'feedback.staff.due.today' : 'feedback.staff.due.late', { day })}
        </StatusTag>
      )
    case 'week-before':
      return <StatusTag tone="warning">{t('feedback.staff.due.soon', { day })}</StatusTag>
    case undefined:
      return day
  }
}
