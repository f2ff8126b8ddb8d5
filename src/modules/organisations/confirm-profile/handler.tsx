import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { profileConfirmation, profileOverview } from '../addresses.ts'
import { getProfile, memberPage } from '../member-page.ts'
import type { Profile } from '../profile.ts'
import { PublicView } from '../show-profile/public-view.tsx'
import { confirmProfile } from './confirm-profile.ts'

type Context = RequestContext<typeof profileConfirmation.path>

export async function askForConfirmation(ctx: Context): Promise<Response> {
  return show(ctx, await getProfile(ctx, ctx.params.profileId))
}

export async function submitConfirmation(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const result = await confirmProfile(ctx.db, ctx.actor, profile.id)
  if (result.ok)
    return ctx.seeOther(profileOverview.href(ctx.lang, { profileId: profile.id }, { meldung: 'bestaetigt' }))
  switch (result.code) {
    case 'profile-unknown':
      return notFound()
    case 'not-published':
      return show(ctx, profile, ctx.t('organisations.confirm.not-published'))
  }
}

function show(ctx: Context, profile: Profile, refusal?: string): Response {
  const { t, lang } = ctx
  const params = { profileId: profile.id }
  const title = t('organisations.confirm.title')
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
        lead={t('organisations.confirm.lead')}
        action={profileConfirmation.href(lang, params)}
        submit={t('organisations.confirm.submit')}
        backHref={profileOverview.href(lang, params)}
        refusal={refusal}
      >
        <PublicView t={t} profile={profile} />
      </ConfirmationPage>
    ),
  })
}
