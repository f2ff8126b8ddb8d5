import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { FormState } from '#kernel/form-state.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { choices, control, defineForm, errorLines } from '#platform/forms/index.ts'
import { notFound } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ownCertificate, ownVisibility } from '../addresses.ts'
import { type PublicField, publicFields } from '../certificate.ts'
import { findByLink } from '../certificate.queries.ts'
import { type LinkContext, openLink } from '../open-own/open-own.ts'
import { guarded, guardedPage } from '../private-page.ts'

const visibilityForm = defineForm({ public_fields: choices(publicFields) })
const prefix = 'certificates.visible'

export async function askForVisibility(ctx: LinkContext): Promise<Response> {
  const { holder } = await openLink(ctx)
  return visibilityPage(ctx, { values: { public_fields: holder.publicFields }, errors: [] })
}

export async function submitVisibility(ctx: LinkContext): Promise<Response> {
  const parsed = visibilityForm.parse(await ctx.typed())
  if (!parsed.ok) return visibilityPage(ctx, parsed.form)
  const { token } = ctx.params
  const result = await choosePublic(ctx.db, token, parsed.value.public_fields)
  if (!result.ok) return notFound()
  return guarded(ctx.seeOther(ownCertificate.href(ctx.lang, { token }, { meldung: 'gespeichert' })))
}

/** Saves what strangers may see. */
function choosePublic(
  db: Db,
  token: string,
  fields: readonly PublicField[],
): Promise<Done<null> | Refused<'link-unknown'>> {
  return db.inTransaction(systemActor('certificates.private-link'), async (tx) => {
    const certificate = await findByLink(tx, token)
    if (certificate === undefined) return refuse('link-unknown')
    await sql`update certificate_holders set public_fields = ${[...fields]}::text[] where certificate_id = ${certificate.id}`.execute(
      tx,
    )
    await recordFact(tx, {
      action: 'certificates.visibility.changed',
      subject: certificate.id,
      data: { fields: [...fields] },
    })
    return done(null)
  })
}

async function visibilityPage(ctx: LinkContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  await openLink(ctx)
  const title = t('certificates.visible.title')
  const back = ownCertificate.href(lang, { token })
  return guardedPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    breadcrumb: [{ label: t('certificates.own.title'), href: back }, { label: title }],
    content: (
      <>
        <PageHeading title={title} lead={t('certificates.visible.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <p>{t('certificates.own.shownText')}</p>
        <Form action={ownVisibility.href(lang, { token })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Checkboxes
            t={t}
            {...control(visibilityForm, state, t, prefix, 'public_fields')}
            options={publicFields.map((field) => ({ value: field, label: t(`certificates.field.${field}`) }))}
          />
          <FormActions>
            <Button>{t('certificates.visible.submit')}</Button>
            <a href={back}>{t('certificates.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
