import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { control, defineForm, errorLines, longText, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Prose } from '#ui/layout.tsx'
import { listingRemoval, ownListings } from '../addresses.ts'
import type { Listing } from '../listing.ts'
import { findListing } from '../listing.queries.ts'
import { memberPage } from '../member-page.ts'
import type { ListingParts } from '../parts.ts'
import { otherThan } from '../words.tsx'
import { removeListing } from './remove-listing.ts'

type Context = RequestContext<typeof listingRemoval.path>

const removalForm = defineForm({ reason: longText({ max: 500, minLength: 3, required: true }) })
const prefix = 'offers-and-seeks.remove'

export async function askForRemoval(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm)
}

export function submitRemoval(parts: ListingParts): Handler<typeof listingRemoval.path> {
  return async (ctx) => {
    const { id: listingId } = await getListing(ctx)
    const typed = await ctx.typed()
    const parsed = removalForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form)
    const result = await removeListing(ctx.db, ctx.actor, parts, { listingId, reason: parsed.value.reason })
    if (result.ok) return ctx.seeOther(ownListings.href(ctx.lang, {}, { meldung: 'entfernt' }))
    switch (result.code) {
      case 'listing-unknown':
        return notFound()
      case 'ended':
        return show(ctx, refusedForm(typed, result, 'reason'))
    }
  }
}

async function getListing(ctx: Context): Promise<Listing> {
  const id = parseId<'listing'>(ctx.params.listingId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findListing(tx, id))
  return found ?? notFound()
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const listing = await getListing(ctx)
  const title = t('offers-and-seeks.remove.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={listing.title} lead={t('offers-and-seeks.remove.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Prose {...otherThan(t, listing.lang)}>
          <p>{listing.text}</p>
        </Prose>
        <Form
          action={listingRemoval.href(lang, { listingId: listing.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextArea t={t} {...control(removalForm, state, t, prefix, 'reason')} />
          <FormActions>
            <Button>{t('offers-and-seeks.remove.submit')}</Button>
            <a href={ownListings.href(lang)}>{t('offers-and-seeks.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
