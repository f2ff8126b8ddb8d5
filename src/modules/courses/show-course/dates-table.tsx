import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { dayOf } from '#modules/events/index.ts'
import { dateEditing } from '../addresses.ts'
import { type Course, type CourseDate, unitsOf } from '../course.ts'
import { dateWords, moduleTitle } from '../course-words.ts'

type DatesTableProps = {
  readonly t: Translator
  readonly today: string
  readonly course: Course
  readonly trainers: ReadonlyMap<string, string>
}

/** The dates with their units, modules and who teaches; the sum at the foot. */
export function DatesTable({ t, today, course, trainers }: DatesTableProps) {
  const titles = new Map<string, string>(course.modules.map((module) => [module.id, moduleTitle(t, module)]))
  const columns: readonly Column<CourseDate>[] = [
    {
      label: t('courses.show.when'),
      rowHeader: true,
      cell: (date) => (
        <a href={dateEditing.href(t.lang, { eventId: course.eventId, dateId: date.id })}>{dateWords(t, date)}</a>
      ),
    },
    { label: t('courses.show.units'), kind: 'number', cell: ({ units }) => units },
    {
      label: t('courses.show.modules'),
      cell: ({ moduleIds }) => (moduleIds.length === 0 ? '–' : moduleIds.map((id) => titles.get(id) ?? '').join('; ')),
    },
    { label: t('courses.show.trainers'), cell: ({ id }) => <bdi>{trainers.get(id) ?? '–'}</bdi> },
    {
      label: t('courses.show.state'),
      cell: ({ localEnd }) => (dayOf(localEnd) < today ? t('courses.show.past') : t('courses.show.coming')),
    },
  ]
  const sum = t('courses.show.sum', { units: unitsOf(course.dates), target: course.targetUnits })
  return (
    <DataTable
      id="dates"
      caption={t('courses.show.dates')}
      hideCaption
      columns={columns}
      rows={course.dates}
      dense
      footer={[t('courses.show.sumLabel'), sum, '', '', '']}
    />
  )
}
