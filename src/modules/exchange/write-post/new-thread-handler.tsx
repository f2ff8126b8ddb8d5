import { type FormState, textOf } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { threadCreation, threadPage } from '../addresses.ts'
import { findDraft, saveDraft } from '../draft/draft.queries.ts'
import { getInside, groupStep, memberPage, personOf } from '../member-page.ts'
import type { ExchangeParts } from '../parts.ts'
import { countTurn } from '../throttling.ts'
import { draftForm, threadForm } from './form.ts'
import { NewThreadPage, newThreadTitle } from './new-thread-page.tsx'
import { judgeFiles, withFiles } from './sent-files.ts'
import { startThread } from './write-post.ts'

type Context = RequestContext<typeof threadCreation.path>

export async function askForThread(ctx: Context): Promise<Response> {
  const group = await getInside(ctx)
  const draft = await ctx.db.read(ctx.actor, (tx) => findDraft(tx, { groupId: group.id, threadId: null }))
  const kind = ctx.url.searchParams.get('art') === 'frage' ? 'question' : 'talk'
  const state =
    draft === undefined ? { values: { kind }, errors: [] } : { values: { ...draftValues(draft) }, errors: [] }
  return show(ctx, state, draft?.savedAt)
}

export function submitThread({ files }: ExchangeParts): Handler<typeof threadCreation.path> {
  return async (ctx) => {
    const actor = personOf(ctx)
    const group = await getInside(ctx)
    const typed = await ctx.typed()
    if (textOf(typed, 'do') === 'draft') {
      const draft = draftForm.parse(typed)
      if (!draft.ok) return show(ctx, draft.form)
      const kind = draft.value.kind === '' ? 'talk' : draft.value.kind
      await ctx.db.inTransaction(actor, (tx) =>
        saveDraft(tx, { groupId: group.id, threadId: null }, { ...draft.value, kind }),
      )
      return ctx.seeOther(threadCreation.href(ctx.lang, { groupId: group.id }, { meldung: 'entwurf' }))
    }
    const parsed = threadForm.parse(typed)
    const judged = await judgeFiles((await ctx.files()).filter(({ field }) => field === 'file'))
    const fileErrors = judged.ok ? [] : judged.errors
    if (!parsed.ok) return show(ctx, { values: typed, errors: [...parsed.form.errors, ...fileErrors] })
    const { kind, title, text } = parsed.value
    if (!judged.ok || kind === '') return show(ctx, { values: typed, errors: fileErrors })
    if (!(await countTurn(ctx.db, actor, 'posts')).ok)
      return show(ctx, { values: typed, errors: [{ field: 'text', code: 'too-often' }] })
    const result = await withFiles(files, judged.files, (kept) =>
      startThread(ctx.db, actor, { groupId: group.id, kind, title, text, files: kept }),
    )
    if (result.ok)
      return ctx.seeOther(threadPage.href(ctx.lang, { threadId: result.value }, { meldung: 'geschrieben' }))
    switch (result.code) {
      case 'group-unknown':
        return notFound()
      case 'file-infected':
        return show(ctx, refusedForm(typed, result, 'file'))
    }
  }
}

function draftValues({ kind, title, text }: { readonly kind: string; readonly title: string; readonly text: string }) {
  return { kind, title, text }
}

async function show(ctx: Context, state: FormState, draftSavedAt?: Date): Promise<Response> {
  const group = await getInside(ctx)
  return memberPage(ctx, {
    title: newThreadTitle(ctx, state),
    status: state.errors.length > 0 ? 422 : 200,
    scripts: ['editing-unsaved.js'],
    way: [groupStep(ctx, group)],
    content: <NewThreadPage ctx={ctx} group={group} state={state} draftSavedAt={draftSavedAt} />,
  })
}
