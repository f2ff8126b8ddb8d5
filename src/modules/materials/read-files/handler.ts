import type { RequestContext } from '#platform/http/index.ts'
import { materialOverview } from '../addresses.ts'
import { getMaterial } from '../member-page.ts'
import { requestReading } from './request-reading.ts'

/** Asks once more for the words of a file. Where nothing failed, nothing need be asked for. */
export async function submitReading(
  ctx: RequestContext<'/mein/materialien/:materialId/text-lesen'>,
): Promise<Response> {
  const { id } = await getMaterial(ctx, ctx.params.materialId)
  const result = await requestReading(ctx.db, ctx.actor, id)
  return ctx.seeOther(materialOverview.href(ctx.lang, { materialId: id }, result.ok ? { meldung: 'lesen' } : {}))
}
