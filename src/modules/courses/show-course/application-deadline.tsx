import { Notice, type NoticeKind } from '#ui/notice.tsx'
import { dayOf } from '#modules/events/index.ts'
import { applicationDay, daysUntil, reminderDays } from '../application-day.ts'
import type { CoursePageProps } from './course-page-props.ts'

/** The last day for the application, with the days that are left; quiet once it is sent. The centre applies to nobody. */
export function ApplicationDeadline({ t, today, event, funding, rules }: CoursePageProps) {
  if (event.profileId === null || rules.leadWeeks === undefined) return null
  const last = applicationDay(dayOf(event.localStart), rules.leadWeeks.value)
  const days = daysUntil(today, last)
  const values = { day: t.day(last), days, weeks: rules.leadWeeks.value }
  if (funding.appliedOn !== null)
    return <p>{t('courses.application.sent', { day: t.day(funding.appliedOn), last: values.day })}</p>
  const kind: NoticeKind = days < 0 ? 'danger' : days <= reminderDays ? 'warning' : 'info'
  return (
    <Notice t={t} kind={kind} title={t('courses.application.title')}>
      <p>{days < 0 ? t('courses.application.late', values) : t('courses.application.open', values)}</p>
    </Notice>
  )
}
