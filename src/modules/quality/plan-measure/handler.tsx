import type { FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { answering, assessmentPage, measureAddition } from '../addresses.ts'
import type { Assessment } from '../assessment.ts'
import { getKeptAssessment, memberPage } from '../member-page.ts'
import { parseSlot } from '../standard.ts'
import { findStandard } from '../standard.queries.ts'
import { listResponsible } from '../team.queries.ts'
import { MeasureFields, measureFormFor, measurePrefix } from './measure-form.tsx'
import { addMeasure, finishMeasure } from './save-measure.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/standard/:slot/massnahme'>

export async function askForMeasure(ctx: Context): Promise<Response> {
  return measurePage(ctx, { values: {}, errors: [] })
}

export async function submitMeasure(ctx: Context): Promise<Response> {
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const typed = await ctx.typed()
  const people = await ctx.db.read(ctx.actor, (tx) => listResponsible(tx, [assessment.profileId]))
  const parsed = measureFormFor(people).parse(typed)
  if (!parsed.ok) return measurePage(ctx, { values: typed, errors: parsed.form.errors })
  const result = await addMeasure(ctx.db, ctx.actor, { assessmentId: assessment.id, slot, typed })
  if (result.ok) return ctx.seeOther(backFrom(ctx, assessment, ctx.params.slot, 'massnahme'))
  switch (result.code) {
    case 'assessment-unknown':
      return notFound()
    case 'unreadable':
    case 'nobody':
    case 'past':
      return measurePage(ctx, refusedForm(typed, result, 'text'))
  }
}

export async function submitMeasureDone(
  ctx: RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/massnahmen/:measureId/erledigt'>,
): Promise<Response> {
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const measureId = parseId<'measure'>(ctx.params.measureId) ?? notFound()
  const result = await finishMeasure(ctx.db, ctx.actor, { assessmentId: assessment.id, measureId })
  if (!result.ok) return notFound()
  return ctx.seeOther(assessmentPage.href(ctx.lang, { assessmentId: assessment.id }, { meldung: 'erledigt' }))
}

/** Back to the standard while one can answer there, else to the whole. */
export function backFrom({ lang }: RequestContext, assessment: Assessment, slot: string, meldung?: string): string {
  const params = { assessmentId: assessment.id, slot }
  const query = meldung === undefined ? {} : { meldung }
  return assessment.settledAt === null
    ? answering.href(lang, params, query)
    : assessmentPage.href(lang, { assessmentId: assessment.id }, query)
}

async function measurePage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const { standard, people } = await ctx.db.read(ctx.actor, async (tx) => ({
    standard: await findStandard(tx, assessment.version, slot),
    people: await listResponsible(tx, [assessment.profileId]),
  }))
  if (standard === undefined) return notFound()
  const title = t('quality.measure.title')
  const params = { assessmentId: assessment.id, slot: String(slot) }
  return memberPage(ctx, {
    title,
    assessment,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={`${slot}. ${standard.title}`} lead={t('quality.measure.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, measurePrefix)} />
        <Form action={measureAddition.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <MeasureFields t={t} state={state} people={people} known={false} />
          <FormActions>
            <Button>{t('quality.measure.submit')}</Button>
            <a href={backFrom(ctx, assessment, ctx.params.slot)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
