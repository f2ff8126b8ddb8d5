import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { importColumns, type importFile, importPage } from '../addresses.ts'
import { listCells } from '../import.queries.ts'
import type { FileWishes, ImportHead } from '../import.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { fileForm } from './form.ts'
import { FilePage } from './page.tsx'
import { readAgain } from './understand-file.ts'

type Context = RequestContext<typeof importFile.path>

export async function askAboutFile(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['understood', 'checked'])
  return elsewhere ?? filePage(ctx, head, stateOf(head))
}

export async function submitFileWishes(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['understood', 'checked'])
  if (elsewhere !== undefined) return elsewhere
  const parsed = fileForm.parse(await ctx.typed())
  if (!parsed.ok) return filePage(ctx, head, parsed.form)
  const { sheet, encoding, delimiter, head: row } = parsed.value
  const wishes: FileWishes = {
    ...(sheet === null ? {} : { sheet }),
    ...(encoding === '' ? {} : { encoding }),
    ...(delimiter === '' ? {} : { delimiter }),
    ...(row === null ? {} : { head: row }),
  }
  const params = { importId: head.id }
  if (isAsUnderstood(head, wishes)) return ctx.seeOther(importColumns.href(ctx.lang, params))
  await readAgain(ctx.db, ctx.actor, head.id, wishes)
  return ctx.seeOther(importPage.href(ctx.lang, params))
}

function isAsUnderstood({ understood }: ImportHead, { sheet, encoding, delimiter, head }: FileWishes): boolean {
  return (
    (sheet ?? 0) === understood?.sheet &&
    (encoding ?? understood.encoding) === understood.encoding &&
    (delimiter ?? understood.delimiter) === understood.delimiter &&
    head === understood.head
  )
}

function stateOf({ understood }: ImportHead): FormState {
  const values = {
    sheet: String(understood?.sheet ?? 0),
    encoding: understood?.encoding ?? '',
    delimiter: understood?.delimiter ?? '',
    head: String(understood?.head ?? 1),
  }
  return { values, errors: [] }
}

async function filePage(ctx: Context, head: ImportHead, state: FormState): Promise<Response> {
  const rows = await ctx.db.read(ctx.actor, (tx) => listCells(tx, head.id, { after: 0, limit: 10 }))
  return importsPage(ctx, {
    title: ctx.t('imports.file.title'),
    head,
    status: state.errors.length > 0 ? 422 : 200,
    content: <FilePage t={ctx.t} formKey={ctx.formKey} head={head} rows={rows} state={state} />,
  })
}
