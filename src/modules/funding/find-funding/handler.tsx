import { keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listChecks } from '#modules/association-care/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { fundingFinder, ownFunding } from '../addresses.ts'
import { presetOf } from '../preset.ts'
import { typedIn } from '../question.ts'
import { FundingPage } from './page.tsx'
import { findFunding } from './read.ts'

export async function showFunding(ctx: RequestContext): Promise<Response> {
  const values = typedIn(ctx.url.searchParams)
  const found = await ctx.db.read(ctx.actor, (tx) => findFunding(tx, values, Object.keys(values).length > 0))
  const title = ctx.t('funding.title')
  return ctx.page({
    title,
    description: ctx.t('funding.lead'),
    status: found.state.errors.length > 0 ? 422 : 200,
    unlisted: ctx.url.search !== '',
    breadcrumb: [{ label: ctx.t('funding.home'), href: `/${ctx.lang}/` }, { label: title }],
    content: (
      <FundingPage t={ctx.t} action={fundingFinder.href(ctx.lang)} found={found} profiles={[]} chosen={undefined} />
    ),
  })
}

/** The same with what the profile already answers; what stands in the address goes before it. */
export async function showOwnFunding(ctx: RequestContext): Promise<Response> {
  const { t, lang, actor } = ctx
  const search = ctx.url.searchParams
  const { found, profiles, chosen } = await ctx.db.read(actor, async (tx) => {
    const kept = await listProfileHeads(tx, keptProfiles(actor))
    const profile = kept.find(({ id }) => id === search.get('verein')) ?? kept[0]
    const preset = profile === undefined ? {} : presetOf(profile, await listChecks(tx, profile.id), dayInBerlin(tx.now))
    return {
      found: await findFunding(tx, { ...preset, ...typedIn(search) }, true),
      profiles: kept,
      chosen: profile?.id,
    }
  })
  const title = t('funding.title')
  return ctx.page({
    title,
    status: found.state.errors.length > 0 ? 422 : 200,
    unlisted: true,
    breadcrumb: [startStep(ctx), { label: title }],
    content: <FundingPage t={t} action={ownFunding.href(lang)} found={found} profiles={profiles} chosen={chosen} />,
  })
}
