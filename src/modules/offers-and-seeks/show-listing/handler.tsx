import { isCentreStaff, keepsProfile, keptProfiles } from '#kernel/actor.ts'
import { marksOf } from '#kernel/language.ts'
import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { PageHeading, Prose, Row } from '#ui/layout.tsx'
import { listingEditing, listingConversation, listingFinder, listingRemoval, type listingPage } from '../addresses.ts'
import { findShown, type PublicListing } from '../listing.queries.ts'
import { ownerPath } from '../owner-path.ts'
import { DirectionTag, otherThan, placeWords } from '../words.tsx'

type Context = RequestContext<typeof listingPage.path>

export async function showListing(ctx: Context): Promise<Response> {
  const id = parseId<'listing'>(ctx.params.listingId)
  const listing = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findShown(tx, id))
  if (listing === undefined) return notFound()
  const { t, lang } = ctx
  return ctx.page({
    title: listing.title,
    description: listing.text.slice(0, 160),
    breadcrumb: [
      { label: t('offers-and-seeks.home'), href: `/${lang}/` },
      { label: t('offers-and-seeks.finder.title'), href: listingFinder.href(lang) },
      { label: listing.title },
    ],
    content: <ListingView ctx={ctx} listing={listing} />,
  })
}

function ListingView({ ctx, listing }: { readonly ctx: Context; readonly listing: PublicListing }) {
  const { t, lang } = ctx
  const { owner } = listing
  const foreign = otherThan(t, listing.lang)
  const german = lang === 'de' || lang === 'leicht' ? {} : marksOf('de')
  return (
    <>
      <PageHeading title={listing.title} kicker={t(`offers-and-seeks.kind.${listing.kind}`)} {...foreign}>
        <DirectionTag t={t} direction={listing.direction} />
      </PageHeading>
      <Prose {...foreign}>
        {listing.text.split(/\n{2,}/).map((paragraph) => (
          <p class="conversation__text">{paragraph}</p>
        ))}
      </Prose>
      <DescriptionList
        items={[
          {
            term: t('offers-and-seeks.show.owner'),
            details: (
              <a href={ownerPath(lang, owner)} {...german}>
                {owner.name}
              </a>
            ),
          },
          { term: t('offers-and-seeks.show.place'), details: <bdi>{placeWords(t, listing)}</bdi> },
          { term: t('offers-and-seeks.show.until'), details: t.day(listing.expiresOn, 'short') },
        ]}
      />
      <Contact ctx={ctx} listing={listing} />
    </>
  )
}

/** Projects and associations write here; everybody else finds the contact on the page of whoever offers or seeks. */
function Contact({ ctx, listing }: { readonly ctx: Context; readonly listing: PublicListing }) {
  const { t, lang, actor } = ctx
  const params = { listingId: listing.id }
  if (keepsProfile(actor, listing.profileId))
    return (
      <Row>
        <ButtonLink href={listingEditing.href(lang, params)}>{t('offers-and-seeks.show.edit')}</ButtonLink>
      </Row>
    )
  // Whoever is signed in and keeps no profile could not send what she writes.
  const mayWrite = actor.kind === 'anonymous' || keptProfiles(actor).length > 0
  return (
    <>
      <p>{t('offers-and-seeks.show.contact')}</p>
      <Row>
        {mayWrite ? (
          <ButtonLink href={listingConversation.href(lang === 'en' ? 'en' : 'de', params)}>
            {t('offers-and-seeks.show.write')}
          </ButtonLink>
        ) : null}
        {isCentreStaff(actor) ? (
          <ButtonLink look="tertiary" href={listingRemoval.href(lang, params)}>
            {t('offers-and-seeks.show.remove')}
          </ButtonLink>
        ) : null}
      </Row>
    </>
  )
}
