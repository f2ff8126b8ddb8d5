import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, refusedForm, text } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { certificateRevocation, issuedList } from '../addresses.ts'
import { issuerName } from '../badge/issuer.ts'
import { getCertificate, memberPage } from '../member-page.ts'
import type { CertificateParts } from '../parts.ts'
import { factsOf } from '../shown-certificate.tsx'
import { revokeCertificate } from './revoke-certificate.ts'

type Context = RequestContext<'/mein/nachweise/:certificateId/widerrufen'>

const revokeForm = defineForm({ reason: text({ max: 300, minLength: 3, required: true }) })
const prefix = 'certificates.revoke'

export async function askForRevocation(ctx: Context): Promise<Response> {
  return revokePage(ctx, emptyForm)
}

export function submitRevocation(parts: CertificateParts) {
  return async (ctx: Context): Promise<Response> => {
    const { id, profileId } = await getCertificate(ctx, ctx.params.certificateId)
    const typed = await ctx.typed()
    const parsed = revokeForm.parse(typed)
    if (!parsed.ok) return revokePage(ctx, parsed.form)
    const { reason } = parsed.value
    const result = await ctx.db.inTransaction(ctx.actor, (tx) => revokeCertificate(tx, parts, { id, reason }))
    if (result.ok)
      return ctx.seeOther(issuedList.href(ctx.lang, {}, { stelle: issuerName(profileId), meldung: 'widerrufen' }))
    return result.code === 'certificate-unknown' ? notFound() : revokePage(ctx, refusedForm(typed, result, 'reason'))
  }
}

async function revokePage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const certificate = await getCertificate(ctx, ctx.params.certificateId)
  const title = t('certificates.revoke.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('certificates.revoke.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <DescriptionList items={factsOf(t, certificate, ['name', 'title'])} />
        <Form
          action={certificateRevocation.href(lang, { certificateId: certificate.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextField t={t} {...control(revokeForm, state, t, prefix, 'reason')} />
          <FormActions>
            <Button>{t('certificates.revoke.submit')}</Button>
            <a href={issuedList.href(lang)}>{t('certificates.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
