import { type FormState, textOf } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { threadCreation } from '../addresses.ts'
import { DraftNotice } from '../draft/draft-notice.tsx'
import type { GroupOfPerson } from '../group.ts'
import { threadKinds } from '../thread.ts'
import { threadForm, threadPrefix } from './form.ts'
import { PostFields } from './post-fields.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly group: GroupOfPerson
  readonly state: FormState
  readonly draftSavedAt: Date | undefined
}

/** Who came to ask reads so. */
export function newThreadTitle({ t }: RequestContext, state: FormState): string {
  return t(textOf(state.values, 'kind') === 'question' ? 'exchange.thread.title.question' : 'exchange.thread.title')
}

export function NewThreadPage({ ctx, group, state, draftSavedAt }: Props) {
  const { t } = ctx
  const field = (name: 'kind' | 'title') => ({ t, ...control(threadForm, state, t, threadPrefix, name) })
  const heading = field('title')
  return (
    <>
      <PageHeading title={newThreadTitle(ctx, state)} kicker={group.name} lead={t('exchange.thread.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, threadPrefix)} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <DraftNotice t={t} savedAt={draftSavedAt} />
      <div data-unsaved={state.errors.length > 0 ? 'yes' : 'no'}>
        <Form
          action={threadCreation.href(t.lang, { groupId: group.id })}
          multipart
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <Radios
            {...field('kind')}
            options={threadKinds.map((value) => ({
              value,
              label: t(`exchange.threadKind.${value}`),
              hint: t(`exchange.threadKind.${value}.hint`),
            }))}
          />
          <TextField {...heading} attributes={{ ...heading.attributes, dir: 'auto' }} />
          <PostFields
            t={t}
            form={threadForm}
            prefix={threadPrefix}
            state={state}
            submit={t('exchange.thread.submit')}
          />
        </Form>
      </div>
    </>
  )
}
