import type { RequestContext } from '#platform/http/index.ts'
import { listImports } from '../import.queries.ts'
import { importsPage } from '../member-page.tsx'
import { ImportListPage } from './page.tsx'

export async function showImports(ctx: RequestContext): Promise<Response> {
  const imports = await ctx.db.read(ctx.actor, (tx) => listImports(tx))
  const discarded = ctx.url.searchParams.get('meldung') === 'verworfen'
  return importsPage(ctx, {
    title: ctx.t('imports.list.title'),
    content: <ImportListPage t={ctx.t} imports={imports} discarded={discarded} />,
  })
}
