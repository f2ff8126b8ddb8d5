import type { RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { importDiscard, importList, importPage } from '../addresses.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { discardImport } from './discard-import.ts'

type Context = RequestContext<typeof importDiscard.path>

const stages = ['understood', 'checked', 'unreadable'] as const

export async function askForDiscard(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, stages)
  if (elsewhere !== undefined) return elsewhere
  const { t, lang } = ctx
  return importsPage(ctx, {
    title: t('imports.discard.title'),
    head,
    content: (
      <ConfirmationPage
        t={t}
        title={t('imports.discard.title')}
        lead={t('imports.discard.lead', { file: head.fileName })}
        action={importDiscard.href(lang, { importId: head.id })}
        formKey={ctx.formKey}
        submit={t('imports.discard.submit')}
        backHref={importPage.href(lang, { importId: head.id })}
      />
    ),
  })
}

export async function submitDiscard(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, stages)
  if (elsewhere !== undefined) return elsewhere
  const result = await discardImport(ctx.db, ctx.actor, head.id)
  return result.ok
    ? ctx.seeOther(importList.href(ctx.lang, {}, { meldung: 'verworfen' }))
    : ctx.seeOther(importPage.href(ctx.lang, { importId: head.id }))
}
