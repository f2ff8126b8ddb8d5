import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { marksOfValues, mergeValues, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { materialOverview } from '../addresses.ts'
import type { Material } from '../material.ts'
import { materialFieldNames, materialForm, typedOf } from '../material-form.ts'
import { getMaterial, memberPage } from '../member-page.ts'
import { changeMaterial } from './change-material.ts'
import { EditPage } from './page.tsx'
import { savedTexts } from './saved-texts.ts'

type Context = RequestContext<'/mein/materialien/:materialId/bearbeiten'>

export async function askForChanges(ctx: Context): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  const values = typedOf(material)
  return editPage(ctx, material, { state: { values, errors: [] }, seen: marksOfValues(materialFieldNames, values) })
}

export async function submitChanges(ctx: Context): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = materialForm.parse(typed)
  if (!parsed.ok) return editPage(ctx, material, { state: parsed.form, seen })
  const result = await changeMaterial(ctx.db, ctx.actor, { materialId: material.id, seen, typed: tidied(typed) })
  if (result.ok)
    return ctx.seeOther(materialOverview.href(ctx.lang, { materialId: material.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'material-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, tidied(typed))
    case 'untitled':
    case 'incomplete':
    case 'unreadable':
      return editPage(ctx, material, { state: refusedForm(typed, result, 'title_de'), seen })
  }
}

/** Both texts side by side where both changed something, what was saved everywhere else; saving again builds on that. */
async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const now = await getMaterial(ctx, ctx.params.materialId)
  const saved = typedOf(now)
  const { values, contested } = mergeValues(materialFieldNames, seen, typed, saved)
  const edited = {
    state: movedOnState(values, contested),
    seen: marksOfValues(materialFieldNames, saved),
    saved: savedTexts(ctx.t, saved, contested),
  }
  return editPage(ctx, now, edited, 409)
}

/** What the fields of the form hold and nothing else, cut as the form cuts it: only then can it be compared with what is saved. */
function tidied(typed: TypedValues): TypedValues {
  const trimmed = (value: string | readonly string[] | undefined) =>
    typeof value === 'string' ? value.trim() : (value ?? '')
  return Object.fromEntries(materialFieldNames.map((name) => [name, trimmed(typed[name])]))
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

function editPage(
  ctx: Context,
  material: Material,
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Response {
  return memberPage(ctx, {
    title: ctx.t('materials.edit.title'),
    material,
    status,
    content: <EditPage t={ctx.t} formKey={ctx.formKey} material={material} state={state} seen={seen} saved={saved} />,
  })
}
