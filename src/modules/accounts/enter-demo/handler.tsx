import { systemActor } from '#kernel/actor.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { deviceOf } from '#platform/session/index.ts'
import { getAccount } from '../account.queries.ts'
import { demoAddress, memberStart } from '../addresses.ts'
import { LinkConfirmation, linkKeyOf, lookAtLink, refusedLink } from '../link-page.tsx'
import { findLink } from '../links.ts'
import { goOn } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { startSession } from '../sign-in/sign-in.ts'

type Path = typeof demoAddress.path
const system = systemActor('accounts.demo')

export async function askDemo(ctx: RequestContext<Path>): Promise<Response> {
  const link = await lookAtLink(ctx, 'demo')
  if ('code' in link) return refusedLink(ctx, link)
  const { t, lang, params } = ctx
  const account = await ctx.db.read(system, (tx) => getAccount(tx, link.accountId))
  const title = t('accounts.demo.title')
  const label = t('accounts.demo.submit', { name: account.givenName })
  const content = (
    <LinkConfirmation
      ctx={ctx}
      title={title}
      lead={t('accounts.demo.lead')}
      action={demoAddress.href(lang, params)}
      label={label}
    />
  )
  return ctx.page({ title, unlisted: true, content })
}

/** Opens a session whose factor counts as shown. The link stays good until the next start, for several browsers. */
export function submitDemo(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const result = await ctx.db.inTransaction(system, async (tx) => {
      const link = await findLink(tx, linkKeyOf(ctx, 'demo'))
      if ('code' in link) return link
      const account = await getAccount(tx, link.accountId)
      return startSession(tx, parts, {
        account,
        how: 'demo',
        factorShown: true,
        device: deviceOf(ctx.request),
        before: ctx.actor,
      })
    })
    return typeof result === 'string' ? goOn(ctx, result, memberStart.href(ctx.lang)) : refusedLink(ctx, result)
  }
}
