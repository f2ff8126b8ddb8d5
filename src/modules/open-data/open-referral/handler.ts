import { z } from 'zod'
import { type DataAnswer, notFound, type RequestContext, wrongQuery } from '#platform/http/index.ts'
import { apiDocument, openDataPage } from '../addresses.ts'
import { licence } from '../licence.ts'
import { readQuery } from '../resources/resource.ts'
import type { Endpoint } from './endpoints.ts'
import type { meta, pageOf } from './hsds.ts'

// Numbered pages cost more the deeper they are.
const deepest = 10_000

/** What a list of the endpoint may be asked for. */
export function hsdsQuery({ filters }: Endpoint) {
  return z.strictObject({
    ...filters,
    page: z.coerce.number().int().min(1).max(deepest).default(1).meta({ description: 'The number of the page.' }),
    per_page: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(50)
      .meta({ description: 'How many on a page, 1 to 200.' }),
  })
}

export function listHsds(endpoint: Endpoint): (ctx: RequestContext) => Promise<DataAnswer> {
  const query = hsdsQuery(endpoint)
  return async ({ url, db, actor, baseUrl }) => {
    const asked = readQuery(url.searchParams, query)
    const { page, per_page: limit } = asked
    const offset = (page - 1) * limit
    if (offset > deepest) return wrongQuery([{ name: 'page', reason: 'too deep: use /api/v1, which has no end' }])
    const { total, contents } = await db.read(actor, (tx) => endpoint.list({ tx, baseUrl }, asked, { limit, offset }))
    const pages = Math.ceil(total / limit)
    const body: z.input<ReturnType<typeof pageOf>> = {
      total_items: total,
      total_pages: pages,
      page_number: page,
      size: contents.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: contents.length === 0,
      contents: [...contents],
    }
    return json(body)
  }
}

export function showHsds({
  find,
}: Required<Pick<Endpoint, 'find'>>): (ctx: RequestContext<`/${string}/:id`>) => Promise<DataAnswer> {
  return async ({ params, db, actor, baseUrl }) => {
    const thing = await db.read(actor, (tx) => find({ tx, baseUrl }, params.id))
    return thing === undefined ? notFound() : json(thing)
  }
}

/** The start HSDS asks for: which version, and where it is described. */
export function showHsdsStart(
  operator: Readonly<Record<string, string>>,
): (ctx: RequestContext) => Promise<DataAnswer> {
  return async ({ baseUrl }) => {
    const email = operator['email'] ?? ''
    const start: z.output<typeof meta> = {
      version: '3.2',
      profile: baseUrl + openDataPage.href('de'),
      openapi_url: baseUrl + apiDocument.href(),
      description: `${licence.attribution}, ${licence.shortName}`,
      publisher: {
        name: operator['name'] || licence.attribution,
        ...(email === '' ? {} : { email }),
        website: `${baseUrl}/de/impressum`,
      },
    }
    return json(start)
  }
}

function json(body: unknown): DataAnswer {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(body), links: { license: licence.url } }
}
