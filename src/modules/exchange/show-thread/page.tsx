import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { doneSentence } from '../member-page.ts'
import { threadModeration, threadPage, threadReading } from '../addresses.ts'
import { DraftNotice } from '../draft/draft-notice.tsx'
import type { ThreadInGroup } from '../member-page.ts'
import type { Post } from '../thread.ts'
import type { Measure, PostPage } from '../thread.queries.ts'
import { authorWords, momentWords } from '../words.tsx'
import { replyForm, replyPrefix } from '../write-post/form.ts'
import { PostFields } from '../write-post/post-fields.tsx'
import { PostView } from './post-view.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly place: ThreadInGroup
  readonly page: PostPage
  readonly best: Post | undefined
  /** Authors whose cards the reader may look at. */
  readonly authors: ReadonlySet<string>
  readonly readUpTo: Date | undefined
  readonly measures: readonly Measure[]
  readonly state: FormState
  readonly draftSavedAt: Date | undefined
  readonly reader: string
}

/** One conversation: what was asked or told, what others say, and a place for one's own words. */
export function ThreadView(props: Props) {
  const { ctx, place, page, best, state, draftSavedAt } = props
  const { thread, group, moderator } = place
  const { t } = ctx
  const params = { threadId: thread.id }
  const unread = page.posts.some(({ createdAt }) => props.readUpTo === undefined || createdAt > props.readUpTo)
  const shown = { ...props, page: page.posts }
  return (
    <>
      <PageHeading title={thread.title} kicker={group.name}>
        <p class="page-heading__lead">
          {t(`exchange.startedBy.${thread.kind}`, {
            name: authorWords(t, thread),
            when: momentWords(t, thread.createdAt),
          })}
        </p>
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, replyPrefix)} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <MeasureNotices {...props} />
      {best === undefined || best.text === '' ? null : (
        <section aria-labelledby="beste-antwort">
          <Heading level={2} id="beste-antwort">
            {t('exchange.best.title')}
          </Heading>
          <PostView {...shown} post={best} pinned />
        </section>
      )}
      <section aria-labelledby="beitraege">
        <Heading level={2} id="beitraege">
          {t('exchange.posts', { count: thread.posts })}
        </Heading>
        <ol class="posts" role="list">
          {page.posts.map((post) => (
            <li>
              <PostView {...shown} post={post} />
            </li>
          ))}
        </ol>
      </section>
      <Pagination
        t={t}
        previous={page.previous ? threadPage.href(t.lang, params) : undefined}
        next={page.next === undefined ? undefined : threadPage.href(t.lang, params, { nach: page.next })}
      />
      <Row>
        {page.next === undefined ? null : (
          <a href={threadPage.href(t.lang, params, { ende: '1' })}>{t('exchange.latestPosts')}</a>
        )}
        {moderator ? <a href={threadModeration.href(t.lang, params)}>{t('exchange.moderate.thread')}</a> : null}
      </Row>
      {unread && group.member ? (
        <Form action={threadReading.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Button look="secondary">{t('exchange.markRead.thread')}</Button>
        </Form>
      ) : null}
      {thread.closedAt === null || state.errors.length > 0 ? (
        <section aria-labelledby="antwort" data-unsaved={state.errors.length > 0 ? 'yes' : 'no'}>
          <Heading level={2} id="antwort">
            {t(`exchange.reply.title.${thread.kind}`)}
          </Heading>
          <DraftNotice t={t} savedAt={draftSavedAt} />
          {thread.closedAt === null ? (
            <Form action={threadPage.href(t.lang, params)} multipart hidden={[{ name: '_key', value: ctx.formKey }]}>
              <PostFields
                t={t}
                form={replyForm}
                prefix={replyPrefix}
                state={state}
                submit={t('exchange.reply.submit')}
              />
            </Form>
          ) : (
            // Closed while somebody wrote: her words are there to be taken elsewhere.
            <TextArea t={t} {...control(replyForm, state, t, replyPrefix, 'text')} />
          )}
        </section>
      ) : null}
    </>
  )
}

/** That the conversation is closed, moved or hidden, and why. */
function MeasureNotices({ ctx: { t }, place: { thread }, measures }: Props) {
  const ofThread = measures.filter(({ postId }) => postId === null)
  const closing = thread.closedAt === null ? undefined : ofThread.find(({ kind }) => kind === 'close')
  const hiding = thread.hiddenAt === null ? undefined : ofThread.find(({ kind }) => kind === 'hide')
  const move = ofThread.find(({ kind }) => kind === 'move')
  return (
    <>
      {thread.closedAt === null ? null : (
        <Notice t={t} kind="info" title={t('exchange.closed')}>
          <p dir="auto">{closing?.reason ?? ''}</p>
        </Notice>
      )}
      {thread.hiddenAt === null ? null : (
        <Notice t={t} kind="warning" title={t('exchange.hidden.thread')}>
          <p dir="auto">{hiding?.reason ?? ''}</p>
        </Notice>
      )}
      {move === undefined ? null : (
        <p>
          <StatusTag tone="neutral">{t('exchange.moved', { when: momentWords(t, move.takenAt) })}</StatusTag>{' '}
          <bdi>{move.reason}</bdi>
        </p>
      )}
    </>
  )
}
