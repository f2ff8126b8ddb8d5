import { dayAfter, isCalendarDay, isHolidayInHesse, weekdayOf } from '#kernel/calendar-day.ts'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { instantInBerlin } from '#platform/clock/index.ts'

export const channels = ['phone', 'video', 'on-site'] as const
export type Channel = (typeof channels)[number]

/** When an adviser has time: every week on a weekday, or on one day. Times are of the wall in Berlin, as `HH:MM`. */
export type Hours = {
  readonly id: Id<'hours'>
  readonly personId: Id<'person'>
  readonly area: CentreArea
  readonly weekday: number | null
  readonly day: string | null
  readonly starts: string
  readonly ends: string
  readonly slotMinutes: number
  /** Kept free after each conversation. */
  readonly bufferMinutes: number
  readonly channels: readonly Channel[]
  readonly place: string
  readonly fromDay: string
  readonly untilDay: string | null
}

export type Absence = { readonly personId: Id<'person'>; readonly fromDay: string; readonly untilDay: string }

/** A time somebody talks to somebody, with what is kept free afterwards. */
export type Busy = { readonly personId: Id<'person'>; readonly startsAt: Date; readonly busyUntil: Date }

/** A time that can be booked. The id names the hours and the time on the wall, and stays the same as long as both do. */
export type Slot = Busy & {
  readonly id: string
  readonly area: CentreArea
  readonly endsAt: Date
  readonly channels: readonly Channel[]
  readonly place: string
}

/** So long before it begins a slot can be booked at the latest: advisers see the day before what the day brings. */
export const noticeHours = 24

/** So many days ahead people may look. */
export const daysAhead = 42

/** All slots of the hours on a day; none where the hours are not of that day. */
export function slotsOn(hours: Hours, day: string): readonly Slot[] {
  const ofDay = hours.day === null ? hours.weekday === weekdayOf(day) : hours.day === day
  if (!ofDay || day < hours.fromDay || (hours.untilDay !== null && day > hours.untilDay)) return []
  const slots: Slot[] = []
  const step = hours.slotMinutes + hours.bufferMinutes
  for (let begin = minutesOf(hours.starts); begin + hours.slotMinutes <= minutesOf(hours.ends); begin += step) {
    const time = timeOf(begin)
    const startsAt = instantInBerlin(day, time)
    if (startsAt === undefined) continue
    slots.push({
      id: `${hours.id}.${day}T${time}`,
      personId: hours.personId,
      area: hours.area,
      startsAt,
      endsAt: later(startsAt, hours.slotMinutes),
      busyUntil: later(startsAt, step),
      channels: hours.channels,
      place: hours.place,
    })
  }
  return slots
}

type Known = { readonly hours: readonly Hours[]; readonly absences: readonly Absence[]; readonly busy: readonly Busy[] }
type Span = { readonly fromDay: string; readonly untilDay: string; readonly now: Date }

/** What can be booked on the days from `fromDay` to `untilDay`, in the order of time; no two of one adviser overlap. */
export function freeSlots({ hours, absences, busy }: Known, { fromDay, untilDay, now }: Span): readonly Slot[] {
  const earliest = later(now, noticeHours * 60)
  const free: Slot[] = []
  for (let day = fromDay; day <= untilDay; day = dayAfter(day, 1)) {
    if (isHolidayInHesse(day)) continue
    const away = absences.filter((absence) => absence.fromDay <= day && day <= absence.untilDay)
    const possible = hours
      .filter(({ personId }) => !away.some((absence) => absence.personId === personId))
      .flatMap((one) => slotsOn(one, day))
      .filter(({ startsAt }) => startsAt >= earliest)
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
    const ofDay: Slot[] = []
    for (const slot of possible)
      if (!busy.some((other) => collide(slot, other)) && !ofDay.some((other) => collide(slot, other))) ofDay.push(slot)
    free.push(...ofDay)
  }
  return free
}

/** Whether one person would talk to two at once, or without the time kept free. */
export function collide(a: Busy, b: Busy): boolean {
  return a.personId === b.personId && a.startsAt < b.busyUntil && b.startsAt < a.busyUntil
}

type When = Pick<Hours, 'weekday' | 'day' | 'starts' | 'ends' | 'fromDay' | 'untilDay'>

/** Whether two of one adviser's hours would be at the same time on some day. */
export function hoursOverlap(a: When, b: When): boolean {
  const sameDay = a.day === null ? a.weekday === b.weekday && b.day === null : a.day === b.day
  const bothHold = a.fromDay <= (b.untilDay ?? '9999') && b.fromDay <= (a.untilDay ?? '9999')
  return sameDay && bothHold && a.starts < b.ends && b.starts < a.ends
}

/** How many conversations fit into hours from one time to another. */
export function countSlots({
  starts,
  ends,
  slotMinutes,
  bufferMinutes,
}: Pick<Hours, 'starts' | 'ends' | 'slotMinutes' | 'bufferMinutes'>): number {
  // After the last one nothing has to be kept free within the hours.
  const minutes = minutesOf(ends) - minutesOf(starts) + bufferMinutes
  return Math.max(0, Math.floor(minutes / (slotMinutes + bufferMinutes)))
}

/** The hours and the day an id names; undefined where it is no id of a slot. */
export function partsOfSlot(id: string): { readonly hoursId: string; readonly day: string } | undefined {
  const parts = /^([0-9a-f-]{36})\.(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}$/.exec(id)
  const [, hoursId = '', day = ''] = parts ?? []
  return isCalendarDay(day) ? { hoursId, day } : undefined
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function later(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000)
}
