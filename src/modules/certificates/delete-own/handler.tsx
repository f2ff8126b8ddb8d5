import { notFound } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ownCertificate, ownDeletion } from '../addresses.ts'
import { factsOf } from '../shown-certificate.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { type LinkContext, openLink } from '../open-own/open-own.ts'
import { guardedPage } from '../private-page.ts'
import { deleteOwn } from './delete-own.ts'

export async function askForDeletion(ctx: LinkContext): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  const certificate = await openLink(ctx)
  const title = t('certificates.delete.title')
  const back = ownCertificate.href(lang, { token })
  return guardedPage(ctx, {
    title,
    breadcrumb: [{ label: t('certificates.own.title'), href: back }, { label: title }],
    content: (
      <>
        <PageHeading title={title} lead={t('certificates.delete.lead')} />
        <DescriptionList items={factsOf(t, certificate, ['name', 'title'])} />
        {certificate.qualificationId === null ? null : <p>{t('certificates.delete.qualification')}</p>}
        <p>{t('certificates.delete.first')}</p>
        <Form action={ownDeletion.href(lang, { token })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('certificates.delete.submit')}</Button>
            <a href={back}>{t('certificates.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

/** Answers at once: the address it came from opens nothing any more. */
export async function submitDeletion(ctx: LinkContext): Promise<Response> {
  const { t } = ctx
  const result = await deleteOwn(ctx.db, ctx.params.token)
  if (!result.ok) return notFound()
  const title = t('certificates.delete.doneTitle')
  return guardedPage(ctx, { title, content: <PageHeading title={title} lead={t('certificates.delete.doneText')} /> })
}
