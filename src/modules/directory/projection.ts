import { type Lang, languages as siteLanguages } from '#kernel/language.ts'
import { findLanguage, findTopic, type PublicProfile } from '#modules/organisations/index.ts'
import { type CardFacts, type EntryKind, entryKinds, entryPath, type Hours, type PageFacts } from './entry.ts'

/** One published profile as the rows of the public tables. */
export type Projection = {
  readonly entry: EntryRow
  readonly card: CardFacts
  readonly page: PageFacts
  readonly points: readonly PointRow[]
  readonly documents: readonly DocumentRow[]
}

export type EntryRow = {
  readonly profile_id: string
  readonly kind: EntryKind
  readonly slug: string
  readonly name: string
  readonly rank: number
  readonly district_id: string
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  readonly responsible_id: string | null
  readonly umbrella_ids: readonly string[]
}

export type PointRow = {
  readonly profile_id: string
  readonly position: number
  readonly lat: number
  readonly lon: number
  readonly municipality_id: string | null
  readonly district_id: string
  readonly whole_district: boolean
}

export type DocumentRow = {
  readonly kind: 'project' | 'organisation' | 'article' | 'material'
  readonly ref: string
  readonly profile_id: string | null
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly path: string
}

export type DistrictPoint = { readonly id: string; readonly lat: number; readonly lon: number }

const mostCardHours = 12
const mostCardPlaces = 5

/** Lays a profile out for the public. Takes a `PublicProfile`, so nothing hidden can reach it. */
export function projectionOf(
  profile: PublicProfile,
  district: DistrictPoint,
  districtOf: (municipalityId: string) => string,
): Projection {
  const { id, kind, slug, name, source } = profile
  const sites = profile.sites.map((site) => ({
    name: site.name,
    address: site.address ?? '',
    place: { name: site.municipality.name, names: site.municipality.names },
    hours: site.officeHours.map(hoursOf),
  }))
  const places = new Map(
    profile.sites.map(({ municipality }) => [municipality.id, { name: municipality.name, names: municipality.names }]),
  )
  return {
    entry: {
      profile_id: id,
      kind,
      slug,
      name,
      rank: entryKinds.indexOf(kind),
      district_id: profile.districtId,
      languages: profile.languages,
      topics: profile.topics,
      responsible_id: profile.responsibleOrganisation?.id ?? null,
      umbrella_ids: profile.umbrellas.map((umbrella) => umbrella.id),
    },
    card: {
      places: [...places.values()].slice(0, mostCardPlaces),
      hours: sites.flatMap((site) => site.hours).slice(0, mostCardHours),
      reach: {
        ...(profile.contactRole === null ? {} : { role: profile.contactRole }),
        ...(profile.telephone === null ? {} : { telephone: profile.telephone }),
        ...(profile.email === null ? {} : { email: profile.email }),
        ...(profile.website === null ? {} : { website: profile.website }),
      },
      source,
    },
    page: {
      texts: profile.texts,
      sites,
      accessibility: profile.accessibility ?? '',
      leadDays: profile.leadDays,
      confirmedOn: profile.confirmedOn,
      unkept: !profile.hasKeeper,
    },
    points: pointsOf(profile, district, districtOf),
    documents: siteLanguages.flatMap((lang) => documentOf(profile, lang) ?? []),
  }
}

function hoursOf(hour: PublicProfile['sites'][number]['officeHours'][number]): Hours {
  return {
    weekday: hour.weekday,
    from: hour.opensAt,
    to: hour.closesAt,
    channel: hour.channel,
    languages: hour.languages,
    note: hour.note,
  }
}

function pointsOf(
  profile: PublicProfile,
  district: DistrictPoint,
  districtOf: (municipalityId: string) => string,
): readonly PointRow[] {
  if (profile.sites.length === 0) {
    const { id, lat, lon } = district
    return [
      { profile_id: profile.id, position: 0, lat, lon, municipality_id: null, district_id: id, whole_district: true },
    ]
  }
  return profile.sites.map(({ municipality }, position) => ({
    profile_id: profile.id,
    position,
    lat: municipality.lat,
    lon: municipality.lon,
    municipality_id: municipality.id,
    district_id: districtOf(municipality.id),
    whole_district: false,
  }))
}

/** German always, since the name is found in it; another language only where there is a text. */
function documentOf(profile: PublicProfile, lang: Lang): DocumentRow | undefined {
  const text = profile.texts[lang]
  if (text === undefined && lang !== 'de') return undefined
  return {
    kind: profile.kind === 'project' ? 'project' : 'organisation',
    ref: profile.id,
    profile_id: profile.id,
    lang,
    title: profile.name,
    summary: (text ?? '').slice(0, 2000),
    body: searchedWords(profile).join(' '),
    path: entryPath(profile),
  }
}

/** Words an entry is found by beyond its text: its places, languages and topics in every script of the site. */
function searchedWords(profile: PublicProfile): readonly string[] {
  const named = (list: { readonly name: string; readonly names: object }) => [list.name, ...Object.values(list.names)]
  return [
    ...new Set([
      profile.districtName,
      ...Object.values(profile.districtNames),
      ...profile.sites.flatMap((site) => [site.name, ...named(site.municipality)]),
      ...profile.languages.flatMap((code) => {
        const language = findLanguage(code)
        return language === undefined ? [] : [language.autonym, ...Object.values(language.names)]
      }),
      ...profile.topics.flatMap((code) => Object.values(findTopic(code)?.names ?? {})),
    ]),
  ]
}
