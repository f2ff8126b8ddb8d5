import { form, get, post, type Route, routes } from '#platform/http/index.ts'
import { askForAbsence, submitAbsence } from './add-absence/handler.tsx'
import { askForSingleHours, askForWeeklyHours, submitSingleHours, submitWeeklyHours } from './add-hours/handler.tsx'
import * as addresses from './addresses.ts'
import { keepAppointment, keepHours } from './appointment.policy.ts'
import { askForCancellation, sendCalendarFile, submitCancellation } from './cancel-appointment/handler.tsx'
import { showOfficeHours, submitAbsenceEnd, submitHoursEnd } from './keep-hours/handler.tsx'
import type { AppointmentParts } from './parts.ts'

export function appointmentRoutes(parts: AppointmentParts): readonly Route[] {
  return routes(
    get(addresses.officeHours, showOfficeHours(parts), { may: keepHours }),
    form(
      addresses.weeklyHours,
      { ask: askForWeeklyHours, submit: submitWeeklyHours },
      { may: keepHours, records: 'appointments.hours.added' },
    ),
    form(
      addresses.singleHours,
      { ask: askForSingleHours, submit: submitSingleHours },
      { may: keepHours, records: 'appointments.hours.added' },
    ),
    form(
      addresses.absence,
      { ask: askForAbsence, submit: submitAbsence },
      { may: keepHours, records: 'appointments.absence.added' },
    ),
    post(addresses.hoursEnd, submitHoursEnd, { may: keepAppointment, records: 'appointments.hours.ended' }),
    post(addresses.absenceEnd, submitAbsenceEnd, { may: keepAppointment, records: 'appointments.absence.ended' }),
    form(
      addresses.cancellation,
      { ask: askForCancellation, submit: submitCancellation(parts) },
      { may: keepAppointment, records: 'appointments.slot.released' },
    ),
    get(addresses.calendarFile, sendCalendarFile(parts), { may: keepAppointment }),
  )
}
