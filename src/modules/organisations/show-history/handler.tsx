import type { RequestContext } from '#platform/http/index.ts'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { profileHistory } from '../addresses.ts'
import { listHistory } from '../history.queries.ts'
import { getProfile, memberPage } from '../member-page.ts'
import { History } from './history.tsx'

const entriesPerPage = 30

/** Everything that happened to an entry, in words: when, what, and who as what. */
export async function showHistory(ctx: RequestContext<typeof profileHistory.path>): Promise<Response> {
  const { t, lang } = ctx
  const profile = await getProfile(ctx, ctx.params.profileId)
  const asked = ctx.url.searchParams.get('vor') ?? ''
  const before = /^\d{1,18}$/.test(asked) ? asked : undefined
  const { entries, next } = await listHistory(ctx.db, ctx.actor, profile.id, { before, size: entriesPerPage })
  const title = t('organisations.history.title')
  return memberPage(ctx, {
    title,
    profile,
    content: (
      <Stack>
        <PageHeading title={title} kicker={profile.name} lead={t('organisations.history.lead')} />
        <History t={t} entries={entries} source={profile.source} />
        <Pagination
          t={t}
          next={next === undefined ? undefined : profileHistory.href(lang, { profileId: profile.id }, { vor: next })}
        />
      </Stack>
    ),
  })
}
