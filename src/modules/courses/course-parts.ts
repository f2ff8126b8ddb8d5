import type { Pdf } from '#platform/pdf/index.ts'
import type { EventParts } from '#modules/events/index.ts'

/** What courses need of the running program beside the request. */
export type CourseParts = { readonly events: EventParts; readonly pdf: Pdf }
