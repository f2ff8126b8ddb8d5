import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { profileEditing } from '#modules/organisations/addresses.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { casePage } from '../addresses.ts'
import { CaseStateTag } from '../case-parts.tsx'
import type { EntryReport, MonthCount } from './reports.queries.ts'

type Props = {
  readonly ctx: RequestContext
  readonly profile: ProfileHead
  readonly reports: readonly EntryReport[]
  readonly approvals: readonly MonthCount[]
}

/** What readers say about one entry, for those who keep it: reports without a name or address, and a number for each month. */
export function EntryReportsPage({ ctx, profile, reports, approvals }: Props) {
  const { t, lang } = ctx
  return (
    <Stack>
      <PageHeading
        title={t('feedback.staff.reports.title')}
        kicker={profile.name}
        lead={t('feedback.staff.reports.lead')}
      />
      <Row>
        <ButtonLink href={profileEditing.href(lang, { profileId: profile.id })}>
          {t('feedback.staff.reports.edit')}
        </ButtonLink>
      </Row>
      <Heading level={2}>{t('feedback.staff.reports.list')}</Heading>
      {reports.length === 0 ? (
        <EmptyState
          level={3}
          title={t('feedback.staff.reports.none.title')}
          text={t('feedback.staff.reports.none.text')}
        />
      ) : (
        <CardList label={t('feedback.staff.reports.list')}>
          {reports.map((report) => (
            <Report ctx={ctx} report={report} />
          ))}
        </CardList>
      )}
      <Heading level={2}>{t('feedback.staff.reports.right')}</Heading>
      {approvals.length === 0 ? (
        <p>{t('feedback.staff.reports.noneRight')}</p>
      ) : (
        <DataTable
          id="approvals"
          caption={t('feedback.staff.reports.right')}
          hideCaption
          rows={approvals}
          columns={[
            {
              label: t('feedback.staff.reports.month'),
              rowHeader: true,
              cell: ({ month }) => t.day(month, 'short').slice(3),
            },
            { label: t('feedback.staff.reports.count'), kind: 'number', cell: ({ count }) => t.number(count) },
          ]}
        />
      )}
    </Stack>
  )
}

function Report({ ctx, report }: { readonly ctx: RequestContext; readonly report: EntryReport }) {
  const { t, lang, actor } = ctx
  return (
    <Card
      title={t('feedback.staff.reports.of', { day: t.date(report.receivedAt, 'short') })}
      href={isCentreStaff(actor) ? casePage.href(lang, { caseId: report.id }) : undefined}
      meta={<CaseStateTag t={t} state={report.state} />}
    >
      {report.texts.map((text) => (
        <p class="conversation__text" dir="auto">
          {text}
        </p>
      ))}
    </Card>
  )
}
