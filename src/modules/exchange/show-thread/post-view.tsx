import type { RequestContext } from '#platform/http/index.ts'
import { renderPost } from '#modules/content/index.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/layout.tsx'
import { StatusTag } from '#ui/tags.tsx'
import {
  bestAnswer,
  personPage,
  postEditing,
  postFile,
  postHistory,
  postModeration,
  postReport,
  postWithdrawal,
  threadPage,
} from '../addresses.ts'
import { markOfPost, type ThreadInGroup } from '../member-page.ts'
import { isAnswer, type Post } from '../thread.ts'
import type { Measure } from '../thread.queries.ts'
import { authorWords, momentWords, sizeOf } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly place: ThreadInGroup
  readonly post: Post
  readonly authors: ReadonlySet<string>
  readonly readUpTo: Date | undefined
  readonly measures: readonly Measure[]
  readonly reader: string
  /** The best answer above the others: what one can do with it stands where it was written. */
  readonly pinned?: boolean
}

/** One post with who wrote it and when, its files, and what this person can do with it. */
export function PostView(props: Props) {
  const { ctx, place, post, authors, readUpTo, measures, reader, pinned = false } = props
  const { t } = ctx
  const isNew = post.authorId !== reader && place.group.member && (readUpTo === undefined || post.createdAt > readUpTo)
  const hiding =
    post.hiddenAt === null ? undefined : measures.find(({ postId, kind }) => postId === post.id && kind === 'hide')
  const name = authorWords(t, post)
  return (
    <article class="post" id={pinned ? undefined : markOfPost(post.id)} aria-label={t('exchange.postBy', { name })}>
      <p class="post__head">
        {post.authorId === null || !authors.has(post.authorId) ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={personPage.href(t.lang, { personId: post.authorId })}>
            <bdi>{name}</bdi>
          </a>
        )}
        <span class="post__when">{momentWords(t, post.createdAt)}</span>
        {isNew ? <StatusTag tone="info">{t('exchange.new')}</StatusTag> : null}
        {place.thread.bestPostId === post.id ? <StatusTag tone="success">{t('exchange.best.mark')}</StatusTag> : null}
        {post.byMail ? <StatusTag tone="neutral">{t('exchange.byMail')}</StatusTag> : null}
      </p>
      {post.hiddenAt === null ? null : (
        <p>
          <StatusTag tone="warning">{t('exchange.hidden.post')}</StatusTag> <bdi>{hiding?.reason ?? ''}</bdi>
        </p>
      )}
      {post.withdrawnAt === null ? null : (
        <p class="post__when">{t('exchange.withdrawn', { when: momentWords(t, post.withdrawnAt) })}</p>
      )}
      {post.text === '' ? null : (
        <div class="post__text prose" dir="auto">
          {renderPost(post.text)}
        </div>
      )}
      {post.files.length === 0 ? null : (
        <ul class="post__files" aria-label={t('exchange.files')}>
          {post.files.map(({ id, name: file, bytes }) => (
            <li>
              <a href={postFile.href(t.lang, { fileId: id })} download>
                <bdi>{file}</bdi>
              </a>{' '}
              ({sizeOf(t, bytes)})
            </li>
          ))}
        </ul>
      )}
      {pinned || post.withdrawnAt !== null ? null : <PostActions {...props} name={name} />}
    </article>
  )
}

function PostActions({ ctx, place, post, reader, name }: Props & { readonly name: string }) {
  const { t } = ctx
  const { thread, moderator } = place
  const params = { postId: post.id }
  const own = post.authorId === reader
  const marks = isAnswer(post, thread) && (thread.authorId === reader || moderator) && thread.bestPostId !== post.id
  // Of the same words beside each post a screen reader hears whose post is meant.
  const of = <Hidden>{` (${name}, ${momentWords(t, post.createdAt)})`}</Hidden>
  return (
    <div class="post__actions row">
      {thread.closedAt !== null || post.text === '' ? null : (
        <a href={`${threadPage.href(t.lang, { threadId: thread.id }, { zitat: post.id })}#antwort`}>
          {t('exchange.quote')}
          {of}
        </a>
      )}
      {own ? (
        <>
          <a href={postEditing.href(t.lang, params)}>
            {t('exchange.edit')}
            {of}
          </a>
          <a href={postWithdrawal.href(t.lang, params)}>
            {t('exchange.withdraw')}
            {of}
          </a>
        </>
      ) : null}
      {post.editedAt === null || post.text === '' ? null : (
        <a href={postHistory.href(t.lang, params)}>
          {t('exchange.editedAt', { when: momentWords(t, post.editedAt) })}
          {of}
        </a>
      )}
      {moderator ? (
        <a href={postModeration.href(t.lang, params)}>
          {t('exchange.moderate.post')}
          {of}
        </a>
      ) : own || post.text === '' ? null : (
        <a href={postReport.href(t.lang, params)}>
          {t('exchange.report')}
          {of}
        </a>
      )}
      {marks && post.hiddenAt === null && post.text !== '' ? (
        <Form action={bestAnswer.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Button look="tertiary">
            {t('exchange.best.choose')}
            {of}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}
