import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { officeHourEditing, siteList } from '../addresses.ts'
import { getOfficeHour, getProfile, getSite, memberPage } from '../member-page.ts'
import {
  differingHourFields,
  type OfficeHourFieldName,
  type OfficeHourFields,
  officeHourFieldsOf,
  officeHourForm,
  typedOfficeHour,
} from '../office-hour-form.ts'
import { offeredLanguages, OfficeHourPage } from '../office-hour-page.tsx'
import { weekdayName } from '../profile-parts.tsx'
import { languageName } from '../reference-names.ts'
import type { OfficeHour, Profile, Site } from '../profile.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { seenMark } from '../seen-mark.ts'
import { changeOfficeHour } from './change-office-hour.ts'

type Context = RequestContext<'/mein/profile/:profileId/standorte/:siteId/zeiten/:hourId'>

export async function askForHourChanges(ctx: Context): Promise<Response> {
  const place = await readPlace(ctx)
  const fields = officeHourFieldsOf(place.hour)
  return hourPage(ctx, place, { state: { values: typedOfficeHour(fields), errors: [] }, seen: seenMark(fields) })
}

export async function submitHourChanges(ctx: Context): Promise<Response> {
  const place = await readPlace(ctx)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = officeHourForm.parse(typed)
  if (!parsed.ok) return hourPage(ctx, place, { state: parsed.form, seen })
  const result = await changeOfficeHour(ctx.db, ctx.actor, {
    profileId: place.profile.id,
    siteId: place.site.id,
    hourId: place.hour.id,
    seen,
    fields: parsed.value,
  })
  if (result.ok)
    return ctx.seeOther(siteList.href(ctx.lang, { profileId: place.profile.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'hour-unknown':
      return notFound()
    case 'moved-on':
      return movedOnPage(ctx, typed, parsed.value)
    case 'closes-before-opens':
    case 'overlaps':
      return hourPage(ctx, place, { state: refusedForm(typed, result, 'opens_at'), seen })
  }
}

async function movedOnPage(ctx: Context, typed: TypedValues, fields: OfficeHourFields): Promise<Response> {
  const place = await readPlace(ctx)
  const now = officeHourFieldsOf(place.hour)
  const differing = differingHourFields(now, fields)
  const saved = Object.fromEntries(differing.map((name) => [name, savedText(ctx.t, place.hour, name)]))
  return hourPage(ctx, place, { state: movedOnState(typed, differing), seen: seenMark(now), saved }, 409)
}

type Place = { readonly profile: Profile; readonly site: Site; readonly hour: OfficeHour }

async function readPlace(ctx: Context): Promise<Place> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const site = getSite(profile, ctx.params.siteId)
  return { profile, site, hour: getOfficeHour(site, ctx.params.hourId) }
}

function savedText(t: Translator, hour: OfficeHour, name: OfficeHourFieldName): string {
  switch (name) {
    case 'weekday':
      return weekdayName(t, hour.weekday)
    case 'opens_at':
      return hour.opensAt
    case 'closes_at':
      return hour.closesAt
    case 'channel':
      return t(`organisations.channel.${hour.channel}`)
    case 'languages':
      return hour.languages.map((code) => languageName(code, t.lang)).join(', ')
    case 'note':
      return hour.note
  }
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

function hourPage(ctx: Context, { profile, site, hour }: Place, edited: Edited, status?: number): Response {
  const title = ctx.t('organisations.hours.edit')
  return memberPage(ctx, {
    title,
    profile,
    status: status ?? (edited.state.errors.length > 0 ? 422 : 200),
    content: (
      <OfficeHourPage
        t={ctx.t}
        formKey={ctx.formKey}
        profile={profile}
        site={site}
        title={title}
        action={officeHourEditing.href(ctx.lang, { profileId: profile.id, siteId: site.id, hourId: hour.id })}
        state={edited.state}
        seen={edited.seen}
        saved={edited.saved ?? {}}
        languages={offeredLanguages(profile, hour.languages)}
      />
    ),
  })
}
