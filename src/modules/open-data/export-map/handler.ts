import type { z } from 'zod'
import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { licence, placesAttribution } from '../licence.ts'
import { exportQuery } from '../resources/filters.ts'
import { readQuery, type Source } from '../resources/resource.ts'
import { listSiteRows, type SitePosition, type SiteRow } from '../resources/site.queries.ts'
import { sitePlaceItem } from '../resources/sites.ts'
import type { MapLayer } from './map-layer.ts'

const batch = 1000

/** All sites as one map layer (GeoJSON, RFC 7946). */
export async function exportMap({ url, db, actor, baseUrl }: RequestContext): Promise<DataAnswer> {
  const filter = readQuery(url.searchParams, exportQuery)
  const rows = await db.read(actor, (tx) => readAll({ tx, baseUrl }, filter))
  const layer: MapLayer = {
    type: 'FeatureCollection',
    licence: licence.url,
    attribution: `${licence.attribution}; ${placesAttribution}`,
    features: rows.map((row) => featureOf(row, baseUrl)),
  }
  return {
    type: 'application/geo+json',
    body: JSON.stringify(layer),
    fileName: 'vielfaltsnetz.geojson',
    links: { license: licence.url },
  }
}

async function readAll({ tx }: Source, filter: z.output<typeof exportQuery>): Promise<readonly SiteRow[]> {
  const rows: SiteRow[] = []
  let after: SitePosition | undefined
  do {
    const part = await listSiteRows(tx, filter, after, batch)
    rows.push(...part)
    after = part.length < batch ? undefined : part.at(-1)
  } while (after !== undefined)
  return rows
}

function featureOf(row: SiteRow, baseUrl: string): MapLayer['features'][number] {
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
