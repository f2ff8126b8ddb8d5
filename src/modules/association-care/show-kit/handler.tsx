import { dayInBerlin } from '#platform/clock/index.ts'
import { attachment, type RequestContext } from '#platform/http/index.ts'
import { listInvitedSuccessors } from '#modules/accounts/index.ts'
import { countKeepers } from '#modules/organisations/index.ts'
import type { kitDocument, kitPage } from '../addresses.ts'
import { listChecks } from '../check.queries.ts'
import { kitOf } from '../kit.ts'
import { getAssociation, memberPage } from '../member-page.ts'
import type { CareParts } from '../parts.ts'
import { documentOfKit } from './document.ts'
import { KitPage } from './page.tsx'

export async function showKit(ctx: RequestContext<typeof kitPage.path>): Promise<Response> {
  const association = await getAssociation(ctx, ctx.params.profileId)
  const today = dayInBerlin(ctx.now)
  const { checks, invited } = await ctx.db.read(ctx.actor, async (tx) => ({
    checks: await listChecks(tx, association.id),
    invited: await listInvitedSuccessors(tx, association.id),
  }))
  const keepers = await countKeepers(ctx.db, ctx.actor, association.id)
  return memberPage(ctx, {
    title: ctx.t('association-care.kit.title'),
    association,
    content: (
      <KitPage
        ctx={ctx}
        association={association}
        kit={kitOf(checks, today)}
        today={today}
        keepers={keepers}
        invited={invited}
      />
    ),
  })
}

/** The same to print and to hand over. */
export function downloadKit({ pdf }: CareParts) {
  return async (ctx: RequestContext<typeof kitDocument.path>): Promise<Response> => {
    const association = await getAssociation(ctx, ctx.params.profileId)
    const today = dayInBerlin(ctx.now)
    const checks = await ctx.db.read(ctx.actor, (tx) => listChecks(tx, association.id))
    const document = documentOfKit(ctx.t, { association, kit: kitOf(checks, today), today })
    const name = `${ctx.t('association-care.kit.file')}-${association.slug}.pdf`
    return attachment(ctx, { bytes: pdf.render(document, ctx.now), type: 'application/pdf', name, mark: ctx.requestId })
  }
}
