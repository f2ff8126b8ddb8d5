import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { renderPost } from '#modules/content/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { postModeration, threadModeration, threadPage } from '../addresses.ts'
import type { Group } from '../group.ts'
import type { PostInGroup, ThreadInGroup } from '../member-page.ts'
import { authorWords, momentWords } from '../words.tsx'
import { measurePrefix, postMeasureForm, threadMeasureForm } from './form.ts'

type PostProps = { readonly ctx: RequestContext; readonly place: PostInGroup; readonly state: FormState }

export function PostModerationPage({ ctx, place, state }: PostProps) {
  const { t } = ctx
  const { post, thread } = place
  const act = post.hiddenAt === null ? 'hide' : 'show'
  return (
    <>
      <PageHeading
        title={t('exchange.moderate.post')}
        kicker={thread.title}
        lead={t(`exchange.moderate.${act}.lead`, { name: authorWords(t, post) })}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, measurePrefix)} />
      <blockquote class="post__text prose" dir="auto">
        {renderPost(post.text)}
        <p>{momentWords(t, post.createdAt)}</p>
      </blockquote>
      <Form action={postModeration.href(t.lang, { postId: post.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
        <TextArea t={t} {...control(postMeasureForm, state, t, measurePrefix, 'reason')} />
        <FormActions>
          <Button>{t(`exchange.moderate.${act}`)}</Button>
          <a href={threadPage.href(t.lang, { threadId: thread.id })}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

type ThreadProps = {
  readonly ctx: RequestContext
  readonly place: ThreadInGroup
  readonly state: FormState
  /** Where it may be moved to. */
  readonly groups: readonly Group[]
}

export function ThreadModerationPage({ ctx, place: { thread }, state, groups }: ThreadProps) {
  const { t } = ctx
  const acts = [
    thread.closedAt === null ? 'close' : 'reopen',
    thread.hiddenAt === null ? 'hide' : 'show',
    ...(groups.length === 0 ? [] : ['move' as const]),
  ] as const
  const field = (name: 'kind' | 'group' | 'reason') => ({
    t,
    ...control(threadMeasureForm, state, t, measurePrefix, name),
  })
  return (
    <>
      <PageHeading
        title={t('exchange.moderate.thread')}
        kicker={thread.title}
        lead={t('exchange.moderate.thread.lead')}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, measurePrefix)} />
      <Form
        action={threadModeration.href(t.lang, { threadId: thread.id })}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Radios {...field('kind')} options={acts.map((value) => ({ value, label: t(`exchange.moderate.${value}`) }))} />
        {groups.length === 0 ? null : (
          <SelectField
            {...field('group')}
            emptyLabel={t('exchange.measure.group.none')}
            options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextArea {...field('reason')} />
        <FormActions>
          <Button>{t('exchange.measure.submit')}</Button>
          <a href={threadPage.href(t.lang, { threadId: thread.id })}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
