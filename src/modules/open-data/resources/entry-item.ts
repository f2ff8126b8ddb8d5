import { entryPath } from '#modules/directory/index.ts'
import type { Entry, EntryLink, Site } from './entry.ts'
import type { EntryRow, HoursJson, LinkRow, PointJson, SiteJson } from './entry.queries.ts'

/** The row as programs read it. */
export function entryItem(row: EntryRow, baseUrl: string): Entry {
  const { id, kind, slug, name, districtId, languages, topics, texts, reach, accessibility, leadDays, source } = row
  return {
    id,
    kind,
    name,
    slug,
    url: pageUrl(row, baseUrl),
    districtId,
    wholeDistrict: row.sites.length === 0,
    languages,
    topics,
    texts,
    contact: {
      role: reach.role ?? null,
      telephone: reach.telephone ?? null,
      email: reach.email ?? null,
      website: reach.website ?? null,
    },
    accessibility: accessibility === '' ? null : accessibility,
    leadDays,
    sites: row.sites.flatMap((site, position) => {
      const point = row.points[position]
      return point === undefined ? [] : [siteItem(site, point)]
    }),
    responsible: row.responsible === null ? null : linkItem(row.responsible, baseUrl),
    umbrellas: row.umbrellas.map((umbrella) => linkItem(umbrella, baseUrl)),
    source: source === null ? null : { name: source.name, year: source.year },
    updatedAt: row.updatedAt.toISOString(),
  }
}

export function linkItem(row: LinkRow, baseUrl: string): EntryLink {
  return { id: row.id, kind: row.kind, name: row.name, url: pageUrl(row, baseUrl) }
}

export function siteItem({ name, address, place, hours }: SiteJson, point: PointJson): Site {
  return {
    name,
    address: address === '' ? null : address,
    municipalityId: point.municipality,
    municipality: place.name,
    districtId: point.district,
    latitude: point.lat,
    longitude: point.lon,
    officeHours: hours.map(hoursItem),
  }
}

export function hoursItem({ weekday, from, to, channel, languages, note }: HoursJson): Site['officeHours'][number] {
  return { weekday, opensAt: from, closesAt: to, channel, languages: [...languages], note: note === '' ? null : note }
}

/** The page of an entry in German. */
export function pageUrl({ kind, slug }: Pick<LinkRow, 'kind' | 'slug'>, baseUrl: string): string {
  return `${baseUrl}/de${entryPath({ kind, slug })}`
}
