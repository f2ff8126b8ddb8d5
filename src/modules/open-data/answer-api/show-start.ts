import { z } from 'zod'
import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { apiDocument, resourceList } from '../addresses.ts'
import { licence } from '../licence.ts'
import { allResources } from '../resources/all-resources.ts'

export const apiStartSchema = z
  .strictObject({
    documentation: z.url(),
    licence: z.url(),
    attribution: z.string(),
    resources: z.array(z.strictObject({ name: z.string(), summary: z.string(), url: z.url() })),
  })
  .meta({ description: 'What there is to read.' })

/** Where programs begin. */
export async function showApiStart({ baseUrl }: RequestContext): Promise<DataAnswer> {
  const start: z.output<typeof apiStartSchema> = {
    documentation: baseUrl + apiDocument.href(),
    licence: licence.url,
    attribution: licence.attribution,
    resources: allResources.map(({ name, summary }) => ({
      name,
      summary,
      url: baseUrl + resourceList(name).href(),
    })),
  }
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(start),
    links: { 'service-desc': baseUrl + apiDocument.href(), license: licence.url },
  }
}
