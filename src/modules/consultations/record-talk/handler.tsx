import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type FormValue, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { listOrganisationNames } from '#modules/organisations/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { consultationPage, inbox, newRecord, recording } from '../addresses.ts'
import { FormPage, ownFormPage } from '../form-page.tsx'
import { getConsultation, memberPage } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { recordForm, talkForm } from './form.ts'
import { RecordFields, TalkFields } from './page.tsx'
import { type NewTalk, recordConversation, recordTalk } from './record-talk.ts'

type TalkContext = RequestContext<typeof recording.path>
const prefix = 'consultations.staff.record'
const freeTexts = ['question', 'advice', 'material'] as const

export async function askForRecord(ctx: RequestContext): Promise<Response> {
  return showRecord(ctx, { values: { ...startOf(ctx), outcome: 'clarified' }, errors: [] }, 200)
}

export function submitRecord(parts: ConsultationParts): Handler<typeof newRecord.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = recordForm.parse(typed)
    if (!parsed.ok) return showRecord(ctx, parsed.form, 422)
    if (asksForSecondLook(typed, freeTexts)) return showRecord(ctx, { values: typed, errors: [] }, 200, true)
    const { organisation, topics, stage, outcome, asker_kind: askerKind, district_id: districtId } = parsed.value
    const result = await recordConversation(ctx.db, ctx.actor, parts, {
      ...talkOf(ctx, parsed.value),
      organisation,
      topics,
      districtId,
      stage: stage === '' ? null : stage,
      // The schema has refused the empty choices.
      askerKind: askerKind === '' ? 'other' : askerKind,
      outcome: outcome === '' ? 'clarified' : outcome,
    })
    if (result.ok) return ctx.seeOther(inbox.href(ctx.lang, {}, { meldung: 'festgehalten', zu: result.value }))
    return showRecord(ctx, refusedForm(typed, result, 'topics'), 422)
  }
}

export async function askForTalk(ctx: TalkContext): Promise<Response> {
  return showTalk(ctx, { values: startOf(ctx), errors: [] }, 200)
}

export async function submitTalk(ctx: TalkContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = talkForm.parse(typed)
  if (!parsed.ok) return showTalk(ctx, parsed.form, 422)
  if (asksForSecondLook(typed, freeTexts)) return showTalk(ctx, { values: typed, errors: [] }, 200, true)
  const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
  const result = await recordTalk(ctx.db, ctx.actor, consultationId, talkOf(ctx, parsed.value))
  if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung: 'festgehalten' }))
  switch (result.code) {
    case 'consultation-unknown':
      return notFound()
    case 'consultation-cleared':
    case 'day-ahead':
    case 'follow-up-past':
      return showTalk(ctx, refusedForm(typed, result, 'held_on'), 422)
  }
}

/** Most conversations were on the telephone, and just now. */
function startOf(ctx: RequestContext): TypedValues {
  return { held_on: dayInBerlin(ctx.now), channel: 'phone' }
}

function talkOf({ t }: RequestContext, typed: FormValue<typeof talkForm>): NewTalk {
  const { question, advice, material } = typed
  return {
    question,
    advice,
    material,
    heldOn: typed.held_on,
    minutes: Number(typed.minutes),
    channel: typed.channel === '' ? 'phone' : typed.channel,
    followUp: typed.follow_up,
    followUpText: t('consultations.staff.record.followUp'),
  }
}

async function showRecord(ctx: RequestContext, state: FormState, status: number, second = false): Promise<Response> {
  const { districts, organisations } = await ctx.db.read(ctx.actor, async (tx) => ({
    districts: await listDistricts(tx, dayInBerlin(ctx.now)),
    organisations: await listOrganisationNames(tx),
  }))
  return memberPage(ctx, {
    title: ctx.t('consultations.staff.record.title'),
    status,
    content: (
      <FormPage
        ctx={ctx}
        prefix={prefix}
        state={state}
        action={newRecord.href(ctx.lang)}
        back={inbox.href(ctx.lang)}
        second={second ? freeTexts : undefined}
      >
        <RecordFields ctx={ctx} state={state} districts={districts} organisations={organisations} />
      </FormPage>
    ),
  })
}

async function showTalk(ctx: TalkContext, state: FormState, status: number, second = false): Promise<Response> {
  const own = await getConsultation(ctx, ctx.params.consultationId)
  return ownFormPage(ctx, own, {
    prefix,
    state,
    status,
    action: recording.href(ctx.lang, { consultationId: own.id }),
    second: second ? freeTexts : undefined,
    children: <TalkFields ctx={ctx} state={state} />,
  })
}
