import { type DataAnswer, notFound, type RequestContext } from '#platform/http/index.ts'
import { licence } from '../licence.ts'
import type { Resource } from '../resources/resource.ts'

/** One thing by its id. */
export function showThing({
  find,
}: Required<Pick<Resource, 'find'>>): (ctx: RequestContext<`/${string}/:id`>) => Promise<DataAnswer> {
  return async ({ params, db, actor, baseUrl }) => {
    const thing = await db.read(actor, (tx) => find({ tx, baseUrl }, params.id))
    if (thing === undefined) return notFound()
    return {
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(thing),
      links: { license: licence.url },
      ...changeOf(thing),
    }
  }
}

function changeOf(thing: unknown): { readonly changedAt?: Date } {
  if (typeof thing !== 'object' || thing === null || !('updatedAt' in thing)) return {}
  return typeof thing.updatedAt === 'string' ? { changedAt: new Date(thing.updatedAt) } : {}
}
