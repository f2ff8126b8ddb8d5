import { textOf, type TypedValues } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { contestedForm, type Edited, errorLines, openedForm, refusedForm, returnedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ConflictNotice } from '#ui/saved-meanwhile.tsx'
import { measureEditing } from '../addresses.ts'
import { listMeasures } from '../assessment.queries.ts'
import { whoWords } from '../measure-list.tsx'
import { getKeptAssessment, memberPage } from '../member-page.ts'
import { backFrom } from './handler.tsx'
import { listResponsible } from '../team.queries.ts'
import { MeasureFields, measureFormFor, measureNames, measurePrefix, typedOfMeasure } from './measure-form.tsx'
import { changeMeasure } from './save-measure.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/massnahmen/:measureId'>

export async function askForMeasureChanges(ctx: Context): Promise<Response> {
  return editPage(ctx, openedForm(measureNames, typedOfMeasure((await readMeasure(ctx)).measure)))
}

export async function submitMeasureChanges(ctx: Context): Promise<Response> {
  const { assessment, measure, people } = await readMeasure(ctx)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = measureFormFor(people).parse(typed)
  if (!parsed.ok) return editPage(ctx, returnedForm(parsed.form, seen))
  const changed = { assessmentId: assessment.id, measureId: measure.id, seen, typed }
  const result = await changeMeasure(ctx.db, ctx.actor, changed)
  if (result.ok) return ctx.seeOther(backFrom(ctx, assessment, String(measure.slot), 'massnahme'))
  switch (result.code) {
    case 'measure-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, typed)
    case 'unreadable':
    case 'nobody':
    case 'past':
      return editPage(ctx, returnedForm(refusedForm(typed, result, 'text'), seen))
  }
}

async function readMeasure(ctx: Context) {
  const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
  const id = parseId<'measure'>(ctx.params.measureId)
  const { measures, people } = await ctx.db.read(ctx.actor, async (tx) => ({
    measures: await listMeasures(tx, assessment.id),
    people: await listResponsible(tx, [assessment.profileId]),
  }))
  const measure = measures.find((one) => one.id === id)
  return measure === undefined ? notFound() : { assessment, measure, people }
}

async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const { measure, people } = await readMeasure(ctx)
  const saved = typedOfMeasure(measure)
  const said = {
    ...saved,
    due_on: ctx.t.day(measure.dueOn, 'short'),
    who: whoWords(ctx.t, { ...measure, duty: '' }, people),
    done: ctx.t(measure.doneAt === null ? 'quality.measure.notDone' : 'quality.measure.isDone'),
  }
  const words = (name: (typeof measureNames)[number]) => said[name]
  return editPage(ctx, contestedForm(measureNames, { seen, typed, saved, words }))
}

async function editPage(ctx: Context, { state, seen, saved, status }: Edited): Promise<Response> {
  const { t, lang } = ctx
  const { assessment, measure, people } = await readMeasure(ctx)
  const title = t('quality.measure.edit')
  const params = { assessmentId: assessment.id, measureId: measure.id }
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: seen },
  ]
  return memberPage(ctx, {
    title,
    assessment,
    status,
    content: (
      <>
        <PageHeading title={title} lead={t('quality.measure.lead')} />
        <ConflictNotice t={t} saved={saved} />
        <ErrorSummary t={t} errors={errorLines(state, t, measurePrefix)} />
        <Form action={measureEditing.href(lang, params)} hidden={hidden}>
          <MeasureFields t={t} state={state} people={people} saved={saved} known />
          <FormActions>
            <Button>{t('quality.measure.save')}</Button>
            <a href={backFrom(ctx, assessment, String(measure.slot))}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
