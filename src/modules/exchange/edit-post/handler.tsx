import { type FormState, textOf } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, hintWith, movedOnState, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { postEditing, threadPage } from '../addresses.ts'
import {
  getOwnPost,
  groupStep,
  markOfPost,
  memberPage,
  personOf,
  type PostInGroup,
  threadStep,
} from '../member-page.ts'
import { replyForm } from '../write-post/form.ts'
import { changePost } from './change-post.ts'

type Context = RequestContext<typeof postEditing.path>
const prefix = 'exchange.editPost'

export async function askForPostChange(ctx: Context): Promise<Response> {
  const place = await getOwnPost(ctx)
  return show(ctx, place, { values: { text: place.post.text }, errors: [] })
}

export const submitPostChange: Handler<typeof postEditing.path> = async (ctx) => {
  const place = await getOwnPost(ctx)
  const typed = await ctx.typed()
  const seen = Number(textOf(typed, 'seen'))
  const parsed = replyForm.parse(typed)
  if (!parsed.ok) return show(ctx, place, parsed.form, { seen })
  const result = await changePost(ctx.db, personOf(ctx), { id: place.post.id, seen, text: parsed.value.text })
  if (result.ok) {
    const page = threadPage.href(ctx.lang, { threadId: place.thread.id }, { meldung: 'gespeichert' })
    return ctx.seeOther(`${page}#${markOfPost(place.post.id)}`)
  }
  switch (result.code) {
    case 'post-unknown':
      return notFound()
    case 'moved-on': {
      const now = await getOwnPost(ctx)
      return show(ctx, now, movedOnState(typed, ['text']), { saved: now.post.text, status: 409 })
    }
  }
}

type Told = { readonly seen?: number; readonly saved?: string; readonly status?: number }

function show(ctx: Context, { post, thread, group }: PostInGroup, state: FormState, told: Told = {}): Response {
  const { t } = ctx
  const { saved, seen = post.version, status = state.errors.length > 0 ? 422 : 200 } = told
  const text = control(replyForm, state, t, prefix, 'text')
  const other = saved === undefined ? undefined : <SavedMeanwhile t={t} text={saved} />
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: String(seen) },
  ]
  return memberPage(ctx, {
    title: t('exchange.editPost.title'),
    status,
    scripts: ['editing-unsaved.js'],
    way: [groupStep(ctx, group), threadStep(ctx, thread)],
    content: (
      <>
        <PageHeading title={t('exchange.editPost.title')} kicker={thread.title} lead={t('exchange.editPost.lead')} />
        <ConflictNotice t={t} saved={saved === undefined ? {} : { text: saved }} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <div data-unsaved={state.errors.length > 0 ? 'yes' : 'no'}>
          <Form action={postEditing.href(t.lang, { postId: post.id })} hidden={hidden}>
            <TextArea
              t={t}
              {...text}
              hint={hintWith(text.hint, other)}
              attributes={{ ...text.attributes, rows: 12, dir: 'auto' }}
            />
            <FormActions>
              <Button>{t('exchange.editPost.submit')}</Button>
              <a href={threadPage.href(t.lang, { threadId: thread.id })}>{t('ui.cancel')}</a>
            </FormActions>
          </Form>
        </div>
      </>
    ),
  })
}
