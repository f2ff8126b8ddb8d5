import { isCentreStaff } from '#kernel/actor.ts'
import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { profileOverview } from '../addresses.ts'
import { getProfile, memberPage } from '../member-page.ts'
import { differingFields, fieldsOf, offeredFields, profileForm, type ProfileFields, typedOf } from '../profile-form.ts'
import type { Profile } from '../profile.ts'
import { listOrganisationsLike } from '../responsible-organisation.ts'
import { movedOnState } from '../saved-meanwhile.tsx'
import { changeProfile } from './change-profile.ts'
import { EditPage } from './page.tsx'
import { savedTexts } from './saved-texts.ts'

type Context = RequestContext<'/mein/profile/:profileId/bearbeiten'>

export async function askForChanges(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  return editPage(ctx, profile, { state: { values: typedOf(fieldsOf(profile)), errors: [] }, version: profile.version })
}

export async function submitChanges(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const typed = await ctx.typed()
  const version = Number(textOf(typed, 'version'))
  const parsed = profileForm.parse(offeredOnly(ctx, profile, typed))
  if (!parsed.ok) return editPage(ctx, profile, { state: parsed.form, version })
  const result = await changeProfile(ctx.db, ctx.actor, { profileId: profile.id, version, fields: parsed.value })
  if (result.ok)
    return ctx.seeOther(profileOverview.href(ctx.lang, { profileId: profile.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'profile-unknown':
      return notFound()
    case 'version-moved':
      return movedOnPage(ctx, typed, parsed.value)
    case 'district-unknown':
      return editPage(ctx, profile, { state: refusedForm(typed, result, 'district_id'), version })
    case 'responsible-unknown':
      return editPage(ctx, profile, {
        state: refusedForm(typed, result, 'responsible'),
        version,
        suggestions: await suggestionsFor(ctx, parsed.value.responsible),
      })
  }
}

/** Both texts side by side; saving again builds on what is saved now. */
async function movedOnPage(ctx: Context, typed: TypedValues, fields: ProfileFields): Promise<Response> {
  const now = await getProfile(ctx, ctx.params.profileId)
  const saved = fieldsOf(now)
  const differing = differingFields(saved, fields, offeredFields(now, isCentreStaff(ctx.actor)))
  return editPage(ctx, now, { state: movedOnState(typed, differing), version: now.version, saved, differing }, 409)
}

type Edited = {
  readonly state: FormState
  readonly version: number
  readonly saved?: ProfileFields
  readonly differing?: readonly (keyof ProfileFields)[]
  readonly suggestions?: readonly string[]
}

async function editPage(ctx: Context, profile: Profile, edited: Edited, status?: number): Promise<Response> {
  const { state, version, saved, differing = [], suggestions = [] } = edited
  const byCentre = isCentreStaff(ctx.actor)
  const districts = byCentre ? await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now))) : []
  return memberPage(ctx, {
    title: ctx.t('organisations.edit.title'),
    profile,
    status: status ?? (state.errors.length > 0 ? 422 : 200),
    content: (
      <EditPage
        t={ctx.t}
        formKey={ctx.formKey}
        profile={profile}
        state={state}
        version={version}
        offered={offeredFields(profile, byCentre)}
        districts={districts}
        suggestions={suggestions}
        saved={saved === undefined ? {} : savedTexts(ctx.t, saved, differing, districts)}
      />
    ),
  })
}

/** What was not offered counts as not typed, so that it can neither be wrong nor come back. */
function offeredOnly(ctx: Context, profile: Profile, typed: TypedValues): TypedValues {
  const offered: readonly string[] = offeredFields(profile, isCentreStaff(ctx.actor))
  return Object.fromEntries(Object.entries(typed).filter(([name]) => offered.includes(name)))
}

async function suggestionsFor(ctx: Context, name: string): Promise<readonly string[]> {
  const found = await ctx.db.read(ctx.actor, (tx) => listOrganisationsLike(tx, name))
  return found.map((organisation) => organisation.name)
}
