import type { Files } from '#platform/files/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { pictureEditing, pictureList, pictureRemoval } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { getPicture } from '../picture-page.ts'
import { PictureView } from '../picture-view.tsx'
import { removePicture } from './remove-picture.ts'

type Context = RequestContext<'/mein/inhalte/bilder/:pictureId/entfernen'>

export async function askForPictureRemoval(ctx: Context): Promise<Response> {
  return removalPage(ctx, false)
}

export async function submitPictureRemoval(ctx: Context, files: Files): Promise<Response> {
  const picture = await getPicture(ctx, ctx.params.pictureId)
  const result = await removePicture(ctx.db, files, ctx.actor, picture.id)
  if (result.ok) return ctx.seeOther(pictureList.href(ctx.lang, {}, { meldung: 'bild-weg' }))
  switch (result.code) {
    case 'picture-unknown':
      return notFound()
    case 'in-use':
      return removalPage(ctx, true)
  }
}

async function removalPage(ctx: Context, inUse: boolean): Promise<Response> {
  const { t, lang } = ctx
  const picture = await getPicture(ctx, ctx.params.pictureId)
  const params = { pictureId: picture.id }
  return memberPage(ctx, {
    title: t('editing.picture.remove.title'),
    status: inUse ? 422 : 200,
    content: (
      <>
        <PageHeading
          title={t('editing.picture.remove.title')}
          kicker={picture.name}
          lead={t('editing.picture.remove.lead')}
        />
        {inUse ? (
          <Notice t={t} kind="danger" role="alert">
            <p>{t('editing.picture.remove.in-use')}</p>
          </Notice>
        ) : null}
        <PictureView t={t} picture={picture} />
        <Form action={pictureRemoval.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('editing.picture.remove.submit')}</Button>
            <a href={pictureEditing.href(lang, params)}>{t('editing.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
