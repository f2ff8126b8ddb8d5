import { systemActor } from '#kernel/actor.ts'
import { type Handler, isPressedByMail, type RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { archive, choice, leaving } from '../addresses.ts'
import type { NewsletterParts } from '../parts.ts'
import { publicPage } from '../public-page.ts'
import { findReader } from '../reader.queries.ts'
import { leave } from './leave.ts'

type Context = RequestContext<typeof leaving.path>

/** Looking changes nothing: programs that read mails open every link. */
export async function askToLeave(ctx: Context): Promise<Response> {
  const { t, lang, params } = ctx
  const reader = await ctx.db.read(systemActor('newsletter.link'), (tx) => findReader(tx, params.token))
  if (reader === undefined) return gone(ctx)
  const title = t('newsletter.leave.title')
  return publicPage(ctx, {
    title,
    unlisted: true,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.leave.lead')} />
        <Form action={leaving.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('newsletter.leave.submit')}</Button>
            <a href={choice.href(lang, params)}>{t('newsletter.leave.change')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

/** Pressed by a mail program (RFC 8058) it answers at once and without a redirect; pressed on the page it is a form like others. */
export function submitLeaving(parts: NewsletterParts): Handler<typeof leaving.path> {
  return async (ctx) => {
    const pressed = isPressedByMail(await ctx.typed())
    await leave(ctx.db, parts, ctx.params.token, pressed ? 'one-click' : 'reader')
    return pressed ? gone(ctx) : ctx.seeOther(leaving.href(ctx.lang, ctx.params))
  }
}

function gone(ctx: Context): Response {
  const { t, lang } = ctx
  const title = t('newsletter.left.title')
  return publicPage(ctx, {
    title,
    unlisted: true,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.left.lead')} />
        <Row>
          <ButtonLink look="secondary" href={archive.href(lang)}>
            {t('newsletter.left.archive')}
          </ButtonLink>
        </Row>
      </>
    ),
  })
}
