import { isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import {
  type enquiryAnswer,
  type enquiryFeedback,
  type enquiryForwarding,
  enquiryPage,
  type enquiryWithdrawal,
} from '../addresses.ts'
import { enquiriesStep, getEnquiry, memberPage } from '../member-page.ts'
import type { TrainerParts } from '../parts.ts'
import type { Enquiry } from '../trainer.ts'
import { answerForm, feedbackForm } from './form.ts'
import { EnquiryView } from './page.tsx'
import { answerEnquiry, forwardEnquiry, giveTrainerFeedback, withdrawEnquiry } from './take-step.ts'

type Context = RequestContext & { readonly params: { readonly enquiryId: string } }

export async function showEnquiry(ctx: RequestContext<typeof enquiryPage.path>): Promise<Response> {
  return show(ctx, await getEnquiry(ctx), {})
}

export function submitForwarding(parts: TrainerParts): Handler<typeof enquiryForwarding.path> {
  return async (ctx) => {
    const { id } = await getEnquiry(ctx)
    const result = await forwardEnquiry(ctx.db, ctx.actor, parts, id)
    return result.ok ? back(ctx, id, 'weitergeleitet') : late(ctx)
  }
}

export const submitWithdrawal: Handler<typeof enquiryWithdrawal.path> = async (ctx) => {
  const { id, profileId } = await getEnquiry(ctx)
  if (!keepsProfile(ctx.actor, profileId)) return notFound()
  const result = await withdrawEnquiry(ctx.db, ctx.actor, id)
  return result.ok ? back(ctx, id, 'zurueckgezogen') : late(ctx)
}

export function submitAnswer(parts: TrainerParts): Handler<typeof enquiryAnswer.path> {
  return async (ctx) => {
    const enquiry = await getEnquiry(ctx)
    if (!isAsked(ctx, enquiry)) return notFound()
    const parsed = answerForm.parse(await ctx.typed())
    if (!parsed.ok) return show(ctx, enquiry, { answer: parsed.form }, 422)
    const yes = parsed.value.answer === 'ja'
    const result = await answerEnquiry(ctx.db, ctx.actor, parts, enquiry.id, { yes, text: parsed.value.text })
    return result.ok ? back(ctx, enquiry.id, yes ? 'zugesagt' : 'abgesagt') : late(ctx)
  }
}

export const submitFeedback: Handler<typeof enquiryFeedback.path> = async (ctx) => {
  const enquiry = await getEnquiry(ctx)
  if (!keepsProfile(ctx.actor, enquiry.profileId)) return notFound()
  const parsed = feedbackForm.parse(await ctx.typed())
  if (!parsed.ok) return show(ctx, enquiry, { feedback: parsed.form }, 422)
  const { grade, text } = parsed.value
  const result = await giveTrainerFeedback(ctx.db, ctx.actor, enquiry.id, { grade: Number(grade), text })
  return result.ok ? back(ctx, enquiry.id, 'danke') : late(ctx)
}

function isAsked({ actor }: RequestContext, { trainerPersonId }: Enquiry): boolean {
  return actor.kind === 'person' && trainerPersonId === actor.personId
}

function back(ctx: Context, enquiryId: Enquiry['id'], meldung: string): Response {
  return ctx.seeOther(enquiryPage.href(ctx.lang, { enquiryId }, { meldung }))
}

/** Somebody was quicker: the page says how it stands now. */
async function late(ctx: Context): Promise<Response> {
  return show(ctx, await getEnquiry(ctx), { late: true }, 409)
}

type Told = { readonly answer?: FormState; readonly feedback?: FormState; readonly late?: boolean }

function show(ctx: Context, enquiry: Enquiry, told: Told, status = 200): Response {
  const { actor, t } = ctx
  return memberPage(ctx, {
    title: t('trainers.enquiry.title', { topic: enquiry.topic }),
    status,
    way: [enquiriesStep(ctx)],
    content: (
      <EnquiryView
        ctx={ctx}
        enquiry={enquiry}
        today={dayInBerlin(ctx.now)}
        byCentre={isCentreStaff(actor)}
        byAsker={keepsProfile(actor, enquiry.profileId)}
        byTrainer={isAsked(ctx, enquiry)}
        answer={told.answer ?? emptyForm}
        feedback={told.feedback ?? emptyForm}
        late={told.late ?? false}
      />
    ),
  })
}
