import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { SaveAnyway, SensitiveHints } from '#ui/sensitive-hints.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'

type Props = {
  readonly ctx: RequestContext
  /** Where the texts begin: `<prefix>.title`, `.lead`, `.submit`, `.<field>.label`. */
  readonly prefix: string
  readonly kicker?: string
  readonly state: FormState
  readonly action: string
  readonly back: string
  readonly hidden?: readonly { readonly name: string; readonly value: string }[]
  /** Texts that may speak of a single person, where the form came back for a second look (PR-04). */
  readonly second?: readonly { readonly label: string; readonly text: string }[]
  /** Between heading and form. */
  readonly before?: Child
  readonly children: Child
}

/** One form on a page of its own, with the way back beside the button. */
export function FormPage({ ctx, prefix, kicker, state, action, back, hidden = [], second, before, children }: Props) {
  const { t } = ctx
  const text = (name: string) => t.find(`${prefix}.${name}`) ?? ''
  return (
    <Stack>
      <PageHeading title={text('title')} kicker={kicker} lead={t.find(`${prefix}.lead`)} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      {second === undefined ? null : <SensitiveHints t={t} texts={second} />}
      {before}
      <Form action={action} label={text('title')} hidden={[{ name: '_key', value: ctx.formKey }, ...hidden]}>
        {children}
        <FormActions>
          <Button>{text('submit')}</Button>
          {second === undefined ? null : <SaveAnyway t={t} />}
          <a href={back}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </Stack>
  )
}
