import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { officeHourRemoval, siteList } from '../addresses.ts'
import { getOfficeHour, getProfile, getSite, idOf, memberPage } from '../member-page.ts'
import { OfficeHourLine } from '../profile-parts.tsx'
import { removeOfficeHour } from './remove-office-hour.ts'

type Context = RequestContext<'/mein/profile/:profileId/standorte/:siteId/zeiten/:hourId/entfernen'>

export async function askForHourRemoval(ctx: Context): Promise<Response> {
  const { t, lang } = ctx
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  const hour = getOfficeHour(site, ctx.params.hourId)
  const title = t('organisations.hours.remove')
  return memberPage(ctx, {
    title,
    profile,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={`${profile.name}, ${site.name}`}
        lead={t('organisations.hours.remove.lead')}
        action={officeHourRemoval.href(lang, { profileId: profile.id, siteId: site.id, hourId: hour.id })}
        submit={title}
        backHref={siteList.href(lang, { profileId: profile.id })}
      >
        <p>
          <OfficeHourLine t={t} hour={hour} />
        </p>
      </ConfirmationPage>
    ),
  })
}

export async function submitHourRemoval(ctx: Context): Promise<Response> {
  const profileId = idOf<'profile'>(ctx.params.profileId)
  const result = await removeOfficeHour(ctx.db, ctx.actor, {
    profileId,
    siteId: idOf(ctx.params.siteId),
    hourId: idOf(ctx.params.hourId),
  })
  if (result.ok) return ctx.seeOther(siteList.href(ctx.lang, { profileId }, { meldung: 'entfernt' }))
  switch (result.code) {
    case 'hour-unknown':
      return notFound()
  }
}
