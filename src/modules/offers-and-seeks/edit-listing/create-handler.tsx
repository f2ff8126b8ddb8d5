import { keptProfiles } from '#kernel/actor.ts'
import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { listingCreation, ownListings } from '../addresses.ts'
import { directions, listingKinds } from '../listing.ts'
import { memberPage } from '../member-page.ts'
import { ProfileChoice } from '../profile-choice.tsx'
import { listingForm } from './form.ts'
import { ListingFields, listingPrefix } from './fields.tsx'
import { findUsualPlace } from './find-site.ts'
import { addListing } from './save-listing.ts'

export async function askForListing(ctx: RequestContext): Promise<Response> {
  const asked = ctx.url.searchParams
  const direction = directions.find((one) => one === asked.get('richtung')) ?? ''
  const kind = listingKinds.find((one) => one === asked.get('art')) ?? ''
  const place = (await ctx.db.read(ctx.actor, (tx) => findUsualPlace(tx, keptProfiles(ctx.actor)))) ?? ''
  return show(ctx, { ...emptyForm, values: { direction, kind, lang: 'de', place } })
}

export async function submitListing(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = listingForm.parse(typed)
  const state = { values: typed, errors: parsed.ok ? [] : parsed.form.errors }
  const profileId = parseId<'profile'>(textOf(typed, 'profile'))
  if (profileId === undefined)
    return show(ctx, { ...state, errors: [{ field: 'profile', code: 'choice' }, ...state.errors] })
  if (!parsed.ok) return show(ctx, state)
  const result = await addListing(ctx.db, ctx.actor, { profileId, fields: parsed.value })
  if (result.ok) return ctx.seeOther(ownListings.href(ctx.lang, {}, { meldung: 'veroeffentlicht' }))
  return show(ctx, refusedForm(typed, result, 'title'))
}

async function show(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const profiles = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  const title = t('offers-and-seeks.create.title')
  const wrong = errorLines(state, t, listingPrefix)
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('offers-and-seeks.create.lead')} />
        <ErrorSummary t={t} errors={wrong} />
        <Form action={listingCreation.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <ProfileChoice
            t={t}
            name="profile"
            label={t('offers-and-seeks.form.profile.label')}
            error={wrong.find(({ id }) => id === 'profile')?.text}
            value={textOf(state.values, 'profile')}
            profiles={profiles}
          />
          <ListingFields t={t} state={state} />
          <FormActions>
            <Button>{t('offers-and-seeks.create.submit')}</Button>
            <a href={ownListings.href(lang)}>{t('offers-and-seeks.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
