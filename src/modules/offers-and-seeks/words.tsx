import { type Lang, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { Card } from '#ui/card.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { listingPage } from './addresses.ts'
import { type Direction, isShown, type Listing, type ListingState } from './listing.ts'
import type { PublicListing } from './listing.queries.ts'

/** Offered or sought, in a word with a shape. */
export function DirectionTag({ t, direction }: { readonly t: Translator; readonly direction: Direction }) {
  return (
    <StatusTag tone={direction === 'offer' ? 'success' : 'info'}>
      {t(`offers-and-seeks.direction.${direction}`)}
    </StatusTag>
  )
}

const tones: Readonly<Record<ListingState | 'over', Tone>> = {
  open: 'success',
  over: 'warning',
  closed: 'neutral',
  removed: 'danger',
}

export function StateTag({
  t,
  listing,
  today,
}: {
  readonly t: Translator
  readonly listing: Listing
  readonly today: string
}) {
  const state = listing.state === 'open' && !isShown(listing, today) ? 'over' : listing.state
  return <StatusTag tone={tones[state]}>{t(`offers-and-seeks.state.${state}`)}</StatusTag>
}

export function placeWords(t: Translator, { municipalityName, municipalityNames }: Listing): string {
  return nameIn({ name: municipalityName, names: municipalityNames }, t.lang)
}

/** Marks words that are in another language than the page. */
export function otherThan(t: Translator, lang: Lang) {
  return lang === t.lang ? {} : marksOf(lang)
}

type ListingCardProps = {
  readonly t: Translator
  readonly listing: PublicListing
  readonly km?: number | null
  readonly level?: 2 | 3
}

/** One listing in a list. */
export function ListingCard({ t, listing, km = null, level = 2 }: ListingCardProps) {
  const german = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  return (
    <Card
      title={listing.title}
      href={listingPage.href(t.lang, { listingId: listing.id })}
      level={level}
      {...otherThan(t, listing.lang)}
      meta={
        <>
          <DirectionTag t={t} direction={listing.direction} /> {t(`offers-and-seeks.kind.${listing.kind}`)}
        </>
      }
    >
      <p>
        <bdi>{placeWords(t, listing)}</bdi>
        {km === null ? null : ` · ${t('offers-and-seeks.km', { km })}`}
        {' · '}
        <bdi {...german}>{listing.owner.name}</bdi>
      </p>
      <p class="card__meta">{t('offers-and-seeks.until', { day: t.day(listing.expiresOn, 'short') })}</p>
    </Card>
  )
}
