import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { attachment, notFound, type RequestContext, unkept } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { letterAnswer } from '../addresses.ts'
import { letterDocument } from '../letter-words.ts'
import type { MailParts, PathwayParts } from '../parts.ts'
import { findLetterByToken } from '../pathway.queries.ts'
import { answerLetter } from './answer-letter.ts'
import { refusalForm } from './form.ts'
import { AnswerPage } from './page.tsx'

type Context = RequestContext & { readonly params: { readonly token: string } }

/** The letter and one button. Looking changes nothing: mail scanners open links, too. */
export function askForAnswer(parts: MailParts) {
  return (ctx: Context): Promise<Response> => show(ctx, parts, emptyForm, 200)
}

export function submitAnswer(parts: MailParts) {
  return async (ctx: Context): Promise<Response> => {
    const result = await answerLetter(ctx.db, parts, ctx.params.token, { answer: 'confirmed' })
    return answered(ctx, parts, result.ok ? undefined : result.code)
  }
}

export function submitRefusal(parts: MailParts) {
  return async (ctx: Context): Promise<Response> => {
    const parsed = refusalForm.parse(await ctx.typed())
    if (!parsed.ok) return show(ctx, parts, parsed.form, 422)
    const result = await answerLetter(ctx.db, parts, ctx.params.token, { answer: 'declined', ...parsed.value })
    return answered(ctx, parts, result.ok ? undefined : result.code)
  }
}

/** The letter as a document; after the click the confirmation with its proof. */
export function printAnswer(parts: PathwayParts) {
  return async (ctx: Context): Promise<Response> => {
    const letter = await findLetterOf(ctx)
    if (letter === undefined) return notFound()
    const bytes = parts.pdf.render(letterDocument(parts.translators('de'), letter), letter.answeredAt ?? letter.sentAt)
    return unkept(attachment(ctx, { bytes, type: 'application/pdf', name: 'bestaetigung.pdf' }))
  }
}

function answered(
  ctx: Context,
  parts: MailParts,
  code: 'letter-unknown' | 'answered-already' | undefined,
): Promise<Response> | Response {
  switch (code) {
    case 'letter-unknown':
      return gone(ctx)
    case 'answered-already':
      return show(ctx, parts, emptyForm, 409)
    case undefined:
      return ctx.seeOther(letterAnswer.href(ctx.lang, { token: ctx.params.token }))
  }
}

async function findLetterOf({ db, params }: Context) {
  const { token } = params
  return isToken(token) ? db.read(systemActor('pathways.letter'), (tx) => findLetterByToken(tx, token)) : undefined
}

async function show(ctx: Context, parts: MailParts, state: FormState, status: number): Promise<Response> {
  const letter = await findLetterOf(ctx)
  if (letter === undefined) return gone(ctx)
  return unkept(
    ctx.page({
      title: ctx.t('pathways.answerLetter.title'),
      status,
      unlisted: true,
      content: <AnswerPage ctx={ctx} letter={letter} state={state} german={parts.translators('de')} />,
    }),
  )
}

function gone(ctx: Context): Response {
  const title = ctx.t('pathways.answerLetter.gone.title')
  return ctx.page({
    title,
    status: 404,
    unlisted: true,
    content: <PageHeading title={title} lead={ctx.t('pathways.answerLetter.gone.text')} />,
  })
}
