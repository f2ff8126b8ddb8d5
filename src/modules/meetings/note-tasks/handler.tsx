import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { calendarDay, control, defineForm, errorLines, text } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { getEvent, memberPage } from '#modules/events/index.ts'
import { taskDone, tasks as tasksAddress } from '../addresses.ts'
import { doneSentence } from '../done-sentence.ts'
import { addTask, type EventTask, listTasks, mostTasks, turnTask } from './task.queries.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/aufgaben'>

const taskForm = defineForm({
  text: text({ max: 300, minLength: 3, required: true }),
  who: text({ max: 120 }),
  due_on: calendarDay({ required: false }),
})
const prefix = 'meetings.task'

export async function askForTasks(ctx: Context): Promise<Response> {
  return tasksPage(ctx, emptyForm)
}

export async function submitTask(ctx: Context): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const typed = await ctx.typed()
  const parsed = taskForm.parse(typed)
  if (!parsed.ok) return tasksPage(ctx, parsed.form)
  const { text: what, who, due_on: dueOn } = parsed.value
  const added = await ctx.db.inTransaction(ctx.actor, async (tx) => {
    if ((await listTasks(tx, event.id)).length >= mostTasks) return false
    await addTask(tx, event.id, { text: what, who, dueOn })
    return true
  })
  if (!added) return tasksPage(ctx, { values: typed, errors: [{ field: 'text', code: 'too-many-tasks' }] })
  return ctx.seeOther(tasksAddress.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
}

export async function submitTaskDone(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/aufgaben/:taskId/erledigt'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const id = parseId<'event-task'>(ctx.params.taskId) ?? notFound()
  const turned = await ctx.db.inTransaction(ctx.actor, (tx) => turnTask(tx, event.id, id))
  return turned ? ctx.seeOther(tasksAddress.href(ctx.lang, { eventId: event.id }, { meldung: 'erledigt' })) : notFound()
}

async function tasksPage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const event = await getEvent(ctx, ctx.params.eventId)
  const tasks = await ctx.db.read(ctx.actor, (tx) => listTasks(tx, event.id))
  const field = (name: keyof typeof taskForm.fields) => ({ t, ...control(taskForm, state, t, prefix, name) })
  const title = t('meetings.task.title')
  const action = tasksAddress.href(lang, { eventId: event.id })
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('meetings.task.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        {tasks.length === 0 ? (
          <EmptyState title={t('meetings.task.empty.title')} text={t('meetings.task.empty.text')} />
        ) : (
          <DataTable
            id="tasks"
            caption={title}
            hideCaption
            columns={columns(ctx, t, (id) => taskDone.href(lang, { eventId: event.id, taskId: id }))}
            rows={tasks}
          />
        )}
        <Heading level={2}>{t('meetings.task.add')}</Heading>
        <Form action={action} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField {...field('text')} />
          <TextField {...field('who')} />
          <TextField {...field('due_on')} width="medium" />
          <FormActions>
            <Button>{t('meetings.task.submit')}</Button>
          </FormActions>
        </Form>
      </>
    ),
  })
}

function columns(ctx: Context, t: Translator, hrefOf: (id: EventTask['id']) => string): readonly Column<EventTask>[] {
  return [
    { label: t('meetings.task.text.label'), rowHeader: true, cell: (task) => task.text },
    { label: t('meetings.task.who.label'), cell: ({ who }) => who },
    {
      label: t('meetings.task.due_on.label'),
      cell: ({ dueOn }) => (dueOn === '' ? '' : t.day(dueOn, 'short')),
    },
    {
      label: t('meetings.task.state'),
      kind: 'actions',
      cell: ({ id, text: what, doneAt }) => (
        <Form
          action={hrefOf(id)}
          label={`${t(doneAt === null ? 'meetings.task.done' : 'meetings.task.again')}: ${what}`}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          {doneAt === null ? null : <StatusTag tone="success">{t('meetings.task.isDone')}</StatusTag>}
          <Button look="tertiary">{t(doneAt === null ? 'meetings.task.done' : 'meetings.task.again')}</Button>
        </Form>
      ),
    },
  ]
}
