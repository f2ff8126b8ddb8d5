import { textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { contestedForm, control, type Edited, openedForm, refusedForm, returnedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type District, listDistricts, nameIn } from '#modules/places/index.ts'
import { ConflictNotice, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { consultationPage, correction } from '../addresses.ts'
import type { Consultation } from '../consultation.ts'
import { CountsAsFields, OutcomeField } from '../counts-as-fields.tsx'
import { ownFormPage } from '../form-page.tsx'
import { getConsultation } from '../member-page.ts'
import { correctConsultation } from './correct-consultation.ts'
import { correctionForm, correctionNames, typedOf } from './form.ts'

type Context = RequestContext<typeof correction.path>
type Name = (typeof correctionNames)[number]
const prefix = 'consultations.staff.correct'

export async function askForCorrection(ctx: Context): Promise<Response> {
  const own = await getConsultation(ctx, ctx.params.consultationId)
  return show(ctx, own, openedForm(correctionNames, typedOf(own)))
}

export async function submitCorrection(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const own = await getConsultation(ctx, ctx.params.consultationId)
  const parsed = correctionForm.parse(typed)
  if (!parsed.ok) return show(ctx, own, returnedForm(parsed.form, seen))
  const { topics, asker_kind: askerKind, stage, district_id: districtId, outcome } = parsed.value
  const result = await correctConsultation(ctx.db, ctx.actor, {
    consultationId: own.id,
    topics,
    // The schema has refused the empty choice.
    askerKind: askerKind === '' ? own.askerKind : askerKind,
    stage: stage === '' ? null : stage,
    districtId,
    outcome: outcome === '' ? null : outcome,
    seen,
  })
  if (result.ok)
    return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId: own.id }, { meldung: 'berichtigt' }))
  switch (result.code) {
    case 'consultation-unknown':
      return notFound()
    case 'moved-on':
      return contested(ctx, typed, seen)
    case 'topic-missing':
    case 'district-unknown':
      return show(ctx, own, returnedForm(refusedForm(typed, result, 'topics'), seen))
  }
}

/** CO-06: both choices side by side, where somebody else has put right the same. */
async function contested(ctx: Context, typed: TypedValues, seen: string): Promise<Response> {
  const own = await getConsultation(ctx, ctx.params.consultationId)
  const districts = await readDistricts(ctx)
  const words = (name: Name) => wordsOf(ctx, own, districts)[name]
  return show(ctx, own, contestedForm(correctionNames, { seen, typed, saved: typedOf(own), words }))
}

function wordsOf({ t, lang }: Context, own: Consultation, districts: readonly District[]): Record<Name, string> {
  const district = districts.find(({ id }) => id === own.districtId)
  return {
    topics: own.topics.map((code) => t(`consultations.topic.${code}`)).join(t('consultations.comma')),
    asker_kind: t(`consultations.asker.${own.askerKind}`),
    stage: own.stage === null ? '' : t(`consultations.stage.${own.stage}`),
    district_id: district === undefined ? '' : nameIn(district, lang),
    outcome: own.outcome === null ? '' : t(`consultations.outcome.${own.outcome}`),
  }
}

function readDistricts(ctx: Context): Promise<readonly District[]> {
  return ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
}

async function show(ctx: Context, own: Consultation, { state, seen, saved, status }: Edited): Promise<Response> {
  const { t, lang } = ctx
  const districts = await readDistricts(ctx)
  const field = (name: Name) => {
    const text = saved[name]
    const hint = text === undefined ? {} : { hint: <SavedMeanwhile t={t} text={text} choice /> }
    return { t, ...control(correctionForm, state, t, prefix, name), ...hint }
  }
  return ownFormPage(ctx, own, {
    prefix,
    state,
    status,
    action: correction.href(lang, { consultationId: own.id }),
    hidden: [{ name: 'seen', value: seen }],
    before: <ConflictNotice t={t} saved={saved} />,
    children: (
      <>
        <CountsAsFields ctx={ctx} field={field} districts={districts} />
        {own.state === 'closed' ? <OutcomeField ctx={ctx} field={field} /> : null}
      </>
    ),
  })
}
