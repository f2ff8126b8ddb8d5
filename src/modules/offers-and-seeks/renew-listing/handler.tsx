import { systemActor } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { listingFinder, type listingRenewal, ownListings, renewalLink } from '../addresses.ts'
import type { Listing } from '../listing.ts'
import { getOwnListing } from '../member-page.ts'
import { findByToken, renewByLink, renewListing } from './renew-listing.ts'

/** One press, signed in. */
export async function submitRenewal(ctx: RequestContext<typeof listingRenewal.path>): Promise<Response> {
  const { id } = await getOwnListing(ctx, ctx.params.listingId)
  const result = await renewListing(ctx.db, ctx.actor, id)
  if (!result.ok && result.code === 'listing-unknown') return notFound()
  return ctx.seeOther(ownListings.href(ctx.lang, {}, result.ok ? { meldung: 'verlaengert' } : {}))
}

type LinkContext = RequestContext<typeof renewalLink.path>

/** The link of the mail: looking changes nothing, one button does. */
export async function askByLink(ctx: LinkContext): Promise<Response> {
  const listing = await readByLink(ctx)
  return listing === undefined ? gone(ctx) : show(ctx, listing, false)
}

export async function submitByLink(ctx: LinkContext): Promise<Response> {
  const { token } = ctx.params
  if (!isToken(token)) return gone(ctx)
  const result = await renewByLink(ctx.db, token)
  const listing = result.ok ? await readByLink(ctx) : undefined
  return listing === undefined ? gone(ctx) : show(ctx, listing, true)
}

async function readByLink(ctx: LinkContext): Promise<Listing | undefined> {
  const { token } = ctx.params
  if (!isToken(token)) return undefined
  const found = await ctx.db.read(systemActor('offers-and-seeks.renew'), (tx) => findByToken(tx, token))
  return found?.state === 'open' ? found : undefined
}

function show(ctx: LinkContext, listing: Listing, renewed: boolean): Response {
  const { t, lang } = ctx
  const title = t('offers-and-seeks.renew.title')
  const day = t.day(listing.expiresOn, 'short')
  const content = renewed ? (
    <>
      <PageHeading title={title} kicker={listing.title} />
      <Notice t={t} kind="success" role="status">
        <p>{t('offers-and-seeks.renew.done', { day })}</p>
      </Notice>
      <p>
        <a href={listingFinder.href(lang)}>{t('offers-and-seeks.finder.title')}</a>
      </p>
    </>
  ) : (
    <ConfirmationPage
      t={t}
      formKey={ctx.formKey}
      title={title}
      kicker={listing.title}
      lead={t('offers-and-seeks.renew.lead', { day })}
      action={renewalLink.href(lang, { token: ctx.params.token })}
      submit={t('offers-and-seeks.renew.submit')}
      backHref={listingFinder.href(lang)}
    />
  )
  return unreferred(ctx.page({ title, unlisted: true, content }))
}

function gone(ctx: LinkContext): Response {
  const title = ctx.t('offers-and-seeks.renew.gone')
  return ctx.page({
    title,
    status: 404,
    unlisted: true,
    content: (
      <>
        <PageHeading title={title} lead={ctx.t('offers-and-seeks.renew.goneText')} />
        <p>
          <a href={listingFinder.href(ctx.lang)}>{ctx.t('offers-and-seeks.finder.title')}</a>
        </p>
      </>
    ),
  })
}

/** The address is a key, so links from the page say where they come from without its path (SE-08). */
function unreferred(response: Response): Response {
  response.headers.set('referrer-policy', 'strict-origin')
  return response
}
