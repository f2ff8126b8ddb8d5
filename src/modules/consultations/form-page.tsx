import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { SaveAnyway, SensitiveHints } from '#ui/sensitive-hints.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { consultationPage } from './addresses.ts'
import type { Consultation } from './consultation.ts'
import { memberPage } from './member-page.ts'
import { textsOf } from './second-look.ts'

type Props = {
  readonly ctx: RequestContext
  /** Where the texts begin: `<prefix>.title`, `.lead`, `.submit`, `.<field>.label`. */
  readonly prefix: string
  readonly kicker?: string
  readonly state: FormState
  readonly action: string
  readonly back: string
  readonly hidden?: readonly { readonly name: string; readonly value: string }[]
  /** Fields that may speak of a single person, where the form came back for a second look (PR-04). */
  readonly second?: readonly string[] | undefined
  /** Between heading and form. */
  readonly before?: Child
  /** Below the form. */
  readonly after?: Child
  readonly children: Child
}

/** One form on a page of its own, with the way back beside the button. */
export function FormPage(props: Props) {
  const { ctx, prefix, kicker, state, action, back, hidden = [], second, before, after, children } = props
  const { t } = ctx
  const text = (name: string) => t.find(`${prefix}.${name}`) ?? ''
  return (
    <Stack>
      <PageHeading title={text('title')} kicker={kicker} lead={t.find(`${prefix}.lead`)} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      {second === undefined ? null : <SensitiveHints t={t} texts={textsOf(t, prefix, state.values, second)} />}
      {before}
      <Form action={action} label={text('title')} hidden={[{ name: '_key', value: ctx.formKey }, ...hidden]}>
        {children}
        <FormActions>
          <Button>{text('submit')}</Button>
          {second === undefined ? null : <SaveAnyway t={t} />}
          <a href={back}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
      {after}
    </Stack>
  )
}

type OwnProps = Omit<Props, 'ctx' | 'kicker' | 'back'> & { readonly status: number }

/** The same for one consultation: under its sign, and with the way back to it. */
export function ownFormPage(ctx: RequestContext, own: Consultation, { status, ...form }: OwnProps): Response {
  return memberPage(ctx, {
    title: ctx.t.find(`${form.prefix}.title`) ?? '',
    of: own,
    status,
    content: (
      <FormPage
        ctx={ctx}
        kicker={own.sign}
        back={consultationPage.href(ctx.lang, { consultationId: own.id })}
        {...form}
      />
    ),
  })
}
