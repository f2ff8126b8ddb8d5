import { systemActor } from '#kernel/actor.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { deviceOf } from '#platform/session/index.ts'
import { getAccount } from '../account.queries.ts'
import { confirmAddress, memberStart, requestLinkAddress, signInLinkAddress } from '../addresses.ts'
import { LinkConfirmation, linkKeyOf, lookAtLink, refusedLink } from '../link-page.tsx'
import { takeLink } from '../links.ts'
import { goOn } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { startSession } from '../sign-in/sign-in.ts'

type Path = typeof signInLinkAddress.path

export async function askSignInLink(ctx: RequestContext<Path>): Promise<Response> {
  const link = await lookAtLink(ctx, 'sign-in')
  if ('code' in link) return refusedLink(ctx, link, requestLinkAddress.href(ctx.lang))
  const { t, lang, params } = ctx
  const title = t('accounts.linkSignIn.title')
  const action = signInLinkAddress.href(lang, params)
  const content = (
    <LinkConfirmation
      ctx={ctx}
      title={title}
      lead={t('accounts.linkSignIn.lead')}
      action={action}
      label={t('accounts.linkSignIn.submit')}
    />
  )
  return ctx.page({ title, unlisted: true, content })
}

/** The link stands in for the password only: a second factor is asked for on the next page (AU-08). */
export function submitSignInLink(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const result = await ctx.db.inTransaction(systemActor('accounts.sign-in'), async (tx) => {
      const link = await takeLink(tx, linkKeyOf(ctx, 'sign-in'))
      if ('code' in link) return link
      const account = await getAccount(tx, link.accountId)
      return startSession(tx, parts, {
        account,
        how: 'link',
        factorShown: false,
        device: deviceOf(ctx.request),
        before: ctx.actor,
      })
    })
    if (typeof result !== 'string') return refusedLink(ctx, result, requestLinkAddress.href(ctx.lang))
    return goOn(ctx, result, confirmAddress.href(ctx.lang, {}, { next: memberStart.href(ctx.lang) }))
  }
}
