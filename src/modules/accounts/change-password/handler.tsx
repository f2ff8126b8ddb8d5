import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { passwordAddress, securityAddress } from '../addresses.ts'
import { findProofGap, goOn, personOf } from '../member.ts'
import { newPasswordForm } from '../new-password.ts'
import { NewPasswordPage } from '../new-password-page.tsx'
import type { AccountParts } from '../parts.ts'
import { changePassword } from './change-password.ts'

type Path = typeof passwordAddress.path

export async function askPassword(ctx: RequestContext<Path>): Promise<Response> {
  return (await findProofGap(ctx, passwordAddress.href(ctx.lang))) ?? show(ctx, emptyForm, 200)
}

export function submitPassword(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const gap = await findProofGap(ctx, passwordAddress.href(ctx.lang))
    if (gap !== undefined) return gap
    const typed = await ctx.typed()
    const parsed = newPasswordForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await changePassword(ctx.db, parts, personOf(ctx), parsed.value.password)
    if (!result.ok) return show(ctx, refusedForm(typed, result, 'password'), 422)
    return goOn(ctx, result.value.token, securityAddress.href(ctx.lang, {}, { hinweis: 'passwort' }))
  }
}

function show(ctx: RequestContext, state: FormState, status: number): Response {
  const { t, lang } = ctx
  const title = t('accounts.changePassword.title')
  return ctx.page({
    title,
    status,
    breadcrumb: [{ label: t('accounts.security.title'), href: securityAddress.href(lang) }, { label: title }],
    content: (
      <NewPasswordPage
        ctx={ctx}
        state={state}
        action={passwordAddress.href(lang)}
        title={title}
        lead={t('accounts.changePassword.lead')}
      />
    ),
  })
}
