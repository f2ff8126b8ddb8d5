import { calendarDay, defineForm, text } from '#platform/forms/index.ts'

export const taskForm = defineForm({ text: text({ max: 300, required: true }), due_on: calendarDay() })
