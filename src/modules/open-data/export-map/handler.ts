import { z } from 'zod'
import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { licence, placesAttribution } from '../licence.ts'
import { filters, siteKind } from '../resources/filters.ts'
import { readQuery, type Source } from '../resources/resource.ts'
import { listSiteRows, type SitePosition, type SiteRow } from '../resources/site.queries.ts'
import { sitePlaceItem } from '../resources/sites.ts'

const query = z.strictObject({ kind: siteKind, ...filters })
const batch = 1000

/** All sites as one map layer (GeoJSON, RFC 7946). */
export async function exportMap({ url, db, actor, baseUrl }: RequestContext): Promise<DataAnswer> {
  const filter = readQuery(url.searchParams, query)
  const rows = await db.read(actor, (tx) => readAll({ tx, baseUrl }, filter))
  return {
    type: 'application/geo+json',
    body: JSON.stringify({
      type: 'FeatureCollection',
      // Foreign members (RFC 7946 §6.1): what programs that only draw may leave aside.
      licence: licence.url,
      attribution: `${licence.attribution}; ${placesAttribution}`,
      features: rows.map((row) => featureOf(row, baseUrl)),
    }),
    fileName: 'vielfaltsnetz.geojson',
    links: { license: licence.url },
  }
}

async function readAll({ tx }: Source, filter: z.output<typeof query>): Promise<readonly SiteRow[]> {
  const rows: SiteRow[] = []
  let after: SitePosition | undefined
  do {
    const part = await listSiteRows(tx, filter, after, batch)
    rows.push(...part)
    after = part.length < batch ? undefined : part.at(-1)
  } while (after !== undefined)
  return rows
}

function featureOf(row: SiteRow, baseUrl: string) {
  const { entry, latitude, longitude, officeHours: _hours, ...site } = sitePlaceItem(row, baseUrl)
  return {
    type: 'Feature',
    id: `${row.id}/${row.position}`,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      entryId: entry.id,
      kind: entry.kind,
      name: entry.name,
      url: entry.url,
      languages: row.entryLanguages,
      topics: row.topics,
      site: site.name,
      address: site.address,
      municipalityId: site.municipalityId,
      municipality: site.municipality,
      districtId: site.districtId,
      wholeDistrict: site.wholeDistrict,
    },
  }
}
