import { isCentreStaff } from '#kernel/actor.ts'
import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { profileOverview } from '../addresses.ts'
import { getProfile, memberPage } from '../member-page.ts'
import { fieldsOf, offeredFields, profileForm, type ProfileFields, typedOf } from '../profile-form.ts'
import type { Profile } from '../profile.ts'
import { listOrganisationsLike } from '../responsible-organisation.ts'
import { movedOnState } from '#ui/saved-meanwhile.tsx'
import { changeProfile } from './change-profile.ts'
import { marksOf, mergeFields } from './merge-fields.ts'
import { EditPage } from './page.tsx'
import { savedTexts } from './saved-texts.ts'

type Context = RequestContext<'/mein/profile/:profileId/bearbeiten'>

export async function askForChanges(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  return editPage(ctx, profile, {
    state: { values: typedOf(fieldsOf(profile)), errors: [] },
    seen: marksOf(fieldsOf(profile)),
  })
}

export async function submitChanges(ctx: Context): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = profileForm.parse(offeredOnly(ctx, profile, typed))
  if (!parsed.ok) return editPage(ctx, profile, { state: parsed.form, seen })
  const result = await changeProfile(ctx.db, ctx.actor, { profileId: profile.id, seen, fields: parsed.value })
  if (result.ok)
    return ctx.seeOther(profileOverview.href(ctx.lang, { profileId: profile.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'profile-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, parsed.value)
    case 'district-unknown':
      return editPage(ctx, profile, { state: refusedForm(typed, result, 'district_id'), seen })
    case 'responsible-unknown':
      return editPage(ctx, profile, {
        state: refusedForm(typed, result, 'responsible'),
        seen,
        suggestions: await suggestionsFor(ctx, parsed.value.responsible),
      })
  }
}

/** Both texts side by side where both changed something, what was saved everywhere else; saving again builds on that. */
async function contestedPage(ctx: Context, seen: string, typed: ProfileFields): Promise<Response> {
  const now = await getProfile(ctx, ctx.params.profileId)
  const saved = fieldsOf(now)
  const merged = mergeFields(seen, typed, saved)
  const offered = offeredFields(now, isCentreStaff(ctx.actor))
  const contested = merged.contested.filter((name) => offered.includes(name))
  const state = movedOnState(typedOf(merged.fields), contested)
  return editPage(ctx, now, { state, seen: marksOf(saved), saved, contested }, 409)
}

type Edited = {
  readonly state: FormState
  readonly seen: string
  readonly saved?: ProfileFields
  readonly contested?: readonly (keyof ProfileFields)[]
  readonly suggestions?: readonly string[]
}

async function editPage(ctx: Context, profile: Profile, edited: Edited, status?: number): Promise<Response> {
  const { state, seen, saved, contested = [], suggestions = [] } = edited
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
        seen={seen}
        offered={offeredFields(profile, byCentre)}
        districts={districts}
        suggestions={suggestions}
        saved={saved === undefined ? {} : savedTexts(ctx.t, saved, contested, districts)}
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
