import { textOf } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { importCheck, type importDoubts, importPage } from '../addresses.ts'
import { listRows } from '../import.queries.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { readVocabularies } from '../vocabularies.ts'
import { type Decision, decideDoubts } from './decide-doubts.ts'
import { DoubtsPage } from './page.tsx'

type Context = RequestContext<typeof importDoubts.path>

const rowsPerPage = 20

export async function askAboutDoubts(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['checked'])
  if (elsewhere !== undefined) return elsewhere
  if ((head.counts?.doubtful ?? 0) === 0) return ctx.seeOther(importCheck.href(ctx.lang, { importId: head.id }))
  const { rows, vocabularies } = await ctx.db.read(ctx.actor, async (tx) => ({
    rows: await listRows(tx, head.id, { outcome: 'doubtful', limit: rowsPerPage }),
    vocabularies: await readVocabularies(tx),
  }))
  return importsPage(ctx, {
    title: ctx.t('imports.doubts.title'),
    head,
    content: <DoubtsPage t={ctx.t} formKey={ctx.formKey} head={head} rows={rows} vocabularies={vocabularies} />,
  })
}

export async function submitDoubts(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['checked'])
  if (elsewhere !== undefined) return elsewhere
  const typed = await ctx.typed()
  const decisions = Object.keys(typed).flatMap((name): readonly Decision[] => {
    const number = /^row-(\d{1,7})$/.exec(name)?.[1]
    const same = textOf(typed, name)
    return number === undefined || same === '' ? [] : [{ number: Number(number), same }]
  })
  const rest = textOf(typed, 'rest') === 'none' ? await restOf(ctx, head.id, decisions) : []
  await decideDoubts(ctx.db, ctx.actor, head, [...decisions, ...rest])
  return ctx.seeOther(importPage.href(ctx.lang, { importId: head.id }))
}

/** Every other doubtful row, said to be none of its candidates. */
async function restOf(
  ctx: Context,
  id: Parameters<typeof listRows>[1],
  decisions: readonly Decision[],
): Promise<readonly Decision[]> {
  const rows = await ctx.db.read(ctx.actor, (tx) => listRows(tx, id, { outcome: 'doubtful', limit: 20_000 }))
  const told = new Set(decisions.map(({ number }) => number))
  return rows.flatMap(({ number }) => (told.has(number) ? [] : [{ number, same: 'none' }]))
}
