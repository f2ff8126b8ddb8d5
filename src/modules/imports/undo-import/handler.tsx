import { forbidden, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { importPage, importUndo } from '../addresses.ts'
import { mayBeUndone, undoEndsAt } from '../import.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { Counted } from '../show-import/result-page.tsx'
import { orderUndo } from './order-undo.ts'

type Context = RequestContext<typeof importUndo.path>

export async function askForUndo(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['applied'])
  const { t, lang } = ctx
  const back = importPage.href(lang, { importId: ctx.params.importId })
  if (elsewhere !== undefined || !mayBeUndone(head, ctx.now)) return elsewhere ?? ctx.seeOther(back)
  return importsPage(ctx, {
    title: t('imports.undo.title'),
    head,
    content: (
      <ConfirmationPage
        t={t}
        title={t('imports.undo.title')}
        lead={t('imports.undo.lead', { end: t.date(undoEndsAt(head.appliedAt ?? ctx.now)) })}
        action={importUndo.href(lang, { importId: head.id })}
        formKey={ctx.formKey}
        submit={t('imports.undo.submit')}
        backHref={back}
      >
        <Counted t={t} head={head} />
        <p>{t('imports.undo.kept')}</p>
      </ConfirmationPage>
    ),
  })
}

export async function submitUndo(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['applied'])
  if (elsewhere !== undefined) return elsewhere
  const result = await orderUndo(ctx.db, ctx.actor, head)
  if (!result.ok && result.code === 'not-yours') return forbidden()
  return ctx.seeOther(importPage.href(ctx.lang, { importId: head.id }))
}
