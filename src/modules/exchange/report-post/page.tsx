import type { RequestContext } from '#platform/http/index.ts'
import { plainText } from '#modules/content/index.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { postModeration, reportSettling } from '../addresses.ts'
import { authorWords, momentWords } from '../words.tsx'
import type { Report } from './report.queries.ts'

/** Posts somebody thinks should not stand there, for those who moderate. */
export function ReportsPage({ ctx, reports }: { readonly ctx: RequestContext; readonly reports: readonly Report[] }) {
  const { t } = ctx
  const keyed = reports.map((report) => ({ ...report, key: ctx.formKey }))
  return (
    <>
      <PageHeading title={t('exchange.reports.title')} lead={t('exchange.reports.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      {keyed.length === 0 ? (
        <EmptyState title={t('exchange.reports.empty.title')} text={t('exchange.reports.empty.text')} />
      ) : (
        <DataTable id="reports" caption={t('exchange.reports.title')} hideCaption columns={columns(ctx)} rows={keyed} />
      )}
    </>
  )
}

const mostShown = 160

function beginningOf(text: string): string {
  const words = plainText(text).replaceAll(/\s+/g, ' ')
  return words.length > mostShown ? `${words.slice(0, mostShown).toWellFormed()} …` : words
}

function columns({ t }: RequestContext): readonly Column<Report & { readonly key: string }>[] {
  return [
    {
      label: t('exchange.reports.thread'),
      rowHeader: true,
      cell: ({ postId, threadTitle }) => (
        <a href={postModeration.href(t.lang, { postId })}>
          <bdi>{threadTitle}</bdi>
        </a>
      ),
    },
    {
      label: t('exchange.reports.post'),
      cell: (report) => (
        <>
          <bdi>{authorWords(t, report)}</bdi>:{' '}
          <bdi>
            {report.withdrawnAt === null
              ? beginningOf(report.text)
              : t('exchange.withdrawn', { when: momentWords(t, report.withdrawnAt) })}
          </bdi>
        </>
      ),
    },
    { label: t('exchange.reports.group'), cell: ({ groupName }) => <bdi>{groupName}</bdi> },
    { label: t('exchange.reports.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
    { label: t('exchange.reports.when'), cell: ({ reportedAt }) => momentWords(t, reportedAt) },
    {
      label: t('exchange.reports.what'),
      kind: 'actions',
      cell: ({ id, key, threadTitle }) => (
        <Form
          action={reportSettling.href(t.lang, { reportId: id })}
          label={`${t('exchange.reports.settle')}: ${threadTitle}`}
          hidden={[{ name: '_key', value: key }]}
        >
          <Button look="tertiary">{t('exchange.reports.settle')}</Button>
        </Form>
      ),
    },
  ]
}
