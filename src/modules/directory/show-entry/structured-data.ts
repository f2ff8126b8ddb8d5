import type { Lang } from '#kernel/language.ts'
import { nameIn } from '#modules/places/index.ts'
import { type EntryKind, type EntryLink, entryPath, type EntrySite, type Hours } from '../entry.ts'
import type { EntryPage } from './entry.queries.ts'
import { webAddress } from './reach.tsx'

type Reader = { readonly lang: Lang; readonly baseUrl: string }
type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>

const types: Readonly<Record<EntryKind, string>> = {
  project: 'Project',
  vielfaltszentrum: 'Organization',
  association: 'NGO',
  umbrella: 'NGO',
  centre: 'Organization',
  welfare: 'NGO',
  church: 'Organization',
  municipality: 'GovernmentOrganization',
}

/** The entry in the words of schema.org: what its page says, and no more. */
export function structuredEntry(entry: EntryPage, districtName: string, { lang, baseUrl }: Reader): Thing {
  const { texts, reach, languages, responsible, umbrellas, sites } = entry
  const website = reach.website === undefined ? undefined : webAddress(reach.website)
  const text = texts[lang] ?? texts.de ?? ''
  const shown = sites.filter(({ address, hours }) => address !== '' || hours.length > 0)
  return {
    '@type': types[entry.kind],
    '@id': idOf(entry, baseUrl),
    name: entry.name,
    url: `${baseUrl}/${lang}${entryPath(entry)}`,
    areaServed: { '@type': 'AdministrativeArea', name: districtName },
    ...(text === '' ? {} : { description: text }),
    ...(languages.length === 0 ? {} : { knowsLanguage: languages }),
    ...(website === undefined ? {} : { sameAs: website.href }),
    ...contactOf(entry),
    ...(shown.length === 0 ? {} : { location: shown.map((site) => placeOf(site, lang)) }),
    ...(responsible === null ? {} : { parentOrganization: referenceTo(responsible, baseUrl) }),
    ...(umbrellas.length === 0 ? {} : { memberOf: umbrellas.map((umbrella) => referenceTo(umbrella, baseUrl)) }),
  }
}

/** The same in every language. */
function idOf(entry: EntryLink, baseUrl: string): string {
  return `${baseUrl}/de${entryPath(entry)}#eintrag`
}

function referenceTo(link: EntryLink, baseUrl: string): Thing {
  return { '@type': types[link.kind], '@id': idOf(link, baseUrl), name: link.name }
}

function contactOf({ reach, languages }: EntryPage): Readonly<Record<string, unknown>> {
  const { role, telephone, email } = reach
  if (telephone === undefined && email === undefined) return {}
  const point: Thing = {
    '@type': 'ContactPoint',
    ...(role === undefined ? {} : { contactType: role }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(email === undefined ? {} : { email }),
    ...(languages.length === 0 ? {} : { availableLanguage: languages }),
  }
  return { contactPoint: point }
}

function placeOf({ name, address, place, hours }: EntrySite, lang: Lang): Thing {
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(address === '' ? {} : { streetAddress: address }),
      addressLocality: nameIn(place, lang),
      addressRegion: 'Hessen',
      addressCountry: 'DE',
    },
    ...(hours.length === 0 ? {} : { openingHoursSpecification: hours.map(openingOf) }),
  }
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function openingOf({ weekday, from, to }: Hours): Thing {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${days[weekday - 1] ?? 'Monday'}`,
    opens: from,
    closes: to,
  }
}
