import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { autonymOf, isLang } from '#kernel/language.ts'
import { errorLines, marksOfValues, mergeValues, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { listingEditing, ownListings } from '../addresses.ts'
import { getOwnListing, memberPage } from '../member-page.ts'
import { listingFieldNames, listingForm, typedOf } from './form.ts'
import { ListingFields, listingPrefix } from './fields.tsx'
import { changeListing } from './save-listing.ts'

type Context = RequestContext<typeof listingEditing.path>

export async function askForListingChanges(ctx: Context): Promise<Response> {
  const values = typedOf(await getOwnListing(ctx, ctx.params.listingId))
  return show(ctx, { state: { values, errors: [] }, seen: marksOfValues(listingFieldNames, values) })
}

export async function submitListingChanges(ctx: Context): Promise<Response> {
  const { id: listingId } = await getOwnListing(ctx, ctx.params.listingId)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = listingForm.parse(typed)
  if (!parsed.ok) return show(ctx, { state: { values: typed, errors: parsed.form.errors }, seen })
  const result = await changeListing(ctx.db, ctx.actor, { listingId, seen, typed })
  if (result.ok) return ctx.seeOther(ownListings.href(ctx.lang, {}, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'listing-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, typed)
    case 'ended':
    case 'unreadable':
    case 'place-unknown':
      return show(ctx, { state: refusedForm(typed, result, 'title'), seen })
  }
}

/** What was saved meanwhile stands beside each field that both changed; saving again builds on that. */
async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const saved = typedOf(await getOwnListing(ctx, ctx.params.listingId))
  const { values, contested } = mergeValues(listingFieldNames, seen, typed, saved)
  const edited = {
    state: movedOnState(values, contested),
    seen: marksOfValues(listingFieldNames, saved),
    saved: Object.fromEntries(contested.map((name) => [name, wordsOf(ctx, saved, name)])),
  }
  return show(ctx, edited, 409)
}

function wordsOf({ t }: Context, saved: TypedValues, name: string): string {
  const value = textOf(saved, name)
  if (name === 'lang') return isLang(value) ? autonymOf(value) : value
  if (name === 'kind') return t.find(`offers-and-seeks.kind.${value}`) ?? value
  return name === 'direction' ? (t.find(`offers-and-seeks.own.${value}`) ?? value) : value
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

async function show(
  ctx: Context,
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const listing = await getOwnListing(ctx, ctx.params.listingId)
  const title = t('offers-and-seeks.edit.title')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: seen },
  ]
  return memberPage(ctx, {
    title,
    status,
    content: (
      <>
        <PageHeading title={title} kicker={listing.title} />
        <ConflictNotice t={t} saved={saved} />
        <ErrorSummary t={t} errors={errorLines(state, t, listingPrefix)} />
        <Form action={listingEditing.href(lang, { listingId: listing.id })} hidden={hidden}>
          <ListingFields t={t} state={state} saved={saved} />
          <FormActions>
            <Button>{t('offers-and-seeks.edit.submit')}</Button>
            <a href={ownListings.href(lang)}>{t('offers-and-seeks.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
