import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, mailAddress } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { linkAgain, pathList } from '../addresses.ts'
import type { MailParts } from '../parts.ts'
import { sendLinkAgain } from './send-link-again.ts'

const againForm = defineForm({ email: mailAddress({ required: true }) })
const prefix = 'pathways.again'

export async function askForLink(ctx: RequestContext): Promise<Response> {
  return show(ctx, emptyForm)
}

export function submitLink(parts: MailParts): Handler<typeof linkAgain.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = againForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form)
    const { lang, clientAddress } = ctx
    const result = await sendLinkAgain(ctx.db, parts, { ...parsed.value, lang, clientAddress }, ctx.now)
    if (!result.ok)
      return show(ctx, {
        values: typed,
        errors: [{ field: 'email', code: result.code, values: { minutes: result.minutes } }],
      })
    const title = ctx.t('pathways.again.sent')
    return page(ctx, title, <PageHeading title={title} lead={ctx.t('pathways.again.sentText')} />)
  }
}

function show(ctx: RequestContext, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('pathways.again.title')
  return page(
    ctx,
    title,
    <Stack>
      <PageHeading title={title} lead={t('pathways.again.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={linkAgain.href(lang)} label={title} hidden={[{ name: '_key', value: ctx.formKey }]}>
        <TextField t={t} {...control(againForm, state, t, prefix, 'email')} />
        <FormActions>
          <Button>{t('pathways.again.submit')}</Button>
        </FormActions>
      </Form>
    </Stack>,
    state.errors.length > 0 ? 422 : 200,
  )
}

function page(
  ctx: RequestContext,
  title: string,
  content: Parameters<RequestContext['page']>[0]['content'],
  status = 200,
) {
  const { t, lang } = ctx
  return ctx.page({
    title,
    status,
    unlisted: true,
    content,
    breadcrumb: [
      { label: t('pathways.home'), href: `/${lang}/` },
      { label: t('pathways.list.title'), href: pathList.href(lang) },
      { label: title },
    ],
  })
}
