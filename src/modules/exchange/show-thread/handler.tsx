import { isCentreStaff } from '#kernel/actor.ts'
import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { threadPage } from '../addresses.ts'
import { findDraft, saveDraft } from '../draft/draft.queries.ts'
import { getThread, groupStep, markOfPost, memberPage, personOf } from '../member-page.ts'
import type { ExchangeParts } from '../parts.ts'
import { listShown } from '../people.queries.ts'
import { longestPost, quoted } from '../thread.ts'
import { findPost, findReadMark, listMeasures, listPosts } from '../thread.queries.ts'
import { countTurn } from '../throttling.ts'
import { authorWords } from '../words.tsx'
import { draftForm, replyForm } from '../write-post/form.ts'
import { judgeFiles, withFiles } from '../write-post/sent-files.ts'
import { reply } from '../write-post/write-post.ts'
import { ThreadView } from './page.tsx'

type Context = RequestContext<typeof threadPage.path>

export async function showThread(ctx: Context): Promise<Response> {
  const { thread, moderator } = await getThread(ctx, ctx.params.threadId)
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const quote = await findPost(tx, ctx.url.searchParams.get('zitat') ?? '', moderator)
    return { draft: await findDraft(tx, { groupId: thread.groupId, threadId: thread.id }), quote }
  })
  const cited =
    found.quote === undefined || found.quote.threadId !== thread.id || found.quote.text === ''
      ? ''
      : quoted(found.quote.text, ctx.t('exchange.quote.wrote', { name: authorWords(ctx.t, found.quote) }))
  // A quotation goes below what was begun, and is never put in the place of it.
  const text = [found.draft?.text ?? '', cited]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, longestPost)
  return show(ctx, text === '' ? emptyForm : { values: { text }, errors: [] }, found.draft?.savedAt)
}

export function submitReply({ files }: ExchangeParts): Handler<typeof threadPage.path> {
  return async (ctx) => {
    const actor = personOf(ctx)
    const { thread } = await getThread(ctx, ctx.params.threadId)
    const typed = await ctx.typed()
    if (textOf(typed, 'do') === 'draft') {
      const draft = draftForm.parse(typed)
      if (!draft.ok) return show(ctx, draft.form)
      const kept = { kind: 'talk' as const, title: '', text: draft.value.text }
      await ctx.db.inTransaction(actor, (tx) => saveDraft(tx, { groupId: thread.groupId, threadId: thread.id }, kept))
      return ctx.seeOther(`${threadPage.href(ctx.lang, { threadId: thread.id }, { meldung: 'entwurf' })}#antwort`)
    }
    const parsed = replyForm.parse(typed)
    const judged = await judgeFiles((await ctx.files()).filter(({ field }) => field === 'file'))
    const fileErrors = judged.ok ? [] : judged.errors
    if (!parsed.ok) return show(ctx, { values: typed, errors: [...parsed.form.errors, ...fileErrors] })
    if (!judged.ok) return show(ctx, { values: typed, errors: fileErrors })
    if (!(await countTurn(ctx.db, actor, 'posts')).ok)
      return show(ctx, { values: typed, errors: [{ field: 'text', code: 'too-often' }] })
    const result = await withFiles(files, judged.files, (kept) =>
      reply(ctx.db, actor, { threadId: thread.id, text: parsed.value.text, files: kept }),
    )
    if (result.ok) {
      const page = threadPage.href(ctx.lang, { threadId: thread.id }, { ende: '1', meldung: 'geschrieben' })
      return ctx.seeOther(`${page}#${markOfPost(result.value)}`)
    }
    switch (result.code) {
      case 'thread-unknown':
        return notFound()
      case 'thread-closed':
        return show(ctx, refusedForm(typed, result, 'text'))
      case 'file-infected':
        return show(ctx, refusedForm(typed, result, 'file'))
    }
  }
}

async function show(ctx: Context, state: FormState, draftSavedAt?: Date): Promise<Response> {
  const place = await getThread(ctx, ctx.params.threadId)
  const { thread, moderator, group } = place
  const { searchParams } = ctx.url
  const asked = {
    threadId: thread.id,
    after: parseId<'exchange-post'>(searchParams.get('nach') ?? ''),
    from: parseId<'exchange-post'>(searchParams.get('ab') ?? ''),
    latest: searchParams.get('ende') === '1',
    moderator,
  }
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const page = await listPosts(tx, asked)
    const best = thread.bestPostId === null ? undefined : await findPost(tx, thread.bestPostId, moderator)
    const authors = [...page.posts, ...(best === undefined ? [] : [best])].flatMap(({ authorId }) => authorId ?? [])
    return {
      page,
      best,
      authors: await listShown(tx, authors, isCentreStaff(ctx.actor)),
      readUpTo: await findReadMark(tx, thread),
      measures: await listMeasures(tx, thread.id),
    }
  })
  return memberPage(ctx, {
    title: thread.title,
    status: state.errors.length > 0 ? 422 : 200,
    scripts: ['editing-unsaved.js'],
    way: [groupStep(ctx, group)],
    content: (
      <ThreadView
        ctx={ctx}
        place={place}
        {...found}
        state={state}
        draftSavedAt={draftSavedAt}
        reader={personOf(ctx).personId}
      />
    ),
  })
}
