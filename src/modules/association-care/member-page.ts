import { keepsProfile } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { findProfileHead, type ProfileHead } from '#modules/organisations/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { associationList, lightsPage } from './addresses.ts'
import { isTopic } from './topic.ts'

/** The association of the address; leaves with 404 where this person is not on its board. */
export async function getAssociation(ctx: RequestContext, profileId: string): Promise<ProfileHead> {
  const id = parseId<'profile'>(profileId)
  if (id === undefined || !keepsProfile(ctx.actor, id)) return notFound()
  const head = await ctx.db.read(ctx.actor, (tx) => findProfileHead(tx, id))
  return head === undefined || head.kind === 'project' ? notFound() : head
}

type View = MemberView & { readonly association?: ProfileHead }

/** The frame of a member page: title, way back. */
export function memberPage(ctx: RequestContext, { association, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: t('association-care.list.title'), href: associationList.href(lang) },
    ...(association === undefined
      ? []
      : [{ label: association.name, href: lightsPage.href(lang, { profileId: association.id }) }]),
  ])
}

const doneCodes = ['gespeichert', 'eingeladen', 'beitritt'] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  if (code === undefined) return undefined
  const topic = ctx.url.searchParams.get('thema') ?? ''
  return code === 'gespeichert' && isTopic(topic)
    ? `${ctx.t(`association-care.topic.${topic}`)}: ${ctx.t('association-care.done.gespeichert')}`
    : ctx.t(`association-care.done.${code}`)
}
