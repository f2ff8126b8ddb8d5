import { notFound } from '#platform/http/index.ts'
import { type DeskContext, hrefsOf, openOwnDesk } from '../desk.ts'
import type { MailParts } from '../parts.ts'
import { keepPathway } from './keep-pathway.ts'

/** The button "Keep this path", which stands on its page before it is deleted. */
export function submitKeeping(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    const result = await keepPathway(ctx.db, desk)
    return result.ok ? ctx.seeOther(hrefsOf(desk).home({ meldung: 'behalten' })) : notFound()
  }
}
