import { notFound, type RequestContext } from '#platform/http/index.ts'
import { renderPost } from '#modules/content/index.ts'
import { Heading, PageHeading } from '#ui/layout.tsx'
import type { postHistory } from '../addresses.ts'
import { getPost, groupStep, memberPage, threadStep } from '../member-page.ts'
import { listVersions } from '../thread.queries.ts'
import { authorWords, momentWords } from '../words.tsx'

/** What a post says, and what it said before. */
export async function showHistory(ctx: RequestContext<typeof postHistory.path>): Promise<Response> {
  const { t } = ctx
  const { post, thread, group } = await getPost(ctx)
  if (post.withdrawnAt !== null) return notFound()
  const before = await ctx.db.read(ctx.actor, (tx) => listVersions(tx, post.id))
  const now = { version: post.version, text: post.text, savedAt: post.editedAt ?? post.createdAt }
  return memberPage(ctx, {
    title: t('exchange.history.title'),
    way: [groupStep(ctx, group), threadStep(ctx, thread)],
    content: (
      <>
        <PageHeading
          title={t('exchange.history.title')}
          kicker={thread.title}
          lead={t('exchange.history.lead', { name: authorWords(t, post) })}
        />
        {[now, ...before].map(({ version, text, savedAt }) => (
          <section aria-labelledby={`fassung-${version}`}>
            <Heading level={2} id={`fassung-${version}`}>
              {t('exchange.history.version', { number: version, when: momentWords(t, savedAt) })}
            </Heading>
            <div class="post__text prose" dir="auto">
              {renderPost(text)}
            </div>
          </section>
        ))}
      </>
    ),
  })
}
