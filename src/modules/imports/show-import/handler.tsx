import type { Child } from 'hono/jsx'
import type { RequestContext } from '#platform/http/index.ts'
import { importCheck, importColumns, importFile, type importPage } from '../addresses.ts'
import { isWorking } from '../import.ts'
import { listRows } from '../import.queries.ts'
import { getImport, importsPage } from '../member-page.tsx'
import { isCentreStaff } from '#kernel/actor.ts'
import { ResultPage } from './result-page.tsx'
import { UnreadablePage } from './unreadable-page.tsx'
import { WorkingPage } from './working-page.tsx'

/** Where an import stands: leads to the step that is next, or shows how far the work is, or what came of it. */
export async function showImport(ctx: RequestContext<typeof importPage.path>): Promise<Response> {
  const head = await getImport(ctx)
  const { t, lang } = ctx
  const params = { importId: head.id }
  const page = (content: Child) => importsPage(ctx, { title: head.fileName, head, content })
  if (isWorking(head.stage)) return page(<WorkingPage t={t} head={head} />)
  switch (head.stage) {
    case 'understood':
      return ctx.seeOther((head.columns === null ? importFile : importColumns).href(lang, params))
    case 'checked':
      return ctx.seeOther(importCheck.href(lang, params))
    case 'unreadable':
      return page(<UnreadablePage t={t} head={head} />)
    case 'applied':
    case 'undone': {
      const kept = await ctx.db.read(ctx.actor, (tx) => listRows(tx, head.id, { undone: 'kept', limit: 200 }))
      return page(<ResultPage t={t} head={head} kept={kept} now={ctx.now} byCentre={isCentreStaff(ctx.actor)} />)
    }
  }
}
