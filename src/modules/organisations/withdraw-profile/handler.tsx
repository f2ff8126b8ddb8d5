import type { RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { profileOverview, profileWithdrawal } from '../addresses.ts'
import { getProfile, memberPage } from '../member-page.ts'
import type { Profile } from '../profile.ts'
import { withdrawProfile } from './withdraw-profile.ts'

type Context = RequestContext<'/mein/profile/:profileId/zurueckziehen'>

export async function askForWithdrawal(ctx: Context): Promise<Response> {
  return withdrawalPage(ctx, await getProfile(ctx, ctx.params.profileId))
}

export async function submitWithdrawal(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const result = await withdrawProfile(ctx.db, ctx.actor, profile.id)
  if (result.ok)
    return ctx.seeOther(profileOverview.href(ctx.lang, { profileId: profile.id }, { meldung: 'zurueckgezogen' }))
  switch (result.code) {
    case 'not-published':
      return withdrawalPage(ctx, profile, ctx.t('organisations.withdraw.not-published'))
  }
}

function withdrawalPage(ctx: Context, profile: Profile, refusal?: string): Response {
  const { t, lang } = ctx
  const params = { profileId: profile.id }
  const title = t('organisations.withdraw.title')
  return memberPage(ctx, {
    title,
    profile,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={profile.name}
        lead={t('organisations.withdraw.lead')}
        action={profileWithdrawal.href(lang, params)}
        submit={t('organisations.withdraw.button')}
        backHref={profileOverview.href(lang, params)}
        refusal={refusal}
      />
    ),
  })
}
