import { z } from 'zod'
import { placesAttribution } from '../licence.ts'
import { partOf, readCursor } from './cursor.ts'
import { districtCode, entryLink, officeHours, point } from './entry.ts'
import { hoursItem, linkItem } from './entry-item.ts'
import { filters, siteKind } from './filters.ts'
import { resource, type Resource } from './resource.ts'
import { listHoursRows, listSiteRows, type SiteRow } from './site.queries.ts'

const position = z.tuple([z.uuid(), z.int().min(0)])

export const sitePlace = z
  .strictObject({
    entry: entryLink,
    wholeDistrict: z
      .boolean()
      .meta({ description: 'True where the entry names no site: the point is the middle of its district.' }),
    name: z.string().nullable(),
    address: z.string().nullable(),
    municipalityId: z.string().nullable(),
    municipality: z.string().nullable(),
    districtId: districtCode,
    ...point,
    officeHours: z.array(officeHours),
  })
  .meta({ description: 'A place on the map where an entry is found.' })

export const sites: Resource = resource({
  name: 'sites',
  itemName: 'SitePlace',
  summary: 'Places where projects and organisations are found',
  item: sitePlace,
  filters: { kind: siteKind, ...filters },
  attribution: placesAttribution,
  list: async ({ tx, baseUrl }, { limit, after, ...filter }) => {
    const [id, at] = readCursor(after, position) ?? []
    const from = id === undefined || at === undefined ? undefined : { id, position: at }
    const { rows, next } = partOf(await listSiteRows(tx, filter, from, limit + 1), limit, (row) => [
      row.id,
      row.position,
    ])
    return { items: rows.map((row) => sitePlaceItem(row, baseUrl)), next }
  },
})

export function sitePlaceItem(row: SiteRow, baseUrl: string): z.output<typeof sitePlace> {
  const { site, whole, municipality, district, lat, lon } = row
  return {
    entry: linkItem(row, baseUrl),
    wholeDistrict: whole,
    name: site?.name ?? null,
    address: site === null || site.address === '' ? null : site.address,
    municipalityId: municipality,
    municipality: site?.place.name ?? null,
    districtId: district,
    latitude: lat,
    longitude: lon,
    officeHours: (site?.hours ?? []).map(hoursItem),
  }
}

const hoursOfEntry = z
  .strictObject({ entry: entryLink, site: z.string(), districtId: districtCode, ...officeHours.shape })
  .meta({ description: 'One weekly span of office hours, with the entry and the site it belongs to.' })

export const officeHourList: Resource = resource({
  name: 'office-hours',
  itemName: 'EntryOfficeHours',
  summary: 'Weekly office hours, one by one',
  item: hoursOfEntry,
  filters: {
    kind: siteKind,
    ...filters,
    weekday: z.coerce.number().int().min(1).max(7).optional().meta({ description: 'As in ISO 8601: 1 is Monday.' }),
  },
  list: async ({ tx, baseUrl }, { limit, after, language, ...filter }) => {
    const [id, at, number] = readCursor(after, z.tuple([z.uuid(), z.int().min(0), z.int().min(1)])) ?? []
    const from = id === undefined || at === undefined || number === undefined ? undefined : { id, position: at, number }
    const read = await listHoursRows(tx, { ...filter, spoken: language }, from, limit + 1)
    const { rows, next } = partOf(read, limit, (row) => [row.id, row.position, row.number])
    const items = rows.map((row) => ({
      entry: linkItem(row, baseUrl),
      site: row.siteName,
      districtId: row.district,
      ...hoursItem(row.hours),
    }))
    return { items, next }
  },
})
