import { systemActor } from '#kernel/actor.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { choice, confirmation, signUp } from '../addresses.ts'
import type { NewsletterParts } from '../parts.ts'
import { publicPage } from '../public-page.ts'
import { findUnconfirmed } from '../reader.queries.ts'
import { confirmReader } from './confirm.ts'

type Context = RequestContext<typeof confirmation.path>

/** Looking changes nothing: programs that read mails open every link. */
export async function askToConfirm(ctx: Context): Promise<Response> {
  const { t, lang, params } = ctx
  const reader = await ctx.db.read(systemActor('newsletter.link'), (tx) => findUnconfirmed(tx, params.token))
  if (reader === undefined) return linkOver(ctx)
  const title = t('newsletter.confirm.title')
  return publicPage(ctx, {
    title,
    unlisted: true,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.confirm.lead')} />
        <Form action={confirmation.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('newsletter.confirm.submit')}</Button>
          </FormActions>
        </Form>
      </>
    ),
  })
}

export function submitConfirmation(parts: NewsletterParts): Handler<typeof confirmation.path> {
  return async (ctx) => {
    const result = await confirmReader(ctx.db, parts, ctx.params.token)
    if (!result.ok) return linkOver(ctx)
    return ctx.seeOther(choice.href(ctx.lang, { token: result.value }, { meldung: 'bestaetigt' }))
  }
}

function linkOver(ctx: Context): Response {
  const { t, lang } = ctx
  const title = t('newsletter.linkOver.title')
  return publicPage(ctx, {
    title,
    status: 404,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.linkOver.lead')} />
        <Row>
          <ButtonLink href={signUp.href(lang)}>{t('newsletter.signUp.title')}</ButtonLink>
        </Row>
      </>
    ),
  })
}
