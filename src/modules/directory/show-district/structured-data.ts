import type { Lang } from '#kernel/language.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { districtPage } from '../addresses.ts'
import { type EntryCard, entryPath } from '../entry.ts'

type Reader = { readonly lang: Lang; readonly baseUrl: string }

/** A Kreis and what is offered there, in the words of schema.org. */
export function structuredDistrict(district: District, cards: readonly EntryCard[], { lang, baseUrl }: Reader) {
  const url = baseUrl + districtPage.href(lang, { districtId: district.id })
  return [
    {
      '@type': 'AdministrativeArea',
      '@id': `${baseUrl}${districtPage.href('de', { districtId: district.id })}#kreis`,
      name: nameIn(district, lang),
      url,
      geo: { '@type': 'GeoCoordinates', latitude: district.lat, longitude: district.lon },
      containedInPlace: { '@type': 'State', name: 'Hessen' },
    },
    {
      '@type': 'ItemList',
      itemListElement: cards.map((card, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: card.name,
        url: `${baseUrl}/${lang}${entryPath(card)}`,
      })),
    },
  ]
}
