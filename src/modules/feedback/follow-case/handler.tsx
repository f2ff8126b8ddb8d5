import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { caseLink, feedbackForm } from '../addresses.ts'
import { findCaseByToken, listMessages } from '../case.queries.ts'
import { additionForm } from './form.ts'
import { CasePageForReader } from './page.tsx'
import { writeAgain } from './write-again.ts'

type Context = RequestContext<typeof caseLink.path>

export async function showOwnCase(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitAddition(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = additionForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  const { token } = ctx.params
  const result = await writeAgain(ctx.db, { token, text: parsed.value.text, clientAddress: ctx.clientAddress }, ctx.now)
  if (result.ok) return ctx.seeOther(caseLink.href(ctx.lang, { token }, { meldung: 'ergaenzt' }))
  switch (result.code) {
    case 'case-unknown':
      return gone(ctx)
    case 'case-closed':
      return show(ctx, refusedForm(typed, result, 'text'), 422)
    case 'paused':
      return show(
        ctx,
        { values: typed, errors: [{ field: 'text', code: 'paused', values: { minutes: result.minutes } }] },
        422,
      )
  }
}

async function show(ctx: Context, state: FormState, status: number): Promise<Response> {
  const { token } = ctx.params
  if (!isToken(token)) return gone(ctx)
  // Whoever has the link is nobody the database knows: the token stands for her.
  const found = await ctx.db.read(systemActor('feedback.follow'), async (tx) => {
    const own = await findCaseByToken(tx, token)
    return own === undefined ? undefined : { own, messages: await listMessages(tx, own.id) }
  })
  if (found === undefined) return gone(ctx)
  const messages = found.messages.filter(({ kind }) => kind !== 'note')
  return unreferred(
    ctx.page({
      title: ctx.t('feedback.case.title'),
      status,
      unlisted: true,
      content: <CasePageForReader ctx={ctx} own={found.own} messages={messages} token={token} state={state} />,
    }),
  )
}

function gone(ctx: Context): Response {
  const title = ctx.t('feedback.gone.title')
  return ctx.page({
    title,
    status: 404,
    unlisted: true,
    content: (
      <>
        <PageHeading title={title} lead={ctx.t('feedback.gone.text')} />
        <p>
          <a href={feedbackForm.href(ctx.lang)}>{ctx.t('feedback.gone.again')}</a>
        </p>
      </>
    ),
  })
}

/** The address is a key, so links from the page say where they come from without its path (SE-08). */
function unreferred(response: Response): Response {
  // Not `no-referrer`: with it browsers send `Origin: null`, by which older ones' own forms would look foreign.
  response.headers.set('referrer-policy', 'strict-origin')
  return response
}
