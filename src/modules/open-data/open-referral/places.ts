import type { Entry, Site } from '../resources/entry.ts'
import { derivedId } from './derived-id.ts'
import type { Location, Schedule } from './hsds.ts'

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A site of an entry. Its id follows its position among the sites: they have no public name of their own. */
export function locationOf(entry: Entry, site: Site, position: number): Location {
  const id = locationId(entry.id, position)
  const parts = site.address === null ? undefined : addressParts(site.address)
  return {
    id,
    location_type: 'physical',
    name: site.name,
    latitude: site.latitude,
    longitude: site.longitude,
    ...(parts === undefined
      ? {}
      : {
          addresses: [
            {
              id: derivedId(id, 'address'),
              ...parts,
              state_province: 'Hessen',
              country: 'DE',
              address_type: 'physical',
            },
          ],
        }),
    ...(entry.accessibility === null
      ? {}
      : { accessibility: [{ id: derivedId(id, 'accessibility'), description: entry.accessibility }] }),
  }
}

export function locationId(entryId: string, position: number): string {
  return derivedId(entryId, `location ${position}`)
}

export function schedulesOf(of: string, { officeHours }: Site): Schedule[] {
  return officeHours.map(({ weekday, opensAt, closesAt, channel, note }, number) => ({
    id: derivedId(of, `schedule ${number}`),
    freq: 'WEEKLY',
    interval: 1,
    byday: days[weekday - 1] ?? 'MO',
    opens_at: opensAt,
    closes_at: closesAt,
    attending_type: channel,
    ...(note === null ? {} : { notes: note }),
  }))
}

/** HSDS wants a postcode and a town of their own; an address written without them has no place there. */
export function addressParts(text: string) {
  const found = /^(.+?),?\s+(\d{5})\s+(\S.*)$/s.exec(text.trim())
  const [, street, postcode, city] = found ?? []
  if (street === undefined || postcode === undefined || city === undefined) return undefined
  return { address_1: street.trim(), postal_code: postcode, city: city.trim() }
}
