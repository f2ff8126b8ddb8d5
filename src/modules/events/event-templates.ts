import type { TypedValues } from '#kernel/form-state.ts'
import { type EventKind, type MeetingKind, meetingKinds } from './event.ts'
import { daysLater } from './wall-time.ts'

type Template = {
  readonly starts: string
  readonly ends: string
  readonly form: 'in-person' | 'online' | 'hybrid'
  readonly seats: number
  readonly audience: string
  readonly max_quantity: number
  /** Days before, on which sign-up ends. */
  readonly closes: number
}

// What such meetings have been like so far: length, size and whom they are for.
const templates: Readonly<Record<EventKind, Template>> = {
  'state-meeting': {
    starts: '10:00',
    ends: '16:00',
    form: 'in-person',
    seats: 60,
    audience: 'coordinators',
    max_quantity: 3,
    closes: 14,
  },
  'regional-meeting': {
    starts: '10:00',
    ends: '14:00',
    form: 'in-person',
    seats: 25,
    audience: 'coordinators',
    max_quantity: 3,
    closes: 7,
  },
  'quality-circle': {
    starts: '10:00',
    ends: '13:00',
    form: 'in-person',
    seats: 15,
    audience: 'coordinators',
    max_quantity: 1,
    closes: 7,
  },
  'input-evening': {
    starts: '18:00',
    ends: '20:00',
    form: 'online',
    seats: 40,
    audience: 'volunteers',
    max_quantity: 1,
    closes: 1,
  },
  exchange: {
    starts: '18:00',
    ends: '20:00',
    form: 'in-person',
    seats: 20,
    audience: 'everyone',
    max_quantity: 3,
    closes: 3,
  },
  ceremony: {
    starts: '17:00',
    ends: '20:00',
    form: 'in-person',
    seats: 120,
    audience: 'everyone',
    max_quantity: 4,
    closes: 7,
  },
  other: {
    starts: '18:00',
    ends: '20:00',
    form: 'in-person',
    seats: 20,
    audience: 'everyone',
    max_quantity: 3,
    closes: 3,
  },
  basic: {
    starts: '18:00',
    ends: '21:00',
    form: 'in-person',
    seats: 16,
    audience: 'everyone',
    max_quantity: 1,
    closes: 7,
  },
  advanced: {
    starts: '10:00',
    ends: '16:00',
    form: 'in-person',
    seats: 14,
    audience: 'volunteers',
    max_quantity: 1,
    closes: 7,
  },
  reflection: {
    starts: '18:00',
    ends: '20:00',
    form: 'in-person',
    seats: 10,
    audience: 'volunteers',
    max_quantity: 1,
    closes: 2,
  },
  health: {
    starts: '09:30',
    ends: '16:00',
    form: 'in-person',
    seats: 18,
    audience: 'volunteers',
    max_quantity: 1,
    closes: 14,
  },
}

export function findTemplate(kind: string | null): MeetingKind | undefined {
  return meetingKinds.find((one) => one === kind)
}

/** What stands in the form of a new event of the kind; six weeks ahead, unless changed. */
export function valuesFor(kind: EventKind, today: string): TypedValues {
  const { starts, ends, form, seats, audience, max_quantity: most, closes } = templates[kind]
  const day = daysLater(today, 42)
  return {
    kind,
    starts,
    ends,
    form,
    audience,
    day,
    languages: ['de'],
    sign_up: 'open',
    waiting_list: 'yes',
    accept_hours: '48',
    closes_on: daysLater(day, -closes),
    max_quantity: String(most),
    seats_in_person: form === 'online' ? '' : String(seats),
    seats_online: form === 'in-person' ? '' : String(seats),
  }
}
