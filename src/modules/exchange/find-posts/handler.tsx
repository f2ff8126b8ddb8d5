import { idFrom } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { plainText } from '#modules/content/index.ts'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { SearchForm } from '#ui/search.tsx'
import { postSearch, threadPage } from '../addresses.ts'
import { markOfPost, memberPage } from '../member-page.ts'
import { authorWords, momentWords } from '../words.tsx'
import { findPosts, type FoundPost, mostFound, passageOf, wordsOf } from './find-posts.ts'

export async function searchPosts(ctx: RequestContext): Promise<Response> {
  const typed = (ctx.url.searchParams.get('q') ?? '').slice(0, 200)
  const found = typed.trim() === '' ? [] : await ctx.db.read(ctx.actor, (tx) => findPosts(tx, typed))
  return memberPage(ctx, {
    title: ctx.t('exchange.search.title'),
    content: <SearchPage ctx={ctx} typed={typed} found={found} />,
  })
}

type Props = { readonly ctx: RequestContext; readonly typed: string; readonly found: readonly FoundPost[] }

function SearchPage({ ctx: { t }, typed, found }: Props) {
  const words = wordsOf(typed)
  return (
    <>
      <PageHeading title={t('exchange.search.title')} lead={t('exchange.search.lead')} />
      <SearchForm
        id="q"
        action={postSearch.href(t.lang)}
        label={t('exchange.search.label')}
        submitLabel={t('exchange.search.submit')}
        value={typed}
      />
      {typed.trim() === '' ? null : found.length === 0 ? (
        <EmptyState title={t('exchange.search.empty.title')} text={t('exchange.search.empty.text')} />
      ) : (
        <>
          <p role="status">{t('exchange.search.found', { count: found.length, most: mostFound })}</p>
          <CardList label={t('exchange.search.title')}>
            {found.map((post) => (
              <Card
                level={2}
                title={post.title}

                href={`${threadPage.href(t.lang, { threadId: post.threadId }, { ab: post.postId })}#${markOfPost(idFrom(post.postId))}`}
                meta={
                  <>
                    <bdi>{post.groupName}</bdi> · <bdi>{authorWords(t, post)}</bdi> · {momentWords(t, post.createdAt)}
                  </>
                }
              >
                <p dir="auto">{passageOf(plainText(post.text), words)}</p>
              </Card>
            ))}
          </CardList>
        </>
      )}
    </>
  )
}
