import { emptyForm, type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { bookingOf } from '#modules/appointments/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { consultationPage } from '../addresses.ts'
import {
  findOpenHandOver,
  listConsents,
  listMessages,
  listSteps,
  listTalks,
  listTasks,
} from '../consultation.queries.ts'
import { findContact } from '../contact.ts'
import { findDraft } from '../draft.queries.ts'
import { findLookBack } from '../look-back/look-back.queries.ts'
import { getConsultation, memberPage, openConsultation } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { listReads } from '../reads.queries.ts'
import { withoutKnown } from '../second-look.ts'
import { namesOf } from '../team.queries.ts'
import { listTemplates } from '../template.queries.ts'
import { type Answer, answerClient, type AnswerRefusal, saveDraft } from './answer-client.ts'
import { answerForm } from './form.ts'
import { ConsultationPage } from './page.tsx'

type Path = typeof consultationPage.path
type Context = RequestContext<Path>

export function showConsultation(parts: ConsultationParts): Handler<Path> {
  return (ctx) => show(ctx, parts, undefined, 200)
}

export function submitAnswer(parts: ConsultationParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const template = textOf(typed, 'vorlage')
    if (template !== '') return show(ctx, parts, { values: await withTemplate(ctx, typed, template), errors: [] }, 200)
    const parsed = answerForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, parsed.form, 422)
    const consultationId = parseId<'consultation'>(ctx.params.consultationId) ?? notFound()
    const answer = { consultationId, text: parsed.value.text, seen: Number(textOf(typed, 'seen')) }
    const back = (meldung: string) => ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung }))
    if (textOf(typed, 'do') === 'entwurf') {
      const saved = await saveDraft(ctx.db, ctx.actor, answer)
      return saved.ok ? back('entwurf') : refused(ctx, parts, saved.code)
    }
    const looked = await textToLookAt(ctx, parts, answer)
    if (asksForSecondLook({ ...typed, text: looked }, ['text']))
      return show(ctx, parts, { values: typed, errors: [] }, 200, looked)
    const sent = await answerClient(ctx.db, ctx.actor, parts, answer)
    return sent.ok ? back(sent.value.mailed ? 'geschickt' : 'beantwortet') : refused(ctx, parts, sent.code)
  }
}

/** The template fills an empty field; where something stands already, it comes after it. */
async function withTemplate(ctx: Context, typed: TypedValues, id: string): Promise<TypedValues> {
  const { area } = await getConsultation(ctx, ctx.params.consultationId)
  const found = await ctx.db.read(ctx.actor, (tx) => listTemplates(tx, area))
  const parts = [textOf(typed, 'text'), found.find((one) => one.id === id)?.text ?? '']
  return { ...typed, text: parts.filter((part) => part.trim() !== '').join('\n\n') }
}

async function refused(ctx: Context, parts: ConsultationParts, code: AnswerRefusal): Promise<Response> {
  const typed = await ctx.typed()
  switch (code) {
    case 'consultation-unknown':
      return notFound()
    case 'consultation-closed':
      return show(ctx, parts, refusedForm(typed, { ok: false, code }, 'text'), 422)
    // What was typed stays in the field, what was saved meanwhile stands beside it; sending again builds on that.
    case 'moved-on':
      return show(ctx, parts, refusedForm(typed, { ok: false, code }, 'text'), 409)
  }
}

/** The answer without how the client is called and reached, and how its writer is. */
function textToLookAt(ctx: Context, { seal }: ConsultationParts, { consultationId, text }: Answer): Promise<string> {
  return ctx.db.read(ctx.actor, async (tx) => {
    const {
      name = '',
      organisation = '',
      email = '',
      telephone = '',
    } = (await findContact(tx, seal, consultationId)) ?? {}
    const own = ctx.actor.kind === 'person' ? await namesOf(tx, [ctx.actor.personId]) : new Map<string, string>()
    const names = [name, ...own.values()].flatMap((full) => [full, ...full.split(/\s+/)])
    return withoutKnown(text, [...names, organisation, email, telephone])
  })
}

async function show(
  ctx: Context,
  { seal }: ConsultationParts,
  state: FormState | undefined,
  status: number,
  looked?: string,
): Promise<Response> {
  const own = await openConsultation(ctx, ctx.params.consultationId)
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const [messages, talks] = [await listMessages(tx, own.id), await listTalks(tx, own.id)]
    const reads = await listReads(tx, own.id)
    const draft = await findDraft(tx, own.id)
    return {
      messages,
      talks,
      reads,
      draft,
      contact: await findContact(tx, seal, own.id),
      consents: await listConsents(tx, own.id),
      steps: await listSteps(tx, own.id),
      tasks: await listTasks(tx, own.id),
      handOver: await findOpenHandOver(tx, own.id),
      lookBack: await findLookBack(tx, own.id),
      district: own.districtId === null ? undefined : await findDistrict(tx, own.districtId),
      booking: await bookingOf(tx, own.id),
      templates: await listTemplates(tx, own.area),
      names: await namesOf(tx, [
        own.adviserId,
        own.deputyId,
        draft.savedBy,
        ...[...messages, ...talks, ...reads].map(({ personId }) => personId),
      ]),
    }
  })
  return memberPage(ctx, {
    title: own.sign,
    status,
    content: (
      <ConsultationPage
        ctx={ctx}
        own={own}
        found={found}
        state={state ?? { ...emptyForm, values: { text: found.draft.text } }}
        conflict={status === 409}
        looked={looked}
        today={dayInBerlin(ctx.now)}
      />
    ),
  })
}
