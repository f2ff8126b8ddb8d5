import type { RequestContext } from '#platform/http/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/layout.tsx'
import { consultationPage } from '../addresses.ts'
import { DueTag } from '../due-tag.tsx'
import type { OwnTask } from '../plan-task/own-tasks.queries.ts'

type Props = { readonly ctx: RequestContext; readonly tasks: readonly OwnTask[]; readonly today: string }

/** Everything one has planned, over all consultations; nothing where nothing is planned. */
export function OwnTasks({ ctx: { t, lang }, tasks, today }: Props) {
  if (tasks.length === 0) return null
  return (
    <section id="aufgaben">
      <Heading level={2}>{t('consultations.staff.task.list')}</Heading>
      <DataTable
        id="tasks"
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
    </section>
  )
}
