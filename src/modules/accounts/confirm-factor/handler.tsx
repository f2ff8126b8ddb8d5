import { emptyForm, type FormState } from '#kernel/form-state.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { retryTime } from '#platform/throttle/index.ts'
import { factorIsFresh, limits } from '../account.ts'
import { getAccount } from '../account.queries.ts'
import { appAddress, type confirmAddress } from '../addresses.ts'
import { passkeyScripts } from '../keep-passkeys/passkey-button.tsx'
import { goOn, nextPath, personOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { countRecoveryCodes } from '../recovery-codes.ts'
import { listSessions } from '../sessions.ts'
import { confirmWithCode, confirmWithPassword } from './confirm-factor.ts'
import { codeForm, passwordAgainForm } from './form.ts'
import { ConfirmPage } from './page.tsx'

type ConfirmPath = typeof confirmAddress.path
type Ways = {
  readonly code: boolean
  readonly passkey: boolean
  readonly password: boolean
  readonly provedLately: boolean
}

export async function askConfirm(ctx: RequestContext<ConfirmPath>): Promise<Response> {
  const person = personOf(ctx)
  const next = nextPath(ctx, ctx.url.searchParams.get('next'))
  if (factorIsFresh(person, ctx.now)) return ctx.seeOther(next)
  const ways = await findWays(ctx)
  if (ways.code || ways.passkey) return show(ctx, ways, emptyForm, 200)
  if (!ways.provedLately) return show(ctx, ways, emptyForm, 200)
  return ctx.seeOther(person.factorMissing ? appAddress.href(ctx.lang, {}, { next }) : next)
}

export function submitConfirm(parts: AccountParts): Handler<ConfirmPath> {
  return async (ctx) => {
    const ways = await findWays(ctx)
    const typed = await ctx.typed()
    const next = nextPath(ctx, ctx.url.searchParams.get('next'))
    const byCode = ways.code || ways.passkey
    const parsed = byCode ? codeForm.parse(typed) : passwordAgainForm.parse(typed)
    if (!parsed.ok) return show(ctx, ways, parsed.form, 422)
    const result =
      'code' in parsed.value
        ? await confirmWithCode(ctx.db, parts, personOf(ctx), parsed.value.code)
        : await confirmWithPassword(ctx.db, personOf(ctx), parsed.value.password)
    if (result.ok) return goOn(ctx, result.value.token, next)
    const field = byCode ? 'code' : 'password'
    const values: Record<string, string> = result.code === 'paused' ? { time: retryTime(result.retryAt) } : {}
    return show(ctx, ways, { values: typed, errors: [{ field, code: result.code, values }] }, 422)
  }
}

async function findWays(ctx: RequestContext): Promise<Ways> {
  const person = personOf(ctx)
  return ctx.db.read(person, async (tx) => {
    const account = await getAccount(tx, person.accountId)
    const session = (await listSessions(tx, person.accountId)).find(({ id }) => id === person.sessionId)
    return {
      code: account.hasApp || (await countRecoveryCodes(tx, person.accountId)) > 0,
      passkey: account.hasPasskey,
      password: account.passwordHash !== null,
      provedLately: ctx.now.getTime() - (session?.provedAt.getTime() ?? 0) < limits.freshFactor,
    }
  })
}

function show(ctx: RequestContext, ways: Ways, state: FormState, status: number): Response {
  return ctx.page({
    ...passkeyScripts,
    title: ctx.t('accounts.confirm.title'),
    status,
    unlisted: true,
    content: <ConfirmPage ctx={ctx} ways={ways} state={state} next={nextPath(ctx, ctx.url.searchParams.get('next'))} />,
  })
}
