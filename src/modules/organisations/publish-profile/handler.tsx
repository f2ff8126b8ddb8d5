import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { profileOverview, profilePublication } from '../addresses.ts'
import { getProfile, memberPage } from '../member-page.ts'
import type { Profile, PublicationRefusal } from '../profile.ts'
import { PublicView } from '../show-profile/public-view.tsx'
import { publishProfile } from './publish-profile.ts'

type Context = RequestContext<'/mein/profile/:profileId/veroeffentlichen'>

export async function askForPublication(ctx: Context): Promise<Response> {
  return publicationPage(ctx, await getProfile(ctx, ctx.params.profileId))
}

export async function submitPublication(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const result = await publishProfile(ctx.db, ctx.actor, profile.id)
  if (result.ok)
    return ctx.seeOther(profileOverview.href(ctx.lang, { profileId: profile.id }, { meldung: 'veroeffentlicht' }))
  switch (result.code) {
    case 'profile-unknown':
      return notFound()
    case 'already-published':
    case 'text-missing':
    case 'first-publication-by-centre':
      return publicationPage(ctx, profile, result.code)
  }
}

function publicationPage(ctx: Context, profile: Profile, refusal?: PublicationRefusal): Response {
  const { t, lang } = ctx
  const params = { profileId: profile.id }
  const title = t('organisations.publish.title')
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
        lead={t('organisations.publish.lead')}
        action={profilePublication.href(lang, params)}
        submit={t('organisations.publish.button')}
        backHref={profileOverview.href(lang, params)}
        refusal={refusal === undefined ? undefined : t(`organisations.publish.${refusal}`)}
      >
        <PublicView t={t} profile={profile} />
      </ConfirmationPage>
    ),
  })
}
