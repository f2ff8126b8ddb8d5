import type { Child } from 'hono/jsx'
import { systemActor } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { signInAddress } from './addresses.ts'
import { KeyedForm } from './form-parts.tsx'
import { findLink, type FoundLink, type LinkKey, type LinkPurpose, type LinkRefusal } from './links.ts'
import { cookiesOf } from './member.ts'

type TokenContext = RequestContext & { readonly params: { readonly token: string } }

/** What the link of this page is opened with: its token and this browser's binding. */
export function linkKeyOf(ctx: TokenContext, purpose: LinkPurpose): LinkKey {
  const { token } = ctx.params
  return isToken(token) ? { purpose, token, binding: cookiesOf(ctx).binding.read(ctx.request) } : notFound()
}

/** Looks at the link of this page; opening the page uses nothing up (SE-08). */
export function lookAtLink(ctx: TokenContext, purpose: LinkPurpose): Promise<FoundLink | LinkRefusal> {
  return ctx.db.read(systemActor('accounts.link'), (tx) => findLink(tx, linkKeyOf(ctx, purpose)))
}

/** The page for a link that does not hold, with the reason and the way to a new one. */
export function refusedLink(
  ctx: RequestContext,
  refusal: LinkRefusal,
  newLink = signInAddress.href(ctx.lang),
): Response {
  const { t } = ctx
  const title = t('accounts.linkRefused.title')
  return ctx.page({
    title,
    status: 422,
    unlisted: true,
    content: (
      <Stack>
        <PageHeading title={title} lead={t(`accounts.linkRefused.${refusal.code}`)} />
        <FormActions>
          <ButtonLink href={newLink}>{t('accounts.linkRefused.again')}</ButtonLink>
        </FormActions>
      </Stack>
    ),
  })
}

type ConfirmProps = {
  readonly ctx: RequestContext
  readonly title: string
  readonly lead: string
  readonly action: string
  readonly label: string
  readonly children?: Child
}

/** One button that does what the link is for: scanners that open links press no buttons. */
export function LinkConfirmation({ ctx, title, lead, action, label, children }: ConfirmProps) {
  return (
    <Stack>
      <PageHeading title={title} lead={lead} />
      {children}
      <KeyedForm ctx={ctx} action={action}>
        <FormActions>
          <Button>{label}</Button>
        </FormActions>
      </KeyedForm>
    </Stack>
  )
}
