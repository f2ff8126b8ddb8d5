import { calendarDay, choice, choices, defineForm, text, timeOfDay } from '#platform/forms/index.ts'
import { centreAreaCodes } from '#kernel/actor.ts'
import { channels } from '../slot.ts'

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export const lengths = ['20', '30', '45', '60', '90'] as const
export const buffers = ['0', '5', '10', '15', '30'] as const

const common = {
  starts: timeOfDay(),
  ends: timeOfDay(),
  length: choice(lengths),
  buffer: choice(buffers),
  channels: choices(channels),
  place: text({ max: 160 }),
  // Asked only of those who work in both areas.
  area: choice(centreAreaCodes, { required: false }),
}

export const weeklyForm = defineForm({
  weekdays: choices(weekdays),
  ...common,
  from: calendarDay({ required: false }),
  until: calendarDay({ required: false }),
})

export const singleForm = defineForm({ day: calendarDay(), ...common })

export const hoursPrefix = 'appointments.form'
