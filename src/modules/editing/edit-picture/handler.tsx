import { type FormState, textOf } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { pictureAddress } from '#modules/content/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { pictureEditing, pictureList, pictureRemoval } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { PictureFields } from '../picture-fields.tsx'
import { differingFields, picturePrefix, readPicture, typedOf } from '../picture-form.ts'
import { getPicture } from '../picture-page.ts'
import { PictureView } from '../picture-view.tsx'
import type { KeptPicture } from '../picture.queries.ts'
import { changePicture } from './change-picture.ts'

type Context = RequestContext<'/mein/inhalte/bilder/:pictureId'>

export async function askForPictureChanges(ctx: Context): Promise<Response> {
  const picture = await getPicture(ctx, ctx.params.pictureId)
  return editPage(ctx, picture, { values: typedOf(picture), errors: [] }, picture.version)
}

export async function submitPictureChanges(ctx: Context): Promise<Response> {
  const picture = await getPicture(ctx, ctx.params.pictureId)
  const typed = await ctx.typed()
  const seen = Number(textOf(typed, 'seen')) || 0
  const words = readPicture(typed)
  if ('errors' in words) return editPage(ctx, picture, words, seen)
  const result = await changePicture(ctx.db, ctx.actor, { ...words, id: picture.id, seen })
  if (result.ok) return ctx.seeOther(pictureList.href(ctx.lang, {}, { meldung: 'bild' }))
  switch (result.code) {
    case 'picture-unknown':
      return notFound()
    case 'moved-on': {
      const now = await getPicture(ctx, ctx.params.pictureId)
      const differing = differingFields(typed, now)
      const saved = Object.fromEntries(differing.map((name) => [name, textOf(typedOf(now), name)]))
      return editPage(ctx, now, movedOnState(typed, differing), now.version, saved)
    }
  }
}

function editPage(ctx: Context, picture: KeptPicture, state: FormState, seen: number, saved?: SavedTexts): Response {
  const { t, lang } = ctx
  const done = doneSentence(ctx)
  const params = { pictureId: picture.id }
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: String(seen) },
  ]
  return memberPage(ctx, {
    title: t('editing.picture.edit.title'),
    status: saved !== undefined ? 409 : state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={t('editing.picture.edit.title')} kicker={picture.name} />
        <DoneNotice t={t} done={done} />
        {saved === undefined ? null : (
          <Notice t={t} kind="warning" title={t('ui.conflict.title')}>
            <p>{t('ui.conflict.text')}</p>
          </Notice>
        )}
        <ErrorSummary t={t} errors={errorLines(state, t, picturePrefix)} />
        <PictureView t={t} picture={picture} />
        <p>
          {t('editing.picture.write')}{' '}
          <Ltr>
            <code>{`![](${pictureAddress(picture.id)})`}</code>
          </Ltr>
        </p>
        <p>{t('editing.picture.uses', { count: picture.uses })}</p>
        <Form action={pictureEditing.href(lang, params)} hidden={hidden}>
          <PictureFields t={t} state={state} {...(saved === undefined ? {} : { saved })} />
          <FormActions>
            <Button>{t('editing.picture.edit.submit')}</Button>
            <a href={pictureList.href(lang)}>{t('editing.cancel')}</a>
          </FormActions>
        </Form>
        {picture.uses > 0 ? null : (
          <Row>
            <ButtonLink look="tertiary" href={pictureRemoval.href(lang, params)}>
              {t('editing.picture.remove.title')}
            </ButtonLink>
          </Row>
        )}
      </>
    ),
  })
}
