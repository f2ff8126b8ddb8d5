import { beforeEach, expect } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { findEvent } from '#modules/events/index.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { findCourse } from './course.queries.ts'

export const system = systemActor('test')

type House = ReturnType<typeof useHouse>
type Fields = Readonly<Record<string, string>>

/** A course of Petra's from the template; its first date is on Tuesday, 5 January 2027, unless the fields say otherwise. */
export async function makeCourse(house: House, template = 'basic-36', fields: Fields = {}): Promise<Id<'event'>> {
  const made = await house.submit('petra', `/de/mein/kurse/neu?vorlage=${template}`, {
    title_de: 'Kurs am Dienstag',
    municipality_id: '06440008',
    day: '2027-01-05',
    starts: '18:00',
    ends: '21:15',
    pause_minutes: '15',
    ...fields,
  })
  expect(made.status, made.text).toBe(303)
  return eventIdIn(made.location)
}

/** The event of the page one is led to. */
export function eventIdIn(location: string | undefined): Id<'event'> {
  return idFrom((location ?? '').split(/[/?]/)[4] ?? '')
}

/** A house in which each test begins on the test day with a fresh course; `eventId` may be set to another one. */
export function useCourse(fields: Fields = {}) {
  const house = useHouse()
  const planned = {
    house,
    eventId: idFrom<'event'>(''),
    plan: (rest = '') => `/de/mein/kurse/${planned.eventId}${rest}`,
    course: () => house.db.read(system, async (tx) => (await findCourse(tx, planned.eventId)) ?? expect.unreachable()),
    event: () => house.db.read(system, async (tx) => (await findEvent(tx, planned.eventId)) ?? expect.unreachable()),
    mails: () =>
      house.rows<{ recipient: string; kind: string; paragraphs: string[] }>('select * from outbox_mails order by ctid'),
  }
  beforeEach(async () => {
    house.clock.set(testDay)
    await house.rows('delete from outbox_mails')
    planned.eventId = await makeCourse(house, 'basic-36', fields)
  })
  return planned
}
