import type { RequestContext } from '#platform/http/index.ts'
import { getAccount } from '../account.queries.ts'
import type { securityAddress } from '../addresses.ts'
import { passkeyScripts } from '../keep-passkeys/passkey-button.tsx'
import { personOf } from '../member.ts'
import { listPasskeys } from '../passkeys.ts'
import { countRecoveryCodes } from '../recovery-codes.ts'
import { listSessions } from '../sessions.ts'
import { isSecurityNotice, SecurityPage } from './page.tsx'

export async function showSecurity(ctx: RequestContext<typeof securityAddress.path>): Promise<Response> {
  const person = personOf(ctx)
  const security = await ctx.db.read(person, async (tx) => ({
    account: await getAccount(tx, person.accountId),
    passkeys: await listPasskeys(tx, person.accountId),
    recoveryCodes: await countRecoveryCodes(tx, person.accountId),
    sessions: await listSessions(tx, person.accountId),
    here: person.sessionId,
  }))
  const notice = ctx.url.searchParams.get('hinweis')
  return ctx.page({
    ...passkeyScripts,
    title: ctx.t('accounts.security.title'),
    content: <SecurityPage ctx={ctx} security={security} notice={isSecurityNotice(notice) ? notice : undefined} />,
  })
}
