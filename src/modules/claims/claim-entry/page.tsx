import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type Entry, entryHref } from '#modules/directory/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { privacyHref } from '#ui/privacy-notice.ts'
import { entryClaim } from '../addresses.ts'
import { claimForm } from './form.ts'

type Props = { readonly ctx: RequestContext; readonly entry: Entry }

const prefix = 'claims.form'

export function ClaimPage({ ctx, entry, state }: Props & { readonly state: FormState }) {
  const { t, lang } = ctx
  const field = (name: keyof typeof claimForm.fields) => ({ t, ...control(claimForm, state, t, prefix, name) })
  return (
    <Stack>
      <PageHeading title={t('claims.form.title')} kicker={entry.name} lead={t('claims.form.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form
        action={entryClaim.href(lang, { slug: entry.slug })}
        label={t('claims.form.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <TextField {...field('givenName')} />
        <TextField {...field('familyName')} />
        <TextField {...field('duty')} />
        <TextField {...field('email')} />
        <TextArea {...field('reason')} />
        <p>
          {t('claims.form.notice')} <a href={privacyHref(lang, 'uebernahme')}>{t('claims.form.privacy')}</a>
        </p>
        <Consent ctx={ctx} state={state} />
        <FormActions>
          <Button>{t('claims.form.submit')}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}

function Consent({ ctx, state }: { readonly ctx: RequestContext; readonly state: FormState }) {
  const { value, ...box } = control(claimForm, state, ctx.t, prefix, 'consent')
  return <CheckboxField t={ctx.t} {...box} checked={value === 'on'} />
}

/** Somebody keeps it already: says so, and whom to ask (D21). */
export function KeptAlready({ ctx, entry, title }: Props & { readonly title: string }) {
  const { t } = ctx
  return (
    <Stack>
      <PageHeading title={title} kicker={entry.name} lead={t('claims.kept.text')} />
      <p>
        <a href={entryHref(t, entry)}>{t('claims.back')}</a>
      </p>
    </Stack>
  )
}
