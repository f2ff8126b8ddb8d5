import { textOf } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { importColumns, importPage, type importWords } from '../addresses.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { readWords, type SaidWord } from '../memory.queries.ts'
import { matchWords } from './match-words.ts'
import { WordsPage } from './page.tsx'
import { fieldOf, findUnknownWords, leaveOut } from './unknown-words.ts'

type Context = RequestContext<typeof importWords.path>

export async function askForWords(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['understood', 'checked'])
  if (elsewhere !== undefined) return elsewhere
  if (head.columns === null) return ctx.seeOther(importColumns.href(ctx.lang, { importId: head.id }))
  const { known, unknown } = await ctx.db.read(ctx.actor, async (tx) => {
    const read = await readWords(tx, head.profileId)
    return { known: read, unknown: await findUnknownWords(tx, head, read) }
  })
  return importsPage(ctx, {
    title: ctx.t('imports.words.title'),
    head,
    content: (
      <WordsPage t={ctx.t} formKey={ctx.formKey} head={head} unknown={unknown} vocabularies={known.vocabularies} />
    ),
  })
}

export async function submitWords(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['understood', 'checked'])
  if (elsewhere !== undefined) return elsewhere
  const typed = await ctx.typed()
  const { known, unknown } = await ctx.db.read(ctx.actor, async (tx) => {
    const read = await readWords(tx, head.profileId)
    return { known: read, unknown: await findUnknownWords(tx, head, read) }
  })
  // Asked by the word itself: the order may have changed since the page was shown.
  const said = unknown.flatMap((one): readonly SaidWord[] => {
    const code = textOf(typed, fieldOf(one))
    const offered = known.vocabularies[one.vocabulary].options.some((option) => option.code === code)
    if (code === leaveOut) return [{ ...one, code: '' }]
    return offered ? [{ ...one, code }] : []
  })
  await matchWords(ctx.db, ctx.actor, head, said)
  return ctx.seeOther(importPage.href(ctx.lang, { importId: head.id }))
}
