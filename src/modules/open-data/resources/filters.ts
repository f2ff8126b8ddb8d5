import { z } from 'zod'
import { districtCode, languageCode, organisationKinds, topicCode } from './entry.ts'

/** Filters of everything that belongs to entries. */
export const filters = {
  district: districtCode
    .optional()
    .meta({ description: 'The id of a Kreis or kreisfreie Stadt, such as `wetteraukreis`.' }),
  language: languageCode.optional().meta({ description: 'A language that is spoken, such as `ti`.' }),
  topic: topicCode.optional().meta({ description: 'A topic, such as `wohnen`.' }),
}

export const organisationKind = z.enum(organisationKinds).optional().meta({ description: 'One kind of organisation.' })

export const siteKind = z
  .enum(['project', ...organisationKinds])
  .optional()
  .meta({ description: 'One kind of entry.' })

/** What a whole export may be narrowed to. */
export const exportQuery = z.strictObject({ kind: siteKind, ...filters })
