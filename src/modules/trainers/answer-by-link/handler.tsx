import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import { ErrorSummary } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { answerLink } from '../addresses.ts'
import type { TrainerParts } from '../parts.ts'
import { answerForm, answerPrefix } from '../show-enquiry/form.ts'
import { AnswerForm, EnquiryFacts } from '../show-enquiry/page.tsx'
import { answerByToken } from '../show-enquiry/take-step.ts'
import { stateAfter } from '../trainer.ts'
import { findEnquiryByToken } from '../trainer.queries.ts'

type Context = RequestContext<typeof answerLink.path>

export async function askForAnswer(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export function submitAnswerByLink(parts: TrainerParts): Handler<typeof answerLink.path> {
  return async (ctx) => {
    const { token } = ctx.params
    if (!isToken(token)) return gone(ctx)
    const parsed = answerForm.parse(await ctx.typed())
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const yes = parsed.value.answer === 'ja'
    const result = await answerByToken(ctx.db, parts, token, { yes, text: parsed.value.text })
    if (result.ok) return ctx.seeOther(answerLink.href(ctx.lang, { token }, { meldung: yes ? 'zugesagt' : 'abgesagt' }))
    return result.code === 'enquiry-unknown' ? gone(ctx) : show(ctx, emptyForm, 409, true)
  }
}

async function show(ctx: Context, state: FormState, status: number, late = false): Promise<Response> {
  const { token } = ctx.params
  const { t } = ctx
  if (!isToken(token)) return gone(ctx)
  // Whoever has the link is nobody the database knows: the token stands for the trainer.
  const enquiry = await ctx.db.read(systemActor('trainers.answer'), (tx) => findEnquiryByToken(tx, tokenHash(token)))
  if (enquiry === undefined) return gone(ctx)
  const title = t('trainers.enquiry.title', { topic: enquiry.topic })
  return unreferred(
    ctx.page({
      title,
      status,
      unlisted: true,
      content: (
        <>
          <PageHeading title={title} lead={t('trainers.answer.lead', { project: enquiry.profileName })} />
          <ErrorSummary t={t} errors={errorLines(state, t, answerPrefix)} />
          {late ? (
            <Notice t={t} kind="warning" role="alert">
              <p>{t('trainers.enquiry.late')}</p>
            </Notice>
          ) : (
            <DoneNotice t={t} done={doneSentence(ctx)} />
          )}
          <EnquiryFacts t={t} enquiry={enquiry} />
          {stateAfter(enquiry.state, 'decline') === undefined ? null : (
            <AnswerForm
              t={t}
              formKey={ctx.formKey}
              action={answerLink.href(t.lang, { token })}
              state={state}
              enquiry={enquiry}
            />
          )}
        </>
      ),
    }),
  )
}

function gone(ctx: Context): Response {
  const title = ctx.t('trainers.gone.title')
  return ctx.page({
    title,
    status: 404,
    unlisted: true,
    content: <PageHeading title={title} lead={ctx.t('trainers.gone.text')} />,
  })
}

/** The address is a key, so links from the page say where they come from without its path (SE-08). */
function unreferred(response: Response): Response {
  response.headers.set('referrer-policy', 'strict-origin')
  return response
}
