import { emptyForm, type FormState } from '#kernel/form-state.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { retryTime } from '#platform/throttle/index.ts'
import { memberLang } from '../account.ts'
import { bindingOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { linkForm } from './form.ts'
import { AskedPage, RequestLinkPage } from './page.tsx'
import { requestLink } from './request-link.ts'

type Purpose = 'sign-in' | 'reset'

export function askForLink(purpose: Purpose): Handler<string> {
  return async (ctx) => show(ctx, purpose, emptyForm, 200)
}

export function submitForLink(parts: AccountParts, purpose: Purpose): Handler<string> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = linkForm.parse(typed)
    if (!parsed.ok) return show(ctx, purpose, parsed.form, 422)
    const { binding, header } = bindingOf(ctx)
    const { baseUrl, clientAddress, lang } = ctx
    const result = await requestLink(ctx.db, parts, {
      ...parsed.value,
      purpose,
      binding,
      lang: memberLang(lang),
      baseUrl,
      clientAddress,
    })
    if (!result.ok) {
      const time = retryTime(result.retryAt)
      return show(ctx, purpose, { values: typed, errors: [{ field: 'email', code: 'paused', values: { time } }] }, 422)
    }
    const response = ctx.page({
      title: ctx.t('accounts.link.askedTitle'),
      unlisted: true,
      content: <AskedPage t={ctx.t} />,
    })
    response.headers.append('set-cookie', header)
    return response
  }
}

function show(ctx: RequestContext, purpose: Purpose, state: FormState, status: number): Response {
  const title = ctx.t(purpose === 'sign-in' ? 'accounts.link.title' : 'accounts.forgotten.title')
  return ctx.page({
    title,
    status,
    unlisted: true,
    content: <RequestLinkPage ctx={ctx} purpose={purpose} state={state} />,
  })
}
