import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listMunicipalities, nameIn } from '#modules/places/index.ts'
import { siteEditing, siteList } from '../addresses.ts'
import { getProfile, getSite, memberPage } from '../member-page.ts'
import type { Profile, Site } from '../profile.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { seenMark } from '../seen-mark.ts'
import { differingSiteFields, type SiteFields, siteFieldsOf, siteForm, typedSite } from '../site-form.ts'
import { SitePage } from '../site-page.tsx'
import { changeSite } from './change-site.ts'

type Context = RequestContext<'/mein/profile/:profileId/standorte/:siteId'>

export async function askForSiteChanges(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  const fields = siteFieldsOf(site)
  return sitePage(ctx, profile, site, { state: { values: typedSite(fields), errors: [] }, seen: seenMark(fields) })
}

export async function submitSiteChanges(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = siteForm.parse(typed)
  if (!parsed.ok) return sitePage(ctx, profile, site, { state: parsed.form, seen })
  const result = await changeSite(ctx.db, ctx.actor, {
    profileId: profile.id,
    siteId: site.id,
    seen,
    fields: parsed.value,
  })
  if (result.ok) return ctx.seeOther(siteList.href(ctx.lang, { profileId: profile.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'site-unknown':
      return notFound()
    case 'moved-on':
      return movedOnPage(ctx, typed, parsed.value)
    case 'municipality-unknown':
      return sitePage(ctx, profile, site, { state: refusedForm(typed, result, 'municipality_id'), seen })
  }
}

async function movedOnPage(ctx: Context, typed: TypedValues, fields: SiteFields): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  const now = siteFieldsOf(site)
  const differing = differingSiteFields(now, fields)
  const readable: SiteFields = { ...now, municipality_id: nameIn(site.municipality, ctx.lang) }
  const saved = Object.fromEntries(differing.map((name) => [name, readable[name]]))
  return sitePage(ctx, profile, site, { state: movedOnState(typed, differing), seen: seenMark(now), saved }, 409)
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

async function sitePage(
  ctx: Context,
  profile: Profile,
  site: Site,
  edited: Edited,
  status?: number,
): Promise<Response> {
  const title = ctx.t('organisations.sites.edit')
  const municipalities = await ctx.db.read(ctx.actor, listMunicipalities)
  return memberPage(ctx, {
    title,
    profile,
    status: status ?? (edited.state.errors.length > 0 ? 422 : 200),
    content: (
      <SitePage
        t={ctx.t}
        formKey={ctx.formKey}
        profile={profile}
        title={title}
        action={siteEditing.href(ctx.lang, { profileId: profile.id, siteId: site.id })}
        state={edited.state}
        seen={edited.seen}
        saved={edited.saved ?? {}}
        municipalities={municipalities}
      />
    ),
  })
}
