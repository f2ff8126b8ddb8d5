import type { RequestContext } from '#platform/http/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { claimPage } from '../addresses.ts'
import { listWaitingClaims } from '../claim.queries.ts'
import { memberPage } from '../member-page.ts'

export async function showClaims(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const claims = await ctx.db.read(ctx.actor, listWaitingClaims)
  const title = t('claims.staff.list.title')
  return memberPage(ctx, {
    title,
    content: (
      <>
        <PageHeading title={title} lead={t('claims.staff.list.lead')} />
        {claims.length === 0 ? (
          <EmptyState title={t('claims.staff.list.empty.title')} text={t('claims.staff.list.empty.text')} />
        ) : (
          <DataTable
            id="claims"
            caption={title}
            hideCaption
            rows={claims}
            columns={[
              {
                label: t('claims.staff.entry'),
                rowHeader: true,
                cell: ({ id, entryName }) => <a href={claimPage.href(lang, { claimId: id })}>{entryName}</a>,
              },
              {
                label: t('claims.staff.person'),
                cell: ({ givenName, familyName, duty }) => (
                  <bdi>
                    {givenName} {familyName}, {duty}
                  </bdi>
                ),
              },
              { label: t('claims.staff.since'), cell: ({ confirmedAt }) => t.date(confirmedAt, 'short') },
            ]}
          />
        )}
      </>
    ),
  })
}
