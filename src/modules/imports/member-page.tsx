import { parseId } from '#kernel/id.ts'
import { notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import { importList, importPage } from './addresses.ts'
import { findImport } from './import.queries.ts'
import type { ImportHead, Stage, TargetName } from './import.ts'
import { targetNamed } from './targets.ts'

type ImportContext = RequestContext & { readonly params: { readonly importId: string } }

/** The import of the address; leaves with 404 where there is none for this actor. */
export async function getImport(ctx: ImportContext): Promise<ImportHead> {
  const id = parseId<'import'>(ctx.params.importId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findImport(tx, id))) ?? notFound()
}

/** The import, if it stands at one of these stages; else where it stands now. */
export async function getImportAt(
  ctx: ImportContext,
  stages: readonly Stage[],
): Promise<{ readonly head: ImportHead; readonly elsewhere: Response | undefined }> {
  const head = await getImport(ctx)
  const elsewhere = stages.includes(head.stage)
    ? undefined
    : ctx.seeOther(importPage.href(ctx.lang, { importId: head.id }))
  return { head, elsewhere }
}

/** The frame of a page of this module: place in the member area and way back. */
export function importsPage(
  ctx: RequestContext,
  { head, ...view }: Pick<PageView, 'title' | 'content' | 'status'> & { readonly head?: ImportHead },
): Response {
  const { t, lang } = ctx
  const start = { label: t('imports.start'), href: memberStart.href(lang) }
  const list = { label: t('imports.list.title'), href: importList.href(lang) }
  const own =
    head === undefined || head.fileName === view.title
      ? []
      : [{ label: head.fileName, href: importPage.href(lang, { importId: head.id }) }]
  const way = view.title === list.label ? [start] : [start, list, ...own]
  return ctx.page({ ...view, unlisted: true, breadcrumb: [...way, { label: view.title }] })
}

export function targetLabel(t: Translator, target: TargetName): string {
  return t(`imports.target.${target}`)
}

/** What a column of the target is called: as in the form of what it becomes, or by its own name. */
export function columnLabel(t: Translator, target: TargetName, column: string): string {
  const keys = {
    material: [`materials.form.${column}.label`, `materials.version.${column}.label`],
    volunteer: [`volunteers.form.${column}.label`],
    other: [`imports.columns.${column}`, `organisations.profile.${column}.label`],
  }[subjectWords(target)]
  return keys.map((key) => t.find(key)).find((label) => label !== undefined) ?? column
}

function subjectWords(target: TargetName): 'material' | 'volunteer' | 'other' {
  const { subject } = targetNamed(target)
  return subject === 'material' || subject === 'volunteer' ? subject : 'other'
}
