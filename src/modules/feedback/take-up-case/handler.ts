import { notFound, type RequestContext } from '#platform/http/index.ts'
import { casePage, type caseTakingUp } from '../addresses.ts'
import { getCase } from '../member-page.ts'
import { takeUpCase } from './take-up-case.ts'

export async function submitTakingUp(ctx: RequestContext<typeof caseTakingUp.path>): Promise<Response> {
  const { id: caseId } = await getCase(ctx, ctx.params.caseId)
  const result = await takeUpCase(ctx.db, ctx.actor, caseId)
  if (result.ok) return ctx.seeOther(casePage.href(ctx.lang, { caseId }, { meldung: 'aufgenommen' }))
  switch (result.code) {
    case 'case-unknown':
      return notFound()
    // Somebody was quicker: the page says what state it is in now.
    case 'not-waiting':
      return ctx.seeOther(casePage.href(ctx.lang, { caseId }))
  }
}
