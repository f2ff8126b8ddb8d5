import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { renderPost } from '#modules/content/index.ts'
import { postWithdrawal, threadPage } from '../addresses.ts'
import { getOwnPost, groupStep, markOfPost, memberPage, personOf, threadStep } from '../member-page.ts'
import { withdrawPost } from './withdraw-post.ts'

export async function askForWithdrawal(ctx: RequestContext<typeof postWithdrawal.path>): Promise<Response> {
  const { t } = ctx
  const { post, thread, group } = await getOwnPost(ctx)
  const title = t('exchange.withdraw.title')
  return memberPage(ctx, {
    title,
    way: [groupStep(ctx, group), threadStep(ctx, thread)],
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={thread.title}
        lead={t('exchange.withdraw.lead')}
        action={postWithdrawal.href(t.lang, { postId: post.id })}
        submit={t('exchange.withdraw.submit')}
        backHref={`${threadPage.href(t.lang, { threadId: thread.id }, { ab: post.id })}#${markOfPost(post.id)}`}
      >
        <blockquote class="post__text prose" dir="auto">
          {renderPost(post.text)}
        </blockquote>
      </ConfirmationPage>
    ),
  })
}

export const submitWithdrawal: Handler<typeof postWithdrawal.path> = async (ctx) => {
  const { post, thread } = await getOwnPost(ctx)
  const result = await withdrawPost(ctx.db, personOf(ctx), post)
  if (!result.ok) return notFound()
  const page = threadPage.href(ctx.lang, { threadId: thread.id }, { ab: post.id, meldung: 'zurueckgenommen' })
  return ctx.seeOther(`${page}#${markOfPost(post.id)}`)
}
