import { z } from 'zod'
import { siteLanguageTexts } from './texts.ts'

export const organisationKinds = [
  'vielfaltszentrum',
  'association',
  'umbrella',
  'centre',
  'welfare',
  'church',
  'municipality',
] as const

export const districtCode = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/)
  .max(60)
export const languageCode = z.string().regex(/^[a-z]{2,3}$/)
export const topicCode = z.string().regex(/^[a-z_]{2,40}$/)
const clock = z.string().regex(/^\d\d:\d\d$/)

export const officeHours = z
  .strictObject({
    weekday: z.int().min(1).max(7).meta({ description: 'As in ISO 8601: 1 is Monday.' }),
    opensAt: clock.meta({ description: 'Local time in Europe/Berlin.' }),
    closesAt: clock,
    channel: z.enum(['open', 'appointment', 'telephone', 'online']),
    languages: z.array(languageCode).meta({ description: 'Empty: any language of the entry.' }),
    note: z.string().nullable(),
  })
  .meta({ description: 'One weekly span of time in which somebody can be reached.' })

export const point = {
  latitude: z
    .number()
    .min(47)
    .max(56)
    .meta({ description: 'WGS 84. The middle of the municipality, not of the house.' }),
  longitude: z.number().min(5).max(16),
}

export const site = z
  .strictObject({
    name: z.string(),
    address: z.string().nullable().meta({ description: 'As written; null where it was not made public.' }),
    municipalityId: z.string().nullable().meta({ description: 'Amtlicher Gemeindeschlüssel.' }),
    municipality: z.string(),
    districtId: districtCode,
    ...point,
    officeHours: z.array(officeHours),
  })
  .meta({ description: 'A place where an entry works.' })

export const entryLink = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['project', ...organisationKinds]),
    name: z.string(),
    url: z.url().meta({ description: 'The page in German; put another language in place of `de` for others.' }),
  })
  .meta({ description: 'A short reference to an entry.' })

export const entry = z
  .strictObject({
    id: z.uuid().meta({ description: 'Never changes.' }),
    kind: z.enum(['project', ...organisationKinds]),
    name: z.string(),
    slug: z.string().meta({ description: 'The last part of the page address.' }),
    url: z.url(),
    districtId: districtCode,
    wholeDistrict: z
      .boolean()
      .meta({ description: 'True where no site is named: the entry works in the whole district.' }),
    languages: z.array(languageCode).meta({ description: 'Spoken there; codes of the resource `languages`.' }),
    topics: z.array(topicCode).meta({ description: 'Codes of the resource `topics`.' }),
    texts: siteLanguageTexts.meta({ description: 'What the entry says of itself, by language of the site.' }),
    contact: z
      .strictObject({
        role: z.string().nullable().meta({ description: 'Whom to ask for, never a name.' }),
        telephone: z.string().nullable(),
        email: z.string().nullable(),
        website: z.string().nullable(),
      })
      .meta({ description: 'Of the office. Only what the entry made public; everything else is null.' }),
    accessibility: z.string().nullable(),
    leadDays: z.int().nullable().meta({ description: 'How many days ahead a request should come.' }),
    sites: z.array(site),
    responsible: entryLink.nullable().meta({ description: 'The organisation that answers for a project.' }),
    umbrellas: z.array(entryLink).meta({ description: 'Organisations it is a member of.' }),
    source: z
      .strictObject({ name: z.string(), year: z.int().nullable() })
      .nullable()
      .meta({ description: 'Where the entry was taken from a public page and not written by its own people.' }),
    updatedAt: z.iso.datetime(),
  })
  .meta({ description: 'A project or an organisation, as it shows itself to the public. No person stands in it.' })

export type Entry = z.output<typeof entry>
export type EntryLink = z.output<typeof entryLink>
export type Site = z.output<typeof site>
