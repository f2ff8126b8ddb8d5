import { calendarDay, defineForm } from '#platform/forms/index.ts'

export const absenceForm = defineForm({ from: calendarDay(), until: calendarDay() })

export const absencePrefix = 'appointments.absence'
