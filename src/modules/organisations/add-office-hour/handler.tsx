import { emptyForm, type FormState, listOf } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { officeHourCreation, siteList } from '../addresses.ts'
import { getProfile, getSite, memberPage } from '../member-page.ts'
import { officeHourForm } from '../office-hour-form.ts'
import { offeredLanguages, OfficeHourPage } from '../office-hour-page.tsx'
import type { Profile, Site } from '../profile.ts'
import { addOfficeHour } from './add-office-hour.ts'

type Context = RequestContext<'/mein/profile/:profileId/standorte/:siteId/zeiten/neu'>

export async function askForOfficeHour(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  return newHourPage(ctx, profile, getSite(profile, ctx.params.siteId), emptyForm)
}

export async function submitOfficeHour(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  const typed = await ctx.typed()
  const parsed = officeHourForm.parse(typed)
  if (!parsed.ok) return newHourPage(ctx, profile, site, parsed.form)
  const result = await addOfficeHour(ctx.db, ctx.actor, {
    profileId: profile.id,
    siteId: site.id,
    fields: parsed.value,
  })
  if (result.ok) return ctx.seeOther(siteList.href(ctx.lang, { profileId: profile.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'site-unknown':
      return notFound()
    case 'closes-before-opens':
    case 'overlaps':
    case 'too-many-hours':
      return newHourPage(ctx, profile, site, refusedForm(typed, result, 'opens_at'))
  }
}

function newHourPage(ctx: Context, profile: Profile, site: Site, state: FormState): Response {
  const title = ctx.t('organisations.hours.add')
  return memberPage(ctx, {
    title,
    profile,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <OfficeHourPage
        t={ctx.t}
        formKey={ctx.formKey}
        profile={profile}
        site={site}
        title={title}
        action={officeHourCreation.href(ctx.lang, { profileId: profile.id, siteId: site.id })}
        state={state}
        seen=""
        saved={{}}
        languages={offeredLanguages(profile, listOf(state.values, 'languages'))}
      />
    ),
  })
}
