import { z } from 'zod'
import { districtCode, entryLink, languageCode, point, topicCode } from '../resources/entry.ts'

const feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([point.longitude, point.latitude]).meta({ description: 'Longitude first.' }),
  }),
  properties: z.strictObject({
    entryId: entryLink.shape.id,
    kind: entryLink.shape.kind,
    name: z.string(),
    url: z.url(),
    languages: z.array(languageCode),
    topics: z.array(topicCode),
    site: z.string().nullable(),
    address: z.string().nullable(),
    municipalityId: z.string().nullable(),
    municipality: z.string().nullable(),
    districtId: districtCode,
    wholeDistrict: z.boolean(),
  }),
})

/** GeoJSON (RFC 7946); `licence` and `attribution` are foreign members (§6.1), which programs that only draw may leave aside. */
export const mapLayer = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    licence: z.url(),
    attribution: z.string(),
    features: z.array(feature),
  })
  .meta({ description: 'Every place where an entry is found, as a map layer.' })

export type MapLayer = z.output<typeof mapLayer>
