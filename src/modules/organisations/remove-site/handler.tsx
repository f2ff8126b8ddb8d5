import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { siteList, siteRemoval } from '../addresses.ts'
import { getProfile, getSite, idOf, memberPage } from '../member-page.ts'
import { removeSite } from './remove-site.ts'

type Context = RequestContext<'/mein/profile/:profileId/standorte/:siteId/entfernen'>

export async function askForSiteRemoval(ctx: Context): Promise<Response> {
  const { t, lang } = ctx
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  const title = t('organisations.sites.remove')
  return memberPage(ctx, {
    title,
    profile,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={`${profile.name}, ${site.name}`}
        lead={t('organisations.sites.remove.lead', { count: site.officeHours.length })}
        action={siteRemoval.href(lang, { profileId: profile.id, siteId: site.id })}
        submit={title}
        backHref={siteList.href(lang, { profileId: profile.id })}
      />
    ),
  })
}

export async function submitSiteRemoval(ctx: Context): Promise<Response> {
  const profileId = idOf<'profile'>(ctx.params.profileId)
  const result = await removeSite(ctx.db, ctx.actor, { profileId, siteId: idOf(ctx.params.siteId) })
  if (result.ok) return ctx.seeOther(siteList.href(ctx.lang, { profileId }, { meldung: 'entfernt' }))
  switch (result.code) {
    case 'site-unknown':
      return notFound()
  }
}
