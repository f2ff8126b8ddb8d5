import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { forgottenAddress, resetAddress, signInAddress } from '../addresses.ts'
import { linkKeyOf, lookAtLink, refusedLink } from '../link-page.tsx'
import { newPasswordForm } from '../new-password.ts'
import { NewPasswordPage } from '../new-password-page.tsx'
import type { AccountParts } from '../parts.ts'
import { resetPassword } from './reset-password.ts'

type Path = typeof resetAddress.path

export async function askReset(ctx: RequestContext<Path>): Promise<Response> {
  const link = await lookAtLink(ctx, 'reset')
  return 'code' in link ? refusedLink(ctx, link, forgottenAddress.href(ctx.lang)) : show(ctx, emptyForm, 200)
}

export function submitReset(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = newPasswordForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await resetPassword(ctx.db, parts, linkKeyOf(ctx, 'reset'), parsed.value.password)
    if (result.ok) return ctx.seeOther(signInAddress.href(ctx.lang, {}, { hinweis: 'passwort' }))
    switch (result.code) {
      case 'link-spent':
      case 'link-elsewhere':
      case 'link-early':
        return refusedLink(ctx, result, forgottenAddress.href(ctx.lang))
      case 'too-short':
      case 'too-short-alone':
      case 'predictable':
        return show(ctx, refusedForm(typed, result, 'password'), 422)
    }
  }
}

function show(ctx: RequestContext<Path>, state: FormState, status: number): Response {
  const title = ctx.t('accounts.reset.title')
  const action = resetAddress.href(ctx.lang, ctx.params)
  return ctx.page({
    title,
    status,
    unlisted: true,
    content: (
      <NewPasswordPage ctx={ctx} state={state} action={action} title={title} lead={ctx.t('accounts.reset.lead')} />
    ),
  })
}
