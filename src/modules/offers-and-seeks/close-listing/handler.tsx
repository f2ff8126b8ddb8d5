import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { listingClosing, ownListings } from '../addresses.ts'
import { getOwnListing, memberPage } from '../member-page.ts'
import { closeListing } from './close-listing.ts'

type Context = RequestContext<typeof listingClosing.path>

export async function askForClosing(ctx: Context): Promise<Response> {
  return show(ctx)
}

export async function submitClosing(ctx: Context): Promise<Response> {
  const { id } = await getOwnListing(ctx, ctx.params.listingId)
  const result = await closeListing(ctx.db, ctx.actor, id)
  if (result.ok) return ctx.seeOther(ownListings.href(ctx.lang, {}, { meldung: 'beendet' }))
  switch (result.code) {
    case 'listing-unknown':
      return notFound()
    case 'ended':
      return show(ctx, ctx.t('offers-and-seeks.close.ended'))
  }
}

async function show(ctx: Context, refusal?: string): Promise<Response> {
  const { t, lang } = ctx
  const listing = await getOwnListing(ctx, ctx.params.listingId)
  const title = t('offers-and-seeks.close.title')
  return memberPage(ctx, {
    title,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={listing.title}
        lead={t('offers-and-seeks.close.lead')}
        action={listingClosing.href(lang, { listingId: listing.id })}
        submit={t('offers-and-seeks.close.submit')}
        backHref={ownListings.href(lang)}
        refusal={refusal}
      />
    ),
  })
}
