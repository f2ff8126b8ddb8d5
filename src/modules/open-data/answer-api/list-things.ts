import { z } from 'zod'
import { type DataAnswer, type RequestContext } from '#platform/http/index.ts'
import { apiDocument, resourceList } from '../addresses.ts'
import { licence } from '../licence.ts'
import { queryOf, readQuery, type Resource } from '../resources/resource.ts'

/** The frame around every list. */
export function listOf(item: z.ZodType) {
  return z.strictObject({
    items: z.array(item),
    next: z
      .url()
      .nullable()
      .meta({ description: 'The next part; null at the end. Also as `Link: rel="next"` (RFC 8288).' }),
    licence: z.url(),
    attribution: z.string().meta({ description: 'Whom to name.' }),
  })
}

/** A list of things, a part at a time. */
export function listThings(resource: Resource): (ctx: RequestContext) => Promise<DataAnswer> {
  const query = queryOf(resource)
  const address = resourceList(resource.name)
  return async ({ url, db, actor, baseUrl }) => {
    const asked = readQuery(url.searchParams, query)
    const { items, next } = await db.read(actor, (tx) => resource.list({ tx, baseUrl }, asked))
    const again = Object.fromEntries(url.searchParams)
    const nextUrl = next === undefined ? null : baseUrl + address.href({}, { ...again, after: next })
    const attribution = [licence.attribution, ...(resource.attribution === undefined ? [] : [resource.attribution])]
    const body: z.input<ReturnType<typeof listOf>> = {
      items: [...items],
      next: nextUrl,
      licence: licence.url,
      attribution: attribution.join('; '),
    }
    return {
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(body),
      links: {
        license: licence.url,
        'service-desc': baseUrl + apiDocument.href(),
        ...(nextUrl === null ? {} : { next: nextUrl }),
      },
    }
  }
}
