import type { RequestContext } from '#platform/http/index.ts'
import { consultationPage, inbox, type taking } from '../addresses.ts'
import { getConsultation } from '../member-page.ts'
import { takeConsultation } from './take-consultation.ts'

export async function submitTaking(ctx: RequestContext<typeof taking.path>): Promise<Response> {
  const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
  const result = await takeConsultation(ctx.db, ctx.actor, consultationId)
  if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung: 'uebernommen' }))
  switch (result.code) {
    // Somebody else was quicker, and now it is hers.
    case 'consultation-unknown':
      return ctx.seeOther(inbox.href(ctx.lang, {}, { liste: 'offen', meldung: 'vergeben' }))
    case 'taken-already':
      return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }))
  }
}
