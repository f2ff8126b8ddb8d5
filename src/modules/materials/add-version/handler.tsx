import { emptyForm, type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Files } from '#platform/files/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { materialOverview } from '../addresses.ts'
import { currentVersion, type Material } from '../material.ts'
import type { NewVersion } from '../material.writes.ts'
import { getMaterial, memberPage } from '../member-page.ts'
import { withVersionFile } from '../sent-file.ts'
import { readSource, type SentSource, versionForm } from '../version-form.ts'
import { addVersion } from './add-version.ts'
import { VersionPage } from './page.tsx'

type Context = RequestContext<'/mein/materialien/:materialId/fassung'>

export async function askForVersion(ctx: Context): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  return versionPage(ctx, material, emptyForm)
}

export async function submitVersion(ctx: Context, files: Files): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  const typed = await ctx.typed()
  const parsed = versionForm.parse(typed)
  if (!parsed.ok) return versionPage(ctx, material, parsed.form, seenIn(typed))
  const { link, news, valid_from: validFrom, valid_year: validYear } = parsed.value
  const source = await readSource(await ctx.files(), link)
  if (typeof source === 'string')
    return versionPage(ctx, material, wrongFile(typed, source === 'none' ? 'required' : source), seenIn(typed))
  const dates = { validFrom, validYear, news }
  const result = await keep(ctx, files, { material, seen: seenIn(typed), source, dates })
  if (result.ok)
    return ctx.seeOther(materialOverview.href(ctx.lang, { materialId: material.id }, { meldung: 'fassung' }))
  switch (result.code) {
    case 'material-unknown':
      return notFound()
    case 'file-infected':
      return versionPage(ctx, material, wrongFile(typed, result.code), seenIn(typed))
    case 'newer-version':
      // The page says what there is by now; sending again builds on that.
      return versionPage(ctx, await getMaterial(ctx, material.id), wrongFile(typed, 'newer-version'), undefined, 409)
  }
}

type Kept = {
  readonly material: Material
  readonly seen: number
  readonly source: SentSource
  readonly dates: Omit<NewVersion, 'source'>
}

function keep(ctx: Context, files: Files, { material, seen, source, dates }: Kept) {
  const add = (version: NewVersion) => addVersion(ctx.db, ctx.actor, { materialId: material.id, seen, version })
  return 'link' in source
    ? add({ source, ...dates })
    : withVersionFile(files, source.file, (file) => add({ source: { file }, ...dates }))
}

function seenIn(typed: TypedValues): number {
  const seen = textOf(typed, 'seen')
  // What nobody can read fits no version, and is refused like one that is not the newest any more.
  return /^\d{1,4}$/.test(seen) ? Number(seen) : -1
}

function wrongFile(values: TypedValues, code: string): FormState {
  return { values, errors: [{ field: 'file', code }] }
}

function versionPage(
  ctx: Context,
  material: Material,
  state: FormState,
  seen = currentVersion(material)?.number ?? 0,
  status = state.errors.length > 0 ? 422 : 200,
): Response {
  return memberPage(ctx, {
    title: ctx.t('materials.add.title'),
    material,
    status,
    content: <VersionPage t={ctx.t} formKey={ctx.formKey} material={material} state={state} seen={seen} />,
  })
}
