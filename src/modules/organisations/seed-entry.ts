import { z } from 'zod'
import { channels, profileKinds } from './profile.ts'

const texts = z.object({ de: z.string(), en: z.string().optional(), ar: z.string().optional() })

const officeHour = z.object({
  weekday: z.int(),
  from: z.string(),
  to: z.string(),
  channel: z.enum(channels),
  languages: z.array(z.string()).default([]),
  note: z.string().default(''),
})

const site = z.object({
  name: z.string().optional(),
  municipality: z.string(),
  street: z.string(),
  postcode: z.string(),
  accessibility: texts.optional(),
  officeHours: z.array(officeHour),
})

// The files speak of bodies of the centre and of partners; both have their place among the kinds.
const kind = z.preprocess(
  (name) => (name === 'centre-body' ? 'centre' : name === 'partner' ? 'umbrella' : name),
  z.enum(profileKinds),
)

/** One entry of the files in `seed/`: what is known of a project or organisation from public pages, or invented for the demo. */
export const seedEntrySchema = z.object({
  slug: z.string(),
  kind,
  name: z.object({ de: z.string() }),
  /** Null for bodies that work for the whole Land and whose seat is not known. */
  districtId: z.string().nullable(),
  municipality: z.string().nullish(),
  municipalities: z.array(z.string()).default([]),
  responsible: z.object({ name: z.string(), kind: z.string(), slug: z.string().optional() }).nullish(),
  languages: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  text: texts,
  sites: z.array(site).default([]),
  officeHours: z.array(officeHour).default([]),
  phone: z.string().default(''),
  email: z.string().default(''),
  website: z.string().default(''),
  contactRole: texts.nullish(),
  umbrella: z.string().nullish(),
  leadDays: z.int().nullish(),
  // Entries of the demo world have none.
  source: z.object({ name: z.string(), year: z.int().nullable() }).nullish(),
})
export type SeedEntry = z.infer<typeof seedEntrySchema>
export type SeedSite = SeedEntry['sites'][number]
export type SeedOfficeHour = z.infer<typeof officeHour>

export const demoWorldSchema = z.object({
  organisations: z.array(seedEntrySchema),
  people: z.array(
    z.object({
      key: z.string(),
      givenName: z.string(),
      familyName: z.string(),
      email: z.string(),
      language: z.enum(['de', 'en']),
      roles: z.array(z.object({ kind: z.string(), of: z.string().nullable() })),
    }),
  ),
})
export type DemoWorld = z.infer<typeof demoWorldSchema>
