import type { RequestContext } from '#platform/http/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/layout.tsx'
import { consultationPage } from '../addresses.ts'
import { DueTag } from '../due-tag.tsx'
import type { OwnTask } from '../plan-task/own-tasks.queries.ts'

type Props = { readonly ctx: RequestContext; readonly tasks: readonly OwnTask[]; readonly today: string }

// What comes later opens below, so that the list of consultations stays in sight.
const inSight = 6

/** Everything one has planned, over all consultations; nothing where nothing is planned. */
export function OwnTasks(props: Props) {
  const { t } = props.ctx
  const { tasks } = props
  if (tasks.length === 0) return null
  const later = tasks.slice(inSight)
  return (
    <section id="aufgaben">
      <Heading level={2}>{t('consultations.staff.task.list')}</Heading>
      <TaskTable {...props} id="tasks" tasks={tasks.slice(0, inSight)} />
      {later.length === 0 ? null : (
        <details>
          <summary>{t('consultations.staff.task.later', { count: later.length })}</summary>
          <TaskTable {...props} id="later-tasks" tasks={later} />
        </details>
      )}
    </section>
  )
}

function TaskTable({ ctx: { t, lang }, tasks, today, id }: Props & { readonly id: string }) {
  return (
    <DataTable
      id={id}
      caption={t('consultations.staff.task.list')}
      hideCaption
      columns={[
        {
          label: t('consultations.staff.task.text.label'),
          rowHeader: true,
          cell: ({ text }) => <span dir="auto">{text}</span>,
        },
        {
          label: t('consultations.staff.task.due_on.label'),
          cell: ({ dueOn }) => <DueTag t={t} dueOn={dueOn} today={today} />,
        },
        {
          label: t('consultations.staff.inbox.sign'),
          cell: ({ consultationId, sign }) => <a href={consultationPage.href(lang, { consultationId })}>{sign}</a>,
        },
      ]}
      rows={tasks}
    />
  )
}
