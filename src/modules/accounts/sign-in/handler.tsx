import type { FormState } from '#kernel/form-state.ts'
import { emptyForm } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, type RequestContext, samePagePath } from '#platform/http/index.ts'
import { deviceOf } from '#platform/session/index.ts'
import { retryTime } from '#platform/throttle/index.ts'
import { confirmAddress, type signInAddress } from '../addresses.ts'
import { passkeyScripts } from '../keep-passkeys/passkey-button.tsx'
import { goOn, nextPath } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { signInForm } from './form.ts'
import { SignInPage } from './page.tsx'
import { signIn } from './sign-in.ts'

type SignInPath = typeof signInAddress.path

export async function askSignIn(ctx: RequestContext<SignInPath>): Promise<Response> {
  if (ctx.actor.kind === 'person')
    return ctx.seeOther(confirmAddress.href(ctx.lang, {}, { next: nextPath(ctx, ctx.url.searchParams.get('next')) }))
  return show(ctx, emptyForm, 200)
}

export function submitSignIn(parts: AccountParts): Handler<SignInPath> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = signInForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await signIn(ctx.db, parts, {
      ...parsed.value,
      device: deviceOf(ctx.request),
      clientAddress: ctx.clientAddress,
      before: ctx.actor,
    })
    if (result.ok)
      return goOn(ctx, result.value.token, confirmAddress.href(ctx.lang, {}, { next: nextPath(ctx, next(ctx)) }))
    switch (result.code) {
      case 'wrong':
        return show(ctx, refusedForm(typed, result, 'password'), 422)
      case 'paused':
        return show(
          ctx,
          {
            values: typed,
            errors: [{ field: 'password', code: 'paused', values: { time: retryTime(result.retryAt) } }],
          },
          422,
        )
    }
  }
}

function next(ctx: RequestContext): string | undefined {
  return samePagePath(ctx.url.searchParams.get('next'))
}

function show(ctx: RequestContext, state: FormState, status: number): Response {
  const title = ctx.t('accounts.signIn.title')
  const notice = ctx.url.searchParams.get('hinweis')
  return ctx.page({
    ...passkeyScripts,
    title,
    status,
    unlisted: true,
    content: (
      <SignInPage
        ctx={ctx}
        state={state}
        next={next(ctx)}
        notice={notice === 'passwort' || notice === 'abgemeldet' ? notice : undefined}
      />
    ),
  })
}
