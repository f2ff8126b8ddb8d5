import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listMunicipalities } from '#modules/places/index.ts'
import { siteCreation, siteList } from '../addresses.ts'
import { getProfile, memberPage } from '../member-page.ts'
import type { Profile } from '../profile.ts'
import { siteForm } from '../site-form.ts'
import { SitePage } from '../site-page.tsx'
import { addSite } from './add-site.ts'

type Context = RequestContext<'/mein/profile/:profileId/standorte/neu'>

export async function askForSite(ctx: Context): Promise<Response> {
  return newSitePage(ctx, await getProfile(ctx, ctx.params.profileId), emptyForm)
}

export async function submitSite(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const typed = await ctx.typed()
  const parsed = siteForm.parse(typed)
  if (!parsed.ok) return newSitePage(ctx, profile, parsed.form)
  const result = await addSite(ctx.db, ctx.actor, { profileId: profile.id, fields: parsed.value })
  if (result.ok) return ctx.seeOther(siteList.href(ctx.lang, { profileId: profile.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'profile-unknown':
      return notFound()
    case 'municipality-unknown':
      return newSitePage(ctx, profile, refusedForm(typed, result, 'municipality_id'))
    case 'too-many-sites':
      return newSitePage(ctx, profile, refusedForm(typed, result, 'name'))
  }
}

async function newSitePage(ctx: Context, profile: Profile, state: FormState): Promise<Response> {
  const title = ctx.t('organisations.sites.add')
  const municipalities = await ctx.db.read(ctx.actor, listMunicipalities)
  return memberPage(ctx, {
    title,
    profile,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <SitePage
        t={ctx.t}
        formKey={ctx.formKey}
        profile={profile}
        title={title}
        action={siteCreation.href(ctx.lang, { profileId: profile.id })}
        state={state}
        seen=""
        saved={{}}
        municipalities={municipalities}
      />
    ),
  })
}
