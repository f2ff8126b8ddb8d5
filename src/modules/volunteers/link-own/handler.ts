import type { RequestContext } from '#platform/http/index.ts'
import { ownQualifications } from '../addresses.ts'
import type { VolunteerParts } from '../parts.ts'
import { linkOwn } from './link-own.ts'

export function submitLinking(parts: VolunteerParts) {
  return async (ctx: RequestContext): Promise<Response> => {
    const result = await linkOwn(ctx.db, ctx.actor, parts)
    // Pressed twice, or gone meanwhile: the page says what there is.
    return ctx.seeOther(ownQualifications.href(ctx.lang, {}, result.ok ? { meldung: 'verbunden' } : {}))
  }
}
