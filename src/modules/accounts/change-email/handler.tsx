import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { defineForm, mailAddress } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { retryTime } from '#platform/throttle/index.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { confirmEmailAddress, emailAddress, securityAddress } from '../addresses.ts'
import { Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import { LinkConfirmation, linkKeyOf, lookAtLink, refusedLink } from '../link-page.tsx'
import { bindingOf, findProofGap, personOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { AskedPage } from '../request-link/page.tsx'
import { confirmEmailChange, requestEmailChange } from './change-email.ts'

const emailForm = defineForm({ email: mailAddress({ required: true }) })
const prefix = 'accounts.changeEmail'

export async function askEmail(ctx: RequestContext<typeof emailAddress.path>): Promise<Response> {
  return (await findProofGap(ctx, emailAddress.href(ctx.lang))) ?? show(ctx, emptyForm, 200)
}

export function submitEmail(parts: AccountParts): Handler<typeof emailAddress.path> {
  return async (ctx) => {
    const gap = await findProofGap(ctx, emailAddress.href(ctx.lang))
    if (gap !== undefined) return gap
    const typed = await ctx.typed()
    const parsed = emailForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { binding, header } = bindingOf(ctx)
    const result = await requestEmailChange(ctx.db, parts, personOf(ctx), {
      ...parsed.value,
      binding,
      baseUrl: ctx.baseUrl,
    })
    if (!result.ok) {
      const values = { time: retryTime(result.retryAt) }
      return show(ctx, { values: typed, errors: [{ field: 'email', code: 'paused', values }] }, 422)
    }
    const response = ctx.page({ title: ctx.t('accounts.link.askedTitle'), content: <AskedPage t={ctx.t} /> })
    response.headers.append('set-cookie', header)
    return response
  }
}

export async function askConfirmEmail(ctx: RequestContext<typeof confirmEmailAddress.path>): Promise<Response> {
  const link = await lookAtLink(ctx, 'e-mail')
  if ('code' in link) return refusedLink(ctx, link, emailAddress.href(ctx.lang))
  const { t, lang, params } = ctx
  const title = t('accounts.changeEmail.confirmTitle')
  const content = (
    <LinkConfirmation
      ctx={ctx}
      title={title}
      lead={t('accounts.changeEmail.confirmLead')}
      action={confirmEmailAddress.href(lang, params)}
      label={t('accounts.changeEmail.confirm')}
    />
  )
  return ctx.page({ title, content })
}

export function submitConfirmEmail(parts: AccountParts): Handler<typeof confirmEmailAddress.path> {
  return async (ctx) => {
    const result = await confirmEmailChange(ctx.db, parts, personOf(ctx), linkKeyOf(ctx, 'e-mail'))
    if (result.ok) return ctx.seeOther(securityAddress.href(ctx.lang, {}, { hinweis: 'e-mail' }))
    switch (result.code) {
      case 'link-spent':
      case 'link-elsewhere':
      case 'link-early':
        return refusedLink(ctx, result, emailAddress.href(ctx.lang))
      case 'other-account':
      case 'address-taken':
        // Told apart, these would say whether the address has an account.
        return refusedLink(ctx, { ok: false, code: 'link-spent' }, emailAddress.href(ctx.lang))
    }
  }
}

function show(ctx: RequestContext, state: FormState, status: number): Response {
  const { t, lang } = ctx
  const title = t('accounts.changeEmail.title')
  return ctx.page({
    title,
    status,
    breadcrumb: [{ label: t('accounts.security.title'), href: securityAddress.href(lang) }, { label: title }],
    content: (
      <Stack>
        <PageHeading title={title} lead={t('accounts.changeEmail.lead')} />
        <FormErrors t={t} state={state} prefix={prefix} />
        <KeyedForm ctx={ctx} action={emailAddress.href(lang)}>
          <Field t={t} state={state} prefix={prefix} schema={emailForm} name="email" />
          <FormActions>
            <Button>{t('accounts.changeEmail.submit')}</Button>
          </FormActions>
        </KeyedForm>
      </Stack>
    ),
  })
}
