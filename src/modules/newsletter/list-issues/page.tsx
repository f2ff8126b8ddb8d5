import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { issueCreation, issueList, issueOverview, readerRemoval } from '../addresses.ts'
import { type Issue, stateOf } from '../issue.ts'
import { ByLanguage, IssueStateTag } from '../words.tsx'

type Props = {
  readonly t: Translator
  readonly issues: readonly Issue[]
  /** Who had an issue sent, as far as this person may know her. */
  readonly names: ReadonlyMap<Id<'person'>, string>
  readonly next: string | undefined
  readonly readers: readonly { readonly lang: Lang; readonly count: number }[]
  readonly done: 'entfernt' | 'abgemeldet' | undefined
}

/** What is being written and what has left: by whom, to how many, when. */
export function IssuesPage({ t, issues, names, next, readers, done }: Props) {
  const all = readers.reduce((sum, { count }) => sum + count, 0)
  const columns: readonly Column<Issue>[] = [
    {
      label: t('newsletter.issues.subject'),
      rowHeader: true,
      cell: ({ id, title }) => <a href={issueOverview.href(t.lang, { issueId: id })}>{title}</a>,
    },
    { label: t('newsletter.issues.state'), cell: (issue) => <IssueStateTag t={t} issue={issue} /> },
    {
      label: t('newsletter.issues.lists'),
      cell: ({ lists }) => lists.map((list) => t(`newsletter.list.${list}`)).join(', '),
    },
    {
      label: t('newsletter.issues.when'),
      cell: ({ sendsAt }) => (sendsAt === null ? '–' : t.moment(sendsAt, 'short')),
    },
    {
      label: t('newsletter.issues.who'),
      cell: ({ scheduledBy }) => (scheduledBy === null ? '–' : (names.get(scheduledBy) ?? '–')),
    },
    {
      label: t('newsletter.issues.readers'),
      kind: 'number',
      cell: (issue) => (stateOf(issue) === 'draft' || stateOf(issue) === 'scheduled' ? '–' : t.number(issue.readers)),
    },
  ]
  return (
    <>
      <PageHeading title={t('newsletter.issues.title')} lead={t('newsletter.issues.lead')} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`newsletter.issues.done.${done}`)}</p>
        </Notice>
      )}
      <p>
        {t('newsletter.issues.total', { count: all })} <ByLanguage t={t} counted={readers} />
      </p>
      <Row>
        <ButtonLink href={issueCreation.href(t.lang)}>{t('newsletter.create.title')}</ButtonLink>
        <a href={readerRemoval.href(t.lang)}>{t('newsletter.removeReader.title')}</a>
      </Row>
      {issues.length === 0 ? (
        <EmptyState title={t('newsletter.issues.empty.title')} text={t('newsletter.issues.empty.text')} />
      ) : (
        <DataTable
          id="issues"
          caption={t('newsletter.issues.title')}
          hideCaption
          columns={columns}
          rows={issues}
          dense
        />
      )}
      <Pagination t={t} next={next === undefined ? undefined : issueList.href(t.lang, {}, { nach: next })} />
    </>
  )
}
