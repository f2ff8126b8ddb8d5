import { systemActor } from '#kernel/actor.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { claimConfirmation } from '../addresses.ts'
import { findClaimByToken } from '../claim.queries.ts'
import type { ClaimParts } from '../parts.ts'
import { confirmClaim } from './confirm-claim.ts'

type Path = typeof claimConfirmation.path
type Context = RequestContext<Path>

/** Shows one button. Looking changes nothing: mail scanners open links, too. */
export async function askToConfirm(ctx: Context): Promise<Response> {
  const { token } = ctx.params
  const found = isToken(token)
    ? await ctx.db.read(systemActor('claims.confirm'), (tx) => findClaimByToken(tx, token))
    : undefined
  if (found === undefined) return say(ctx, 'spent', 404)
  if (found.confirmed) return say(ctx, 'confirmed', 200)
  const { t, lang } = ctx
  const title = t('claims.confirm.title')
  const content = (
    <Stack>
      <PageHeading title={title} kicker={found.entryName} lead={t('claims.confirm.lead')} />
      <Form
        action={claimConfirmation.href(lang, { token })}
        label={title}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <FormActions>
          <Button>{t('claims.confirm.submit')}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
  return unreferred(ctx.page({ title, unlisted: true, content }))
}

export function submitConfirmation(parts: ClaimParts): Handler<Path> {
  return async (ctx) => {
    const { token } = ctx.params
    const result = isToken(token) ? await confirmClaim(ctx.db, parts, token, ctx.baseUrl) : undefined
    return result?.ok === true ? ctx.seeOther(claimConfirmation.href(ctx.lang, { token })) : say(ctx, 'spent', 422)
  }
}

function say(ctx: Context, what: 'spent' | 'confirmed', status: number): Response {
  const title = ctx.t(`claims.${what}.title`)
  const content = <PageHeading title={title} lead={ctx.t(`claims.${what}.text`)} />
  return unreferred(ctx.page({ title, status, unlisted: true, content }))
}

/** The address is a key: links from the page do not carry its path (SE-08). `no-referrer` would make older browsers' forms look foreign. */
function unreferred(response: Response): Response {
  response.headers.set('referrer-policy', 'strict-origin')
  return response
}
