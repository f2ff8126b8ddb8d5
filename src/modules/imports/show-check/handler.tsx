import type { RequestContext } from '#platform/http/index.ts'
import { importCheck } from '../addresses.ts'
import { listRows } from '../import.queries.ts'
import { type Outcome, outcomes } from '../import.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { readVocabularies } from '../vocabularies.ts'
import { CheckPage } from './page.tsx'

const rowsPerPage = 30

/** The dry run: what would be new, changed, doubtful or left out, list by list. */
export async function showCheck(ctx: RequestContext<typeof importCheck.path>): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['checked'])
  if (elsewhere !== undefined) return elsewhere
  const asked = ctx.url.searchParams.get('liste')
  const shown: Outcome =
    outcomes.find((outcome) => outcome === asked) ??
    (['failed', 'changed', 'new'] as const).find((outcome) => (head.counts?.[outcome] ?? 0) > 0) ??
    'unchanged'
  const after = Number(ctx.url.searchParams.get('nach') ?? 0)
  const { rows, vocabularies } = await ctx.db.read(ctx.actor, async (tx) => ({
    rows: await listRows(tx, head.id, {
      outcome: shown,
      after: Number.isSafeInteger(after) && after > 0 && after < 10_000_000 ? after : 0,
      limit: rowsPerPage + 1,
    }),
    vocabularies: await readVocabularies(tx),
  }))
  const page = rows.slice(0, rowsPerPage)
  const last = page.at(-1)
  const next =
    rows.length > rowsPerPage && last !== undefined
      ? importCheck.href(ctx.lang, { importId: head.id }, { liste: shown, nach: String(last.number) })
      : undefined
  return importsPage(ctx, {
    title: ctx.t('imports.check.title'),
    head,
    content: (
      <CheckPage
        t={ctx.t}
        head={head}
        shown={shown}
        rows={page}
        next={next}
        vocabularies={vocabularies}
        keys={{ apply: ctx.formKey }}
      />
    ),
  })
}
