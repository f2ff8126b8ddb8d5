import { emptyForm, type FormState } from '#kernel/form-state.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { bookingOf } from '#modules/appointments/index.ts'
import { thread } from '../addresses.ts'
import { gonePage, privatePage, readThread } from '../client-page.tsx'
import { findOpenHandOver, listConsents, listMessages, listSteps } from '../consultation.queries.ts'
import { findContact } from '../contact.ts'
import type { ConsultationParts } from '../parts.ts'
import { getPromise } from '../promise.queries.ts'
import { countReads } from '../reads.queries.ts'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { additionForm } from './form.ts'
import { ThreadPage } from './page.tsx'
import { writeAgain } from './write-again.ts'

type Path = typeof thread.path
type Context = RequestContext<Path>

export function showThread(parts: ConsultationParts): Handler<Path> {
  return (ctx) => show(ctx, parts, emptyForm, 200)
}

export function submitAddition(parts: ConsultationParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = additionForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, parsed.form, 422)
    if (asksForSecondLook(typed, ['text'])) return show(ctx, parts, { values: typed, errors: [] }, 200, true)
    const { token } = ctx.params
    const addition = { token, text: parsed.value.text, clientAddress: ctx.clientAddress }
    const result = await writeAgain(ctx.db, parts, addition, ctx.now)
    if (result.ok) return ctx.seeOther(thread.href(ctx.lang, { token }, { meldung: 'geschrieben' }))
    switch (result.code) {
      case 'consultation-unknown':
        return gonePage(ctx)
      case 'paused': {
        const values = { minutes: result.minutes }
        return show(ctx, parts, { values: typed, errors: [{ field: 'text', code: 'paused', values }] }, 422)
      }
    }
  }
}

async function show(
  ctx: Context,
  { seal }: ConsultationParts,
  state: FormState,
  status: number,
  looked = false,
): Promise<Response> {
  const { token } = ctx.params
  const found = await readThread(ctx, token, async (tx, own) => ({
    own,
    // Notes are for the centre.
    messages: (await listMessages(tx, own.id)).filter(({ kind }) => kind !== 'note'),
    steps: await listSteps(tx, own.id),
    consents: await listConsents(tx, own.id),
    handOver: await findOpenHandOver(tx, own.id),
    reads: await countReads(tx, own.id),
    booking: await bookingOf(tx, own.id),
    mailed: ((await findContact(tx, seal, own.id))?.email ?? '') !== '',
    keptMonths: (await getPromise(tx, own.area)).keptMonths,
  }))
  if (found === undefined) return gonePage(ctx)
  return privatePage(ctx, {
    title: ctx.t('consultations.thread.title', { sign: found.own.sign }),
    status,
    content: <ThreadPage ctx={ctx} found={found} token={token} state={state} looked={looked} />,
  })
}
