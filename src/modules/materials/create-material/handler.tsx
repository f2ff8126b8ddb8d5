import { emptyForm, type FormState, type TypedValues } from '#kernel/form-state.ts'
import type { Files } from '#platform/files/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { materialOverview } from '../addresses.ts'
import { noDates } from '../material.writes.ts'
import { memberPage } from '../member-page.ts'
import { withVersionFile } from '../sent-file.ts'
import { creationForm, readSource } from '../version-form.ts'
import { createMaterial } from './create-material.ts'
import { CreationPage } from './page.tsx'

type Context = RequestContext<'/mein/materialien/neu'>

export async function askForMaterial(ctx: Context): Promise<Response> {
  return creationPage(ctx, emptyForm)
}

export async function submitMaterial(ctx: Context, files: Files): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = creationForm.parse(typed)
  if (!parsed.ok) return creationPage(ctx, parsed.form)
  const { title, kind, link } = parsed.value
  // The form asks for a kind; the schema has refused the empty choice.
  if (kind === '') return creationPage(ctx, wrongField(typed, 'kind', 'required'))
  const source = await readSource(await ctx.files(), link)
  if (typeof source === 'string' && source !== 'none') return creationPage(ctx, wrongField(typed, 'file', source))
  const material = { title, kind }
  const made =
    source === 'none'
      ? await createMaterial(ctx.db, ctx.actor, { ...material, version: undefined })
      : 'link' in source
        ? await createMaterial(ctx.db, ctx.actor, { ...material, version: { source, ...noDates } })
        : await withVersionFile(files, source.file, (file) =>
            createMaterial(ctx.db, ctx.actor, { ...material, version: { source: { file }, ...noDates } }),
          )
  if (!made.ok) return creationPage(ctx, wrongField(typed, 'file', made.code))
  return ctx.seeOther(materialOverview.href(ctx.lang, { materialId: made.value }, { meldung: 'angelegt' }))
}

function wrongField(values: TypedValues, field: string, code: string): FormState {
  return { values, errors: [{ field, code }] }
}

function creationPage(ctx: Context, state: FormState): Response {
  return memberPage(ctx, {
    title: ctx.t('materials.create.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: <CreationPage t={ctx.t} formKey={ctx.formKey} state={state} />,
  })
}
