import { everyone, form, get, type Route, routes } from '#platform/http/index.ts'
import { keepEvent, planEvents } from '#modules/events/index.ts'
import { askForDate, submitDate } from './add-date/handler.tsx'
import { askForSeries, submitSeries } from './add-series/handler.tsx'
import * as addresses from './addresses.ts'
import { askForDateChanges, submitDateChanges } from './change-date/handler.tsx'
import { askForModules, submitModules } from './change-modules/handler.tsx'
import { askForPlan, submitPlan } from './change-plan/handler.tsx'
import type { CourseParts } from './course-parts.ts'
import { askForCourse, submitCourse } from './create-course/handler.tsx'
import { askForCertificates, submitCertificates } from './issue-certificates/handler.tsx'
import { showMaterials, submitMaterial } from './link-materials/handler.tsx'
import { showCourses } from './list-courses/handler.tsx'
import { downloadPlan } from './print-plan/handler.ts'
import { askForRemoval, submitRemoval } from './remove-date/handler.tsx'
import { showCourse } from './show-course/handler.tsx'
import { showQualifications } from './show-qualifications/handler.tsx'

export function courseRoutes(parts: CourseParts): readonly Route[] {
  return routes(
    get(addresses.qualifications, showQualifications, { may: everyone, kept: true }),
    get(addresses.courseList, showCourses, { may: planEvents }),
    form(
      addresses.courseCreation,
      { ask: askForCourse, submit: submitCourse(parts) },
      { may: planEvents, records: 'courses.course.created' },
    ),
    get(addresses.coursePlan, showCourse, { may: keepEvent }),
    get(addresses.coursePlanFile, downloadPlan(parts), { may: keepEvent }),
    form(
      addresses.planEditing,
      { ask: askForPlan, submit: submitPlan },
      { may: keepEvent, records: 'courses.plan.changed' },
    ),
    form(
      addresses.moduleEditing,
      { ask: askForModules, submit: submitModules },
      { may: keepEvent, records: 'courses.modules.changed' },
    ),
    form(
      addresses.seriesAddition,
      { ask: askForSeries, submit: submitSeries(parts) },
      { may: keepEvent, records: 'courses.dates.added' },
    ),
    // Before the date's own page, whose address would fit "neu" as well.
    form(
      addresses.dateAddition,
      { ask: askForDate, submit: submitDate(parts) },
      { may: keepEvent, records: 'courses.dates.added' },
    ),
    form(
      addresses.dateEditing,
      { ask: askForDateChanges, submit: submitDateChanges(parts) },
      { may: keepEvent, records: 'courses.date.changed' },
    ),
    form(
      addresses.dateRemoval,
      { ask: askForRemoval, submit: submitRemoval(parts) },
      { may: keepEvent, records: 'courses.date.removed' },
    ),
    form(
      addresses.materialLinking,
      { ask: showMaterials, submit: submitMaterial },
      { may: keepEvent, records: 'courses.materials.changed' },
    ),
    form(
      addresses.certificateIssuing,
      { ask: askForCertificates, submit: submitCertificates(parts) },
      { may: keepEvent, records: 'courses.certificates.issued' },
    ),
  )
}
