import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { TextField } from '#ui/fields.tsx'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { consultationPage, type finishedTask, tasks } from '../addresses.ts'
import { ownFormPage } from '../form-page.tsx'
import { getConsultation } from '../member-page.ts'
import { taskForm } from './form.ts'
import { finishTask, planTask } from './plan-task.ts'

type Context = RequestContext<typeof tasks.path>
const prefix = 'consultations.staff.task'
const looked = ['text']

export async function askForTask(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitTask(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = taskForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  if (asksForSecondLook(typed, looked)) return show(ctx, { values: typed, errors: [] }, 200, true)
  const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
  const { text, due_on: dueOn } = parsed.value
  const result = await planTask(ctx.db, ctx.actor, consultationId, { text, dueOn })
  if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung: 'aufgabe' }))
  switch (result.code) {
    case 'consultation-unknown':
      return notFound()
    case 'consultation-cleared':
    case 'day-past':
      return show(ctx, refusedForm(typed, result, 'text'), 422)
  }
}

export async function submitFinishedTask(ctx: RequestContext<typeof finishedTask.path>): Promise<Response> {
  const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
  const taskId = parseId<'consultation-task'>(ctx.params.taskId) ?? notFound()
  const result = await finishTask(ctx.db, ctx.actor, consultationId, taskId)
  if (!result.ok) return notFound()
  return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung: 'erledigt' }))
}

async function show(ctx: Context, state: FormState, status: number, second = false): Promise<Response> {
  const { t, lang } = ctx
  const own = await getConsultation(ctx, ctx.params.consultationId)
  return ownFormPage(ctx, own, {
    prefix,
    state,
    status,
    action: tasks.href(lang, { consultationId: own.id }),
    second: second ? looked : undefined,
    children: (
      <>
        <TextField t={t} {...control(taskForm, state, t, prefix, 'text')} />
        <TextField t={t} {...control(taskForm, state, t, prefix, 'due_on')} width="medium" />
      </>
    ),
  })
}
