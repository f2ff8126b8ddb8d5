import { emptyForm, type FormState } from '#kernel/form-state.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { retryTime } from '#platform/throttle/index.ts'
import { getAccount } from '../account.queries.ts'
import { appAddress, securityAddress } from '../addresses.ts'
import { passkeyScripts } from '../keep-passkeys/passkey-button.tsx'
import { cookiesOf, findProofGap, nextPath, personOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { showRecoveryCodes } from '../renew-recovery-codes/handler.tsx'
import { appHref } from '../totp.ts'
import { appForm } from './form.ts'
import { AppPage } from './page.tsx'
import { offerApp, openOffer, setUpApp } from './set-up-app.ts'

type Path = typeof appAddress.path
type Offer = { readonly secret: string; readonly sealed: string }

export function askApp(parts: AccountParts): Handler<Path> {
  return async (ctx) => (await gapOf(ctx)) ?? show(ctx, offerApp(parts, personOf(ctx)), emptyForm, 200)
}

export function submitApp(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const gap = await gapOf(ctx)
    if (gap !== undefined) return gap
    const person = personOf(ctx)
    const typed = await ctx.typed()
    const parsed = appForm.parse(typed)
    const sealed = typeof typed['sealed'] === 'string' ? typed['sealed'] : ''
    const secret = openOffer(parts, person, sealed)
    // A secret offered to another session, or none: begin again with a new one.
    if (secret === undefined) return ctx.seeOther(ownHref(ctx))
    if (!parsed.ok) return show(ctx, { secret, sealed }, parsed.form, 422)
    const result = await setUpApp(ctx.db, parts, person, secret, parsed.value.code)
    if (!result.ok) {
      const values: Record<string, string> = result.code === 'paused' ? { time: retryTime(result.retryAt) } : {}
      return show(
        ctx,
        { secret, sealed },
        { values: typed, errors: [{ field: 'code', code: result.code, values }] },
        422,
      )
    }
    const response = showRecoveryCodes(ctx, result.value.recoveryCodes, next(ctx))
    response.headers.append('set-cookie', cookiesOf(ctx).session.set(result.value.token))
    return response
  }
}

function next(ctx: RequestContext): string {
  return ctx.url.searchParams.has('next')
    ? nextPath(ctx, ctx.url.searchParams.get('next'))
    : securityAddress.href(ctx.lang)
}

function ownHref(ctx: RequestContext): string {
  return appAddress.href(ctx.lang, {}, { next: next(ctx) })
}

function gapOf(ctx: RequestContext): Promise<Response | undefined> {
  return findProofGap(ctx, ownHref(ctx))
}

async function show(ctx: RequestContext, offer: Offer, state: FormState, status: number): Promise<Response> {
  const person = personOf(ctx)
  const account = await ctx.db.read(person, (tx) => getAccount(tx, person.accountId))
  const title = ctx.t('accounts.app.title')
  return ctx.page({
    ...passkeyScripts,
    title,
    status,
    breadcrumb: [{ label: ctx.t('accounts.security.title'), href: securityAddress.href(ctx.lang) }, { label: title }],
    content: (
      <AppPage
        ctx={ctx}
        offer={{ ...offer, href: appHref(offer.secret, account.email) }}
        state={state}
        action={ownHref(ctx)}
        required={person.factorMissing}
      />
    ),
  })
}
