import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { recordFact } from '#platform/facts/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { recoveryAddress, signInAddress } from '../addresses.ts'
import { KeyedForm } from '../form-parts.tsx'
import { linkKeyOf, lookAtLink, refusedLink } from '../link-page.tsx'
import { dropLinks, findLink } from '../links.ts'
import { newPasswordForm } from '../new-password.ts'
import { NewPasswordPage } from '../new-password-page.tsx'
import type { AccountParts } from '../parts.ts'
import { recoverAccount } from './recover-account.ts'

type Path = typeof recoveryAddress.path

export async function askRecovery(ctx: RequestContext<Path>): Promise<Response> {
  const link = await lookAtLink(ctx, 'recovery')
  if (!('code' in link)) return show(ctx, emptyForm, 200)
  return link.code === 'link-early' ? showEarly(ctx) : refusedLink(ctx, link)
}

export function submitRecovery(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    if (typed['was'] === 'widersprechen') return object(ctx)
    const parsed = newPasswordForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await recoverAccount(ctx.db, parts, linkKeyOf(ctx, 'recovery'), parsed.value.password)
    if (result.ok) return ctx.seeOther(signInAddress.href(ctx.lang, {}, { hinweis: 'passwort' }))
    switch (result.code) {
      case 'link-spent':
      case 'link-elsewhere':
      case 'link-early':
        return refusedLink(ctx, result)
      case 'too-short':
      case 'too-short-alone':
      case 'predictable':
        return show(ctx, refusedForm(typed, result, 'password'), 422)
    }
  }
}

/** Whoever holds the mailbox may stop a recovery that nobody asked for. */
async function object(ctx: RequestContext<Path>): Promise<Response> {
  await ctx.db.inTransaction(systemActor('accounts.recovery'), async (tx) => {
    const link = await findLink(tx, linkKeyOf(ctx, 'recovery'))
    const accountId = 'accountId' in link ? link.accountId : link.code === 'link-early' ? link.accountOf : undefined
    if (accountId === undefined) return
    await dropLinks(tx, accountId, 'recovery')
    await recordFact(tx, { action: 'accounts.recovery.stopped', subject: accountId })
  })
  return ctx.seeOther(signInAddress.href(ctx.lang))
}

function showEarly(ctx: RequestContext<Path>): Response {
  const { t, lang, params } = ctx
  const title = t('accounts.recovery.earlyTitle')
  return ctx.page({
    title,
    unlisted: true,
    content: (
      <Stack>
        <PageHeading title={title} lead={t('accounts.recovery.earlyLead')} />
        <KeyedForm
          ctx={ctx}
          action={recoveryAddress.href(lang, params)}
          hidden={[{ name: 'was', value: 'widersprechen' }]}
        >
          <Button look="secondary">{t('accounts.recovery.object')}</Button>
        </KeyedForm>
      </Stack>
    ),
  })
}

function show(ctx: RequestContext<Path>, state: FormState, status: number): Response {
  const title = ctx.t('accounts.recovery.title')
  return ctx.page({
    title,
    status,
    unlisted: true,
    content: (
      <NewPasswordPage
        ctx={ctx}
        state={state}
        action={recoveryAddress.href(ctx.lang, ctx.params)}
        title={title}
        lead={ctx.t('accounts.recovery.lead')}
      />
    ),
  })
}
