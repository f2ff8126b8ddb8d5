import { z } from 'zod'

// Named as the Human Services Data Specification 3.2 names them (https://docs.openreferral.org), as far as we have something to say.
const id = z.uuid()
const text = z.string()

export const taxonomy = z
  .strictObject({ id, name: text, description: text, uri: z.url(), version: text })
  .meta({ description: 'HSDS taxonomy: where our topics come from.' })

export const taxonomyTerm = z
  .strictObject({
    id,
    code: text,
    name: text,
    description: text,
    taxonomy: text,
    taxonomy_id: id,
    language: z.literal('de'),
  })
  .meta({ description: 'HSDS taxonomy term: one of our topics, in German.' })

const attribute = z.strictObject({
  id,
  link_id: id,
  link_type: z.literal('service_category'),
  link_entity: z.enum(['service', 'organization']),
  taxonomy_term_id: id,
  taxonomy_term: taxonomyTerm,
})

const phone = z.strictObject({ id, number: text, type: z.literal('voice') })
const contact = z.strictObject({
  id,
  title: text.meta({ description: 'Whom to ask for, never a name.' }),
  email: text.optional(),
})
const language = z.strictObject({ id, name: text, code: text })

const schedule = z.strictObject({
  id,
  freq: z.literal('WEEKLY'),
  interval: z.literal(1),
  byday: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
  opens_at: text.meta({ description: 'Local time in Europe/Berlin, summer and winter.' }),
  closes_at: text,
  attending_type: z.enum(['open', 'appointment', 'telephone', 'online']),
  notes: text.optional(),
})

const address = z.strictObject({
  id,
  address_1: text,
  city: text,
  state_province: z.literal('Hessen'),
  postal_code: text,
  country: z.literal('DE'),
  address_type: z.literal('physical'),
})

const location = z.strictObject({
  id,
  location_type: z.literal('physical'),
  name: text,
  latitude: z.number(),
  longitude: z.number(),
  addresses: z.array(address).optional(),
  accessibility: z.array(z.strictObject({ id, description: text })).optional(),
  schedules: z.array(schedule).optional(),
})

const serviceAtLocationParts = {
  id,
  service_id: id,
  location_id: id,
  location,
  schedules: z.array(schedule).optional(),
}

export const organization = z
  .strictObject({
    id,
    name: text,
    description: text,
    email: text.optional(),
    website: z.url().optional(),
    uri: z.url(),
    parent_organization_id: id.optional(),
    phones: z.array(phone).optional(),
    contacts: z.array(contact).optional(),
    locations: z.array(location).optional(),
    attributes: z.array(attribute).optional(),
  })
  .meta({ description: 'HSDS organization. A project nobody answers for stands as its own organization.' })

const organizationReference = organization.pick({ id: true, name: true, description: true, uri: true })

export const service = z
  .strictObject({
    id,
    organization_id: id,
    name: text,
    description: text,
    url: z.url(),
    email: text.optional(),
    status: z.literal('active'),
    last_modified: z.iso.datetime(),
    organization: organizationReference,
    phones: z.array(phone).optional(),
    contacts: z.array(contact).optional(),
    languages: z.array(language).optional(),
    service_areas: z.array(z.strictObject({ id, name: text })).optional(),
    service_at_locations: z.array(z.strictObject(serviceAtLocationParts)).optional(),
    attributes: z.array(attribute).optional(),
  })
  .meta({ description: 'HSDS service: a project of volunteers.' })

export const serviceAtLocation = z
  .strictObject({ ...serviceAtLocationParts, service: service.pick({ id: true, name: true, status: true, url: true }) })
  .meta({ description: 'HSDS service at location: a project at one of its sites.' })

export const meta = z
  .strictObject({
    version: z.literal('3.2'),
    profile: z.url(),
    openapi_url: z.url(),
    description: text,
    publisher: z.strictObject({ name: text, email: text.optional(), website: z.url() }),
  })
  .meta({ description: 'HSDS: what this interface is.' })

/** The frame around HSDS lists. */
export function pageOf(contents: z.ZodType) {
  return z.strictObject({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(contents),
  })
}

export type Organization = z.output<typeof organization>
export type Service = z.output<typeof service>
export type Location = z.output<typeof location>
export type ServiceAtLocation = z.output<typeof serviceAtLocation>
export type Schedule = z.output<typeof schedule>
export type Attribute = z.output<typeof attribute>
export type TaxonomyTerm = z.output<typeof taxonomyTerm>
export type Taxonomy = z.output<typeof taxonomy>
