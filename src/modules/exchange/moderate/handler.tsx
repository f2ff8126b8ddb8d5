import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { type bestAnswer, type postModeration, reportList, type threadModeration, threadPage } from '../addresses.ts'
import { listModerated } from '../group.queries.ts'
import { getPost, getThread, groupStep, markOfPost, memberPage, personOf, threadStep } from '../member-page.ts'
import { postMeasureForm, threadMeasureForm } from './form.ts'
import { PostModerationPage, ThreadModerationPage } from './page.tsx'
import type { ExchangeParts } from '../parts.ts'
import { chooseBestAnswer, moderatePost, moderateThread } from './take-measure.ts'

type PostContext = RequestContext<typeof postModeration.path>
type ThreadContext = RequestContext<typeof threadModeration.path>

export async function askForPostMeasure(ctx: PostContext): Promise<Response> {
  return showPost(ctx, emptyForm)
}

export function submitPostMeasure(parts: ExchangeParts): Handler<typeof postModeration.path> {
  return async (ctx) => {
    const place = await getPost(ctx)
    if (!place.moderator) return notFound()
    const parsed = postMeasureForm.parse(await ctx.typed())
    if (!parsed.ok) return showPost(ctx, parsed.form)
    const kind = place.post.hiddenAt === null ? 'hide' : 'show'
    const result = await moderatePost(ctx.db, personOf(ctx), parts, {
      post: place.post,
      kind,
      reason: parsed.value.reason,
    })
    if (!result.ok) return notFound()
    // What let the centre read a group by invitation is settled with it.
    if (!place.group.member && !place.group.open)
      return ctx.seeOther(reportList.href(ctx.lang, {}, { meldung: 'moderiert' }))
    const page = threadPage.href(ctx.lang, { threadId: place.thread.id }, { meldung: 'moderiert' })
    return ctx.seeOther(`${page}#${markOfPost(place.post.id)}`)
  }
}

async function showPost(ctx: PostContext, state: FormState): Promise<Response> {
  const place = await getPost(ctx)
  if (!place.moderator) return notFound()
  return memberPage(ctx, {
    title: ctx.t('exchange.moderate.post'),
    status: state.errors.length > 0 ? 422 : 200,
    way: [groupStep(ctx, place.group), threadStep(ctx, place.thread)],
    content: <PostModerationPage ctx={ctx} place={place} state={state} />,
  })
}

export async function askForThreadMeasure(ctx: ThreadContext): Promise<Response> {
  return showThread(ctx, emptyForm)
}

export function submitThreadMeasure(parts: ExchangeParts): Handler<typeof threadModeration.path> {
  return async (ctx) => {
    const { thread, moderator } = await getThread(ctx, ctx.params.threadId)
    if (!moderator) return notFound()
    const typed = await ctx.typed()
    const parsed = threadMeasureForm.parse(typed)
    if (!parsed.ok) return showThread(ctx, parsed.form)
    const { kind, reason, group } = parsed.value
    if (kind === '') return showThread(ctx, { values: typed, errors: [{ field: 'kind', code: 'required' }] })
    const groupId = parseId<'exchange-group'>(group)
    const result = await moderateThread(ctx.db, personOf(ctx), parts, { threadId: thread.id, kind, reason, groupId })
    if (result.ok) return ctx.seeOther(threadPage.href(ctx.lang, { threadId: thread.id }, { meldung: 'moderiert' }))
    switch (result.code) {
      case 'thread-unknown':
        return notFound()
      case 'group-unknown':
      case 'stays-closed':
        return showThread(ctx, refusedForm(typed, result, 'group'))
    }
  }
}

async function showThread(ctx: ThreadContext, state: FormState): Promise<Response> {
  const place = await getThread(ctx, ctx.params.threadId)
  if (!place.moderator) return notFound()
  const groups = place.group.open ? await ctx.db.read(ctx.actor, listModerated) : []
  return memberPage(ctx, {
    title: ctx.t('exchange.moderate.thread'),
    status: state.errors.length > 0 ? 422 : 200,
    way: [groupStep(ctx, place.group), threadStep(ctx, place.thread)],
    content: (
      <ThreadModerationPage
        ctx={ctx}
        place={place}
        state={state}
        groups={groups.filter(({ id }) => id !== place.group.id)}
      />
    ),
  })
}

export const submitBestAnswer: Handler<typeof bestAnswer.path> = async (ctx) => {
  const { post, thread } = await getPost(ctx)
  const result = await chooseBestAnswer(ctx.db, personOf(ctx), post)
  return result.ok ? ctx.seeOther(threadPage.href(ctx.lang, { threadId: thread.id }, { meldung: 'beste' })) : notFound()
}
