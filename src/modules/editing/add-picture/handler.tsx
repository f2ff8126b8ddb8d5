import { emptyForm, type FormState } from '#kernel/form-state.ts'
import type { Files } from '#platform/files/index.ts'
import { refusedForm, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { pictureAdding, pictureEditing, pictureList } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { PictureFields } from '../picture-fields.tsx'
import { picturePrefix, readPicture } from '../picture-form.ts'
import { addPicture } from './add-picture.ts'

type Context = RequestContext<'/mein/inhalte/bilder/neu'>

export async function askForPicture(ctx: Context): Promise<Response> {
  return addPage(ctx, emptyForm)
}

export async function submitPicture(ctx: Context, files: Files): Promise<Response> {
  const typed = await ctx.typed()
  const file = (await ctx.files()).find((one) => one.field === 'file')
  const words = readPicture(typed)
  const fileCode = file === undefined ? 'missing' : file.tooLarge ? 'too-large' : undefined
  if ('errors' in words || file === undefined || fileCode !== undefined) {
    const errors = 'errors' in words ? words.errors : []
    // A file cannot be given back to the field, so it is asked for again, too.
    const again = { field: 'file', code: fileCode ?? 'again' }
    return addPage(ctx, { values: typed, errors: [again, ...errors] })
  }
  const input = { ...words, name: file.name === '' ? 'Bild' : file.name, bytes: file.bytes }
  const result = await addPicture(ctx.db, files, ctx.actor, input)
  if (result.ok) return ctx.seeOther(pictureEditing.href(ctx.lang, { pictureId: result.value }, { meldung: 'bild' }))
  switch (result.code) {
    case 'type':
    case 'unreadable':
    case 'too-many-pixels':
    case 'too-small':
    case 'file-infected':
      return addPage(ctx, refusedForm(typed, result, 'file'))
  }
}

function addPage(ctx: Context, state: FormState): Response {
  const { t, lang } = ctx
  const lines = errorLines(state, t, picturePrefix)
  const wrong = lines.find((line) => line.id === 'file')
  return memberPage(ctx, {
    title: t('editing.picture.add.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={t('editing.picture.add.title')} lead={t('editing.picture.add.lead')} />
        <ErrorSummary t={t} errors={lines} />
        <Form action={pictureAdding.href(lang)} multipart hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField
            t={t}
            id="file"
            name="file"
            label={t('editing.picture.file.label')}
            hint={t('editing.picture.file.hint')}
            error={wrong?.text}
            attributes={{ type: 'file', required: true, accept: 'image/png,image/jpeg,image/webp' }}
          />
          <PictureFields t={t} state={state} />
          <FormActions>
            <Button>{t('editing.picture.add.submit')}</Button>
            <a href={pictureList.href(lang)}>{t('editing.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
