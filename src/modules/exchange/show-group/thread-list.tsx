import type { RequestContext } from '#platform/http/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { groupPage, threadPage } from '../addresses.ts'
import type { Group } from '../group.ts'
import type { ThreadLine, ThreadPage } from '../thread.queries.ts'
import { authorWords, momentWords } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly group: Group
  readonly page: ThreadPage
  readonly questionsOnly: boolean
  readonly first: boolean
}

/** The conversations of a group, the one with the newest post first. */
export function ThreadList({ ctx: { t }, group, page, questionsOnly, first }: Props) {
  const href = (art: string | undefined, vor?: string) => groupPage.href(t.lang, { groupId: group.id }, { art, vor })
  const art = questionsOnly ? 'fragen' : undefined
  return (
    <section aria-labelledby="gespraeche">
      <Heading level={2} id="gespraeche">
        {t('exchange.threads')}
      </Heading>
      <nav class="row views" aria-label={t('exchange.views')}>
        <a href={href(undefined)} aria-current={questionsOnly ? undefined : 'page'}>
          {t('exchange.views.all')}
        </a>
        <a href={href('fragen')} aria-current={questionsOnly ? 'page' : undefined}>
          {t('exchange.views.questions')}
        </a>
      </nav>
      {page.threads.length === 0 ? (
        <EmptyState level={3} title={t('exchange.noThreads.title')} text={t('exchange.noThreads.text')} />
      ) : (
        <DataTable
          id="threads"
          caption={t('exchange.threads.caption')}
          hideCaption
          columns={columns(t)}
          rows={page.threads}
        />
      )}
      <Pagination
        t={t}
        previous={first ? undefined : href(art)}
        next={page.next === undefined ? undefined : href(art, page.next)}
      />
    </section>
  )
}

function columns(t: RequestContext['t']): readonly Column<ThreadLine>[] {
  return [
    {
      label: t('exchange.threads.title'),
      rowHeader: true,
      cell: ({ id, title, unread, kind, bestPostId, closedAt, hiddenAt }) => (
        <>
          <a href={threadPage.href(t.lang, { threadId: id })}>
            <bdi>{title}</bdi>
          </a>{' '}
          {unread ? <StatusTag tone="info">{t('exchange.new')}</StatusTag> : null}{' '}
          {kind === 'question' ? (
            <StatusTag tone={bestPostId === null ? 'neutral' : 'success'}>
              {t(bestPostId === null ? 'exchange.question' : 'exchange.answered')}
            </StatusTag>
          ) : null}{' '}
          {closedAt === null ? null : <StatusTag tone="neutral">{t('exchange.closed')}</StatusTag>}{' '}
          {hiddenAt === null ? null : <StatusTag tone="warning">{t('exchange.hidden')}</StatusTag>}
        </>
      ),
    },
    { label: t('exchange.threads.by'), cell: (thread) => <bdi>{authorWords(t, thread)}</bdi> },
    { label: t('exchange.threads.posts'), kind: 'number', cell: ({ posts }) => t.number(posts) },
    { label: t('exchange.threads.latest'), cell: ({ lastPostAt }) => momentWords(t, lastPostAt) },
  ]
}
