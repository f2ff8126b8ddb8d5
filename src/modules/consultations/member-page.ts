import { parseId } from '#kernel/id.ts'
import { type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { consultationPage, inbox } from './addresses.ts'
import { findConsultation } from './consultation.queries.ts'
import type { Consultation } from './consultation.ts'
import { noteRead } from './reads.queries.ts'

type View = MemberView & {
  /** The consultation the page belongs to, where it is not the page of it. */
  readonly of?: Consultation
}

/** The frame of a page for those who advise: title and way back. */
export function memberPage(ctx: RequestContext, { of, ...view }: View): Response {
  const { t, lang } = ctx
  const way = of === undefined ? [] : [{ label: of.sign, href: consultationPage.href(lang, { consultationId: of.id }) }]
  const list = { label: t('consultations.staff.inbox.title'), href: inbox.href(lang) }
  return pageOnWay(ctx, { ...view, way }, [startStep(ctx), list])
}

/** The consultation of the address; leaves with 404 where there is none for this actor. Nothing of what was said is read. */
export async function getConsultation(ctx: RequestContext, consultationId: string): Promise<Consultation> {
  const id = parseId<'consultation'>(consultationId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findConsultation(tx, id))) ?? notFound()
}

/** The same where what was said is shown: who looks is written down before (LO-01). */
export async function openConsultation(ctx: RequestContext, consultationId: string): Promise<Consultation> {
  const found = await getConsultation(ctx, consultationId)
  await noteRead(ctx.db, ctx.actor, found)
  return found
}
