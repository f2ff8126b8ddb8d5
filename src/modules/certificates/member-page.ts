import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { issuedList } from './addresses.ts'
import type { Certificate } from './certificate.ts'
import { issues } from './certificate.policy.ts'
import { findCertificate } from './certificate.queries.ts'

/** In whose name somebody has issued: `id` null is the centre. */
export type IssuerChoice = { readonly id: Id<'profile'> | null; readonly name: string }

export async function listIssuers(tx: Tx, { actor, t }: RequestContext): Promise<readonly IssuerChoice[]> {
  const profiles = await listProfileHeads(tx, keptProfiles(actor))
  return isCentreStaff(actor) ? [{ id: null, name: t('certificates.centre') }, ...profiles] : profiles
}

/** The certificate of the address; leaves with 404 where there is none that this person's organisation issued. */
export async function getCertificate(ctx: RequestContext, certificateId: string): Promise<Certificate> {
  const id = parseId<'certificate'>(certificateId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findCertificate(tx, id))
  return found !== undefined && issues(ctx.actor, found) ? found : notFound()
}

/** The frame of a member page: title, way back. */
export function memberPage(ctx: RequestContext, view: MemberView): Response {
  return pageOnWay(ctx, view, [{ label: ctx.t('certificates.issued.title'), href: issuedList.href(ctx.lang) }])
}

const doneCodes = ['widerrufen', 'neu', 'gesendet'] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`certificates.issued.done.${code}`)
}
