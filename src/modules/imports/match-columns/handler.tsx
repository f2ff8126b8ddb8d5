import { type FormState, textOf } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type importColumns, importPage, importWords } from '../addresses.ts'
import { listCells } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { findHabit } from '../memory.queries.ts'
import { suggestColumns } from '../suggest-columns.ts'
import { targetNamed } from '../targets.ts'
import { matchColumns } from './match-columns.ts'
import { ColumnsPage } from './page.tsx'

type Context = RequestContext<typeof importColumns.path>

export async function askForColumns(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['understood', 'checked'])
  if (elsewhere !== undefined) return elsewhere
  const titles = head.understood?.titles ?? []
  const habit = await ctx.db.read(ctx.actor, (tx) => findHabit(tx, head, titles))
  const chosen = head.columns ?? habit ?? suggestColumns(titles, targetNamed(head.target).columns)
  const values = Object.fromEntries(chosen.map((column, index) => [`column-${index}`, column]))
  return columnsPage(ctx, head, { values, errors: [] }, habit !== undefined && head.columns === null)
}

export async function submitColumns(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['understood', 'checked'])
  if (elsewhere !== undefined) return elsewhere
  const typed = await ctx.typed()
  const columns = (head.understood?.titles ?? []).map((_, index) => textOf(typed, `column-${index}`))
  const result = await matchColumns(ctx.db, ctx.actor, head, columns)
  const params = { importId: head.id }
  if (result.ok) return ctx.seeOther((result.value.unknownWords ? importWords : importPage).href(ctx.lang, params))
  switch (result.code) {
    case 'moved-on':
      return ctx.seeOther(importPage.href(ctx.lang, params))
    case 'column-missing':
      return columnsPage(ctx, head, {
        values: typed,
        errors: [{ field: 'column-0', code: result.code, values: { column: result.column } }],
      })
    case 'column-twice': {
      const field = `column-${columns.lastIndexOf(result.column)}`
      return columnsPage(ctx, head, {
        values: typed,
        errors: [{ field, code: result.code, values: { column: result.column } }],
      })
    }
  }
}

async function columnsPage(ctx: Context, head: ImportHead, state: FormState, remembered = false): Promise<Response> {
  const sample = await ctx.db.read(ctx.actor, (tx) =>
    listCells(tx, head.id, { after: head.understood?.head ?? 0, limit: 20 }),
  )
  return importsPage(ctx, {
    title: ctx.t('imports.match.title'),
    head,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <ColumnsPage t={ctx.t} formKey={ctx.formKey} head={head} sample={sample} state={state} remembered={remembered} />
    ),
  })
}
