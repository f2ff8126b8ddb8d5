import type { FormState } from '#kernel/form-state.ts'
import { calendarDay, choice, control, defineForm, errorLines, refusedForm, text } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { certificateReissue, issuedList } from '../addresses.ts'
import { issuerName } from '../badge/issuer.ts'
import { type Certificate, paperLanguages } from '../certificate.ts'
import { spacedCode } from '../code.ts'
import { getCertificate, memberPage } from '../member-page.ts'
import type { CertificateParts } from '../parts.ts'
import { paperLanguageName } from '../words.ts'
import { reissueCertificate } from './reissue-certificate.ts'

type Context = RequestContext<'/mein/nachweise/:certificateId/neu'>

const reissueForm = defineForm({
  name: text({ max: 120, minLength: 2, required: true, autocomplete: 'off' }),
  title: text({ max: 160, minLength: 2, required: true }),
  place: text({ max: 120 }),
  valid_until: calendarDay({ required: false }),
  paper_lang: choice(paperLanguages, { required: false }),
})
const prefix = 'certificates.reissue'

export async function askForReissue(ctx: Context): Promise<Response> {
  const certificate = await getCertificate(ctx, ctx.params.certificateId)
  return reissuePage(ctx, certificate, { values: valuesOf(certificate), errors: [] })
}

export function submitReissue(parts: CertificateParts) {
  return async (ctx: Context): Promise<Response> => {
    const certificate = await getCertificate(ctx, ctx.params.certificateId)
    const typed = await ctx.typed()
    const parsed = reissueForm.parse(typed)
    if (!parsed.ok) return reissuePage(ctx, certificate, parsed.form)
    const { name, title, place, valid_until: until, paper_lang: paperLang } = parsed.value
    const change = { name, title, place, validUntil: until === '' ? null : until, paperLang }
    const { id, profileId } = certificate
    const result = await ctx.db.inTransaction(ctx.actor, (tx) => reissueCertificate(tx, parts, { id, ...change }))
    if (result.ok) return ctx.seeOther(issuedList.href(ctx.lang, {}, { stelle: issuerName(profileId), meldung: 'neu' }))
    return result.code === 'certificate-unknown'
      ? notFound()
      : reissuePage(ctx, certificate, refusedForm(typed, result, 'name'))
  }
}

function valuesOf({ holder, title, place, validUntil }: Certificate): FormState['values'] {
  return {
    name: holder?.name ?? '',
    title,
    place,
    valid_until: validUntil ?? '',
    paper_lang: holder?.paperLang ?? '',
  }
}

function reissuePage(ctx: Context, certificate: Certificate, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('certificates.reissue.title')
  const field = (name: keyof typeof reissueForm.fields) => ({ t, ...control(reissueForm, state, t, prefix, name) })
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={spacedCode(certificate.code)} lead={t('certificates.reissue.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form
          action={certificateReissue.href(lang, { certificateId: certificate.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextField {...field('name')} />
          <TextField {...field('title')} />
          <TextField {...field('place')} />
          <TextField {...field('valid_until')} width="medium" />
          <SelectField
            {...field('paper_lang')}
            emptyLabel={t('certificates.reissue.paper_lang.none')}
            options={paperLanguages.map((one) => ({ value: one, label: paperLanguageName(t, one) }))}
            width="medium"
          />
          <FormActions>
            <Button>{t('certificates.reissue.submit')}</Button>
            <a href={issuedList.href(lang)}>{t('certificates.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
