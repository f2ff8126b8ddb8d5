import { attachment, unkept } from '#platform/http/index.ts'
import { findDistrict, nameIn } from '#modules/places/index.ts'
import { type DeskContext, openDesk } from '../desk.ts'
import type { PathwayParts } from '../parts.ts'
import { listStandings, readTexts } from '../pathway.queries.ts'
import { readPlan } from '../read-plan.ts'
import { applicationDocument, draftDocument } from './draft-document.ts'

/** Everything that was written, as PDF/UA; or what an application needs of it. */
export function printDraft(parts: PathwayParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openDesk(ctx, parts)
    const { pathway, path, lang, actor } = desk
    const application = ctx.url.searchParams.get('fuer') === 'antrag' && path.application.length > 0
    const document = await ctx.db.read(actor, async (tx) => {
      const standings = (await listStandings(tx, [pathway.id])).get(pathway.id) ?? []
      const district = await findDistrict(tx, pathway.districtId)
      return (application ? applicationDocument : draftDocument)(desk, {
        standings,
        texts: await readTexts(tx, pathway.id),
        plan: await readPlan(tx, path, { start: pathway.wishedStart, standings }),
        place: district === undefined ? '' : nameIn(district, lang),
        now: ctx.now,
      })
    })
    const bytes = parts.pdf.render(document, ctx.now)
    return unkept(
      attachment(ctx, {
        bytes,
        type: 'application/pdf',
        name: `${application ? 'antrag' : 'entwurf'}-${path.slug}.pdf`,
      }),
    )
  }
}
