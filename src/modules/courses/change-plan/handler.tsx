import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { control, errorLines, marksOfValues, mergeValues, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { coursePlan } from '../addresses.ts'
import { listFundings } from '../course.queries.ts'
import { memberPage } from '../member-page.ts'
import { getCourse, type OwnCourse } from '../own-course.ts'
import { changePlan } from './change-plan.ts'
import { planFieldNames, planForm, tidied, typedOfPlan } from './form.ts'
import { PlanFormPage, planPrefix } from './page.tsx'

type Context = RequestContext<'/mein/kurse/:eventId/bearbeiten'>

export async function askForPlan(ctx: Context): Promise<Response> {
  const { event, values } = await readSaved(ctx)
  return planPage(ctx, event, { state: { values, errors: [] }, seen: marksOfValues(planFieldNames, values) })
}

export async function submitPlan(ctx: Context): Promise<Response> {
  const { event } = await getCourse(ctx, ctx.params.eventId)
  const sent = await ctx.typed()
  const [typed, seen] = [tidied(sent), textOf(sent, 'seen')]
  const parsed = planForm.parse(typed)
  if (!parsed.ok) return planPage(ctx, event, { state: parsed.form, seen })
  const result = await changePlan(ctx.db, ctx.actor, { eventId: event.id, seen, typed })
  if (result.ok) return ctx.seeOther(coursePlan.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
  if (result.code === 'course-unknown') return notFound()
  if (result.code === 'contested') return contestedPage(ctx, seen, typed)
  return planPage(ctx, event, { state: refusedForm(typed, result, 'goals'), seen })
}

/** Both texts side by side where both changed something; saving again builds on what is there now. */
async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const { event, values: saved } = await readSaved(ctx)
  const { values, contested } = mergeValues(planFieldNames, seen, typed, saved)
  const texts = Object.fromEntries(contested.map((name) => [name, textOf(saved, name)]))
  return planPage(
    ctx,
    event,
    { state: movedOnState(values, contested), seen: marksOfValues(planFieldNames, saved), saved: texts },
    409,
  )
}

async function readSaved(ctx: Context) {
  const { event, course } = await getCourse(ctx, ctx.params.eventId)
  const funding = (await ctx.db.read(ctx.actor, (tx) => listFundings(tx, [event.id]))).get(event.id) ?? notFound()
  return { event, values: tidied(typedOfPlan(course, funding)) }
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

function planPage(
  ctx: Context,
  event: OwnCourse['event'],
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Response {
  return memberPage(ctx, {
    title: ctx.t('courses.plan.title'),
    event,
    status,
    content: (
      <PlanFormPage
        t={ctx.t}
        eventId={event.id}
        kicker={event.texts.de.title}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seen', value: seen },
        ]}
        field={(name) => ({ t: ctx.t, ...control(planForm, state, ctx.t, planPrefix, name) })}
        errors={errorLines(state, ctx.t, planPrefix)}
        saved={saved}
      />
    ),
  })
}
