import { z } from 'zod'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type District, listDistricts, listMunicipalities, type MunicipalityInDistrict } from '#modules/places/index.ts'
import { placesAttribution } from '../licence.ts'
import { partOf, readCursor } from './cursor.ts'
import { districtCode, point } from './entry.ts'
import { resource, type Resource, type Source } from './resource.ts'
import { siteLanguageTexts } from './texts.ts'

const place = z
  .strictObject({
    id: z.string().meta({ description: 'A word for a district, the amtliche Gemeindeschlüssel for a municipality.' }),
    kind: z.enum(['district', 'municipality']),
    name: z.string(),
    names: siteLanguageTexts.meta({ description: 'The name in other scripts, where it is known.' }),
    districtId: districtCode.meta({ description: 'The district it lies in, or is.' }),
    officialKey: z.string().nullable().meta({ description: 'Amtlicher Schlüssel; null while it is not known.' }),
    ...point,
  })
  .meta({ description: 'A Kreis, kreisfreie Stadt, town or Gemeinde of Hesse as it is today.' })

type Place = z.output<typeof place>

export const places: Resource = resource({
  name: 'places',
  itemName: 'Place',
  summary: 'Districts and municipalities of Hesse',
  item: place,
  filters: {
    kind: z
      .enum(['district', 'municipality'])
      .optional()
      .meta({ description: 'Only districts, or only municipalities.' }),
    district: districtCode.optional().meta({ description: 'Only this district and its municipalities.' }),
  },
  attribution: placesAttribution,
  list: async (source, { kind, district, after, limit }) => {
    const [last] = readCursor(after, z.tuple([z.string().max(60)])) ?? []
    const wanted = (await readPlaces(source)).filter(
      (one) =>
        (kind === undefined || one.kind === kind) &&
        (district === undefined || one.districtId === district) &&
        (last === undefined || one.id > last),
    )
    const { rows, next } = partOf(wanted, limit, (one) => [one.id])
    return { items: rows, next }
  },
  find: async (source, id) => (await readPlaces(source)).find((one) => one.id === id),
})

/** All of them, by id: there are some 450, whatever else grows. */
async function readPlaces({ tx }: Source): Promise<readonly Place[]> {
  const districts = (await listDistricts(tx, dayInBerlin(tx.now))).map(districtPlace)
  const municipalities = (await listMunicipalities(tx)).map(municipalityPlace)
  return [...districts, ...municipalities].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function districtPlace({ id, name, names, officialKey, lat, lon }: District): Place {
  return { id, kind: 'district', name, names, districtId: id, officialKey, latitude: lat, longitude: lon }
}

function municipalityPlace({ id, name, names, districtId, lat, lon }: MunicipalityInDistrict): Place {
  return { id, kind: 'municipality', name, names, districtId, officialKey: id, latitude: lat, longitude: lon }
}
