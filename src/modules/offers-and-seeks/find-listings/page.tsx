import type { Translator } from '#platform/i18n/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { PageHeading, Row, Stack } from '#ui/layout.tsx'
import { ListFilter } from '#ui/list-filter.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { listingFinder, ownListings } from '../addresses.ts'
import { ListingCard } from '../words.tsx'
import { type Criteria, directionWords, type Found, kindWords, radii } from './criteria.ts'

type Props = {
  readonly t: Translator
  readonly criteria: Criteria
  readonly found: Found
  readonly districts: readonly District[]
}

/** The public list: what one looks for, and what is there. */
export function FinderPage({ t, criteria, found, districts }: Props) {
  const query = queryOf(criteria)
  const narrowed = Object.values(query).some((value) => value !== undefined && value !== '')
  const { listings, next, place, placeUnknown } = found
  return (
    <Stack>
      <PageHeading title={t('offers-and-seeks.finder.title')} lead={t('offers-and-seeks.finder.lead')} />
      <FilterFields t={t} criteria={criteria} districts={districts} narrowed={narrowed} />
      <p role="status">
        {criteria.placeMissing ? `${t('offers-and-seeks.finder.placeMissing')} ` : null}
        {placeUnknown
          ? t('offers-and-seeks.finder.placeUnknown')
          : place === undefined
            ? t('offers-and-seeks.finder.found', { count: listings.length })
            : t('offers-and-seeks.finder.foundNear', {
                count: listings.length,
                place: nameIn(place, t.lang),
                km: criteria.radius,
              })}
      </p>
      {listings.length === 0 ? (
        <EmptyState
          title={t('offers-and-seeks.finder.none')}
          text={t('offers-and-seeks.finder.noneText')}
          action={narrowed ? <a href={listingFinder.href(t.lang)}>{t('offers-and-seeks.finder.clear')}</a> : undefined}
        />
      ) : (
        <CardList label={t('offers-and-seeks.finder.title')}>
          {listings.map((listing) => (
            <ListingCard t={t} listing={listing} km={listing.km} />
          ))}
        </CardList>
      )}
      <Pagination
        t={t}
        previous={criteria.after === undefined ? undefined : listingFinder.href(t.lang, {}, query)}
        next={next === undefined ? undefined : listingFinder.href(t.lang, {}, { ...query, nach: next })}
      />
      <p>{t('offers-and-seeks.finder.own')}</p>
      <Row>
        <ButtonLink look="secondary" href={ownListings.href(t.lang === 'en' ? 'en' : 'de')}>
          {t('offers-and-seeks.finder.ownLink')}
        </ButtonLink>
      </Row>
    </Stack>
  )
}

function queryOf({ direction, kind, districtId, place, radius }: Criteria) {
  return {
    richtung: wordOf(directionWords, direction),
    art: wordOf(kindWords, kind),
    kreis: districtId,
    ort: place,
    umkreis: place === '' ? undefined : String(radius),
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return Object.entries(words).find(([, meant]) => meant === value)?.[0]
}

type FilterProps = Pick<Props, 't' | 'criteria' | 'districts'> & { readonly narrowed: boolean }

function FilterFields({ t, criteria, districts, narrowed }: FilterProps) {
  const { direction, kind, districtId, place, radius } = criteria
  return (
    <ListFilter
      action={listingFinder.href(t.lang)}
      label={t('offers-and-seeks.finder.filter')}
      selects={[
        {
          name: 'richtung',
          label: t('offers-and-seeks.finder.direction'),
          value: wordOf(directionWords, direction),
          options: Object.entries(directionWords).map(([value, one]) => ({
            value,
            label: t(`offers-and-seeks.direction.${one}`),
          })),
        },
        {
          name: 'art',
          label: t('offers-and-seeks.finder.kind'),
          value: wordOf(kindWords, kind),
          options: Object.entries(kindWords).map(([value, one]) => ({
            value,
            label: t(`offers-and-seeks.kind.${one}`),
          })),
        },
        {
          name: 'kreis',
          label: t('offers-and-seeks.finder.district'),
          value: districtId,
          options: districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) })),
        },
        {
          name: 'umkreis',
          label: t('offers-and-seeks.finder.radius'),
          value: place === '' ? undefined : String(radius),
          options: radii.map((km) => ({ value: String(km), label: t('offers-and-seeks.km', { km }) })),
        },
      ]}
      allLabel={t('offers-and-seeks.finder.any')}
      submitLabel={t('offers-and-seeks.finder.submit')}
      clear={narrowed ? { href: listingFinder.href(t.lang), label: t('offers-and-seeks.finder.clear') } : undefined}
    >
      <TextField
        t={t}
        id="ort"
        name="ort"
        label={t('offers-and-seeks.finder.place')}
        value={place}
        attributes={{ maxLength: 80, autocomplete: 'off', required: true }}
      />
    </ListFilter>
  )
}
