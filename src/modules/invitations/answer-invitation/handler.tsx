import { systemActor } from '#kernel/actor.ts'
import { textOf } from '#kernel/form-state.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type EventParts, privatePage, seatKindsOf } from '#modules/events/index.ts'
import { registrationPage } from '#modules/events/addresses.ts'
import { registrationToken } from '#modules/registrations/index.ts'
import { invitationPage } from '../addresses.ts'
import { acceptInvitation, findInvited, refuseInvitation } from './answer-invitation.ts'
import { AnswerPage } from './page.tsx'

type LinkContext = RequestContext & { readonly params: { readonly token: string } }

export async function askForAnswer(ctx: LinkContext): Promise<Response> {
  return answerPage(ctx)
}

export function submitAcceptance(parts: EventParts) {
  return async (ctx: LinkContext): Promise<Response> => {
    const { event } = await getInvited(ctx)
    const asked = textOf(await ctx.typed(), 'kind')
    const kinds = seatKindsOf(event.form)
    const kind = kinds.find((one) => one === asked) ?? (kinds.length === 1 ? kinds[0] : undefined)
    if (kind === undefined) return answerPage(ctx, 'kind')
    const result = await acceptInvitation(ctx.db, parts, ctx.params.token, kind)
    if (!result.ok) return result.code === 'link-unknown' ? notFound() : answerPage(ctx, result.code)
    if (result.value === null) return ctx.seeOther(invitationPage.href(ctx.lang, { token: ctx.params.token }))
    // From here on her registration is what she holds: there she adds what she needs.
    const token = registrationToken(parts.key, result.value, 1)
    return ctx.seeOther(registrationPage.href(ctx.lang, { token }, { meldung: 'bestaetigt' }))
  }
}

export async function submitRefusal(ctx: LinkContext): Promise<Response> {
  const result = await refuseInvitation(ctx.db, ctx.params.token)
  if (!result.ok && result.code === 'link-unknown') return notFound()
  return result.ok
    ? ctx.seeOther(invitationPage.href(ctx.lang, { token: ctx.params.token }))
    : answerPage(ctx, result.code)
}

async function getInvited(ctx: LinkContext) {
  return (await ctx.db.read(systemActor('invitations.link'), (tx) => findInvited(tx, ctx.params.token))) ?? notFound()
}

async function answerPage(ctx: LinkContext, refusal?: string): Promise<Response> {
  const invited = await getInvited(ctx)
  return privatePage(ctx, {
    title: ctx.t('invitations.page.title'),
    status: refusal === undefined ? 200 : 422,
    content: (
      <AnswerPage
        t={ctx.t}
        now={ctx.now}
        token={ctx.params.token}
        formKeys={[ctx.formKey, ctx.formKey]}
        refusal={refusal}
        {...invited}
      />
    ),
  })
}
