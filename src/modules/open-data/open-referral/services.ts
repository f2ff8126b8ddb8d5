import { findLanguage } from '#modules/organisations/index.ts'
import type { Entry, Site } from '../resources/entry.ts'
import { derivedId } from './derived-id.ts'
import type { Organization, Service, ServiceAtLocation } from './hsds.ts'
import { locationId, locationOf, schedulesOf } from './places.ts'
import { attributesOf } from './topics.ts'

/** A project as an HSDS service; without `full` only what stands for itself. */
export function serviceOf(entry: Entry, districtName: string, full: boolean): Service {
  const { id, contact } = entry
  const owner = ownerOf(entry)
  const simple: Service = {
    id,
    organization_id: owner.id,
    name: entry.name,
    description: entry.texts.de ?? entry.name,
    url: entry.url,
    ...(contact.email === null ? {} : { email: contact.email }),
    status: 'active',
    last_modified: entry.updatedAt,
    organization: owner,
  }
  if (!full) return simple
  return {
    ...simple,
    ...reachOf(entry),
    languages: entry.languages.map((code) => ({
      id: derivedId(id, `language ${code}`),
      name: findLanguage(code)?.names.de ?? code,
      code,
    })),
    service_areas: [{ id: derivedId(id, 'area'), name: districtName }],
    service_at_locations: entry.sites.map((site, position) => atLocation(entry, site, position)),
    attributes: attributesOf(id, 'service', entry.topics),
  }
}

/** A project at one of its sites. */
export function serviceAtLocationOf(entry: Entry, site: Site, position: number): ServiceAtLocation {
  const { id, name, url } = entry
  return { ...atLocation(entry, site, position), service: { id, name, status: 'active', url } }
}

function atLocation(entry: Entry, site: Site, position: number) {
  const id = derivedId(entry.id, `service at location ${position}`)
  return {
    id,
    service_id: entry.id,
    location_id: locationId(entry.id, position),
    location: locationOf(entry, site, position),
    schedules: schedulesOf(id, site),
  }
}

/** The organisation behind a project; where nobody answers for it, the project itself, under an id of its own. */
function ownerOf({ id, name, url, texts, responsible }: Entry): Service['organization'] {
  if (responsible !== null)
    return { id: responsible.id, name: responsible.name, description: responsible.name, uri: responsible.url }
  return { id: ownOrganizationId(id), name, description: texts.de ?? name, uri: url }
}

export function ownOrganizationId(projectId: string): string {
  return derivedId(projectId, 'organization')
}

/** An organisation, or a project that stands as its own. */
export function organizationOf(entry: Entry, full: boolean): Organization {
  const isProject = entry.kind === 'project'
  const website = entry.contact.website
  const id = isProject ? ownOrganizationId(entry.id) : entry.id
  const [umbrella] = entry.umbrellas
  const simple: Organization = {
    id,
    name: entry.name,
    description: entry.texts.de ?? entry.name,
    uri: entry.url,
    ...(entry.contact.email === null ? {} : { email: entry.contact.email }),
    ...(website === null || !URL.canParse(website) ? {} : { website }),
    ...(umbrella === undefined ? {} : { parent_organization_id: umbrella.id }),
  }
  if (!full) return simple
  return {
    ...simple,
    ...reachOf(entry),
    // Sites of a project belong to its service.
    locations: isProject
      ? []
      : entry.sites.map((site, position) => {
          const location = locationOf(entry, site, position)
          return { ...location, schedules: schedulesOf(location.id, site) }
        }),
    attributes: attributesOf(id, 'organization', entry.topics),
  }
}

function reachOf({ id, contact }: Entry) {
  const { role, telephone, email } = contact
  return {
    ...(telephone === null
      ? {}
      : { phones: [{ id: derivedId(id, 'phone'), number: telephone, type: 'voice' as const }] }),
    ...(role === null
      ? {}
      : { contacts: [{ id: derivedId(id, 'contact'), title: role, ...(email === null ? {} : { email }) }] }),
  }
}
