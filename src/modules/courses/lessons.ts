import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { addressOf, type CommunityEvent, listEvents, placeOf } from '#modules/events/index.ts'
import { eventPage } from '#modules/events/addresses.ts'
import { materialPage } from '#modules/materials/addresses.ts'
import { listMaterials, type Material } from '#modules/materials/index.ts'
import { type Booking, type Lesson, listBookings } from '#modules/trainers/index.ts'
import type { Course } from './course.ts'
import { listCourses } from './course.queries.ts'
import { dateWords, moduleTitle } from './course-words.ts'

/** The dates a trainer is booked for, as she may know them: of a course that is not published, the day only. */
export async function listLessons(
  tx: Tx,
  trainerId: Id<'trainer'>,
  today: string,
  t: Translator,
): Promise<readonly Lesson[]> {
  const bookings = await listBookings(tx, trainerId, today)
  if (bookings.length === 0) return []
  const { rows } = await sql<{ dateId: Id<'offer-date'>; eventId: Id<'event'> }>`
    select date_id as "dateId", event_id as "eventId" from course_dates
    where date_id = any (${bookings.map(({ dateId }) => dateId)}::uuid[])`.execute(tx)
  const plans = await readPlans(tx, [...new Set(rows.map(({ eventId }) => eventId))])
  const planned = new Map(rows.map(({ dateId, eventId }) => [dateId, plans.get(eventId)]))
  return bookings.map((booking) => lessonOf(t, booking, planned.get(booking.dateId)))
}

type Plan = { readonly event: CommunityEvent; readonly course: Course; readonly materials: readonly Material[] }

async function readPlans(tx: Tx, eventIds: readonly Id<'event'>[]): Promise<ReadonlyMap<Id<'event'>, Plan>> {
  const [events, courses] = [await listEvents(tx, eventIds), await listCourses(tx, eventIds)]
  const linked = new Set([...courses.values()].flatMap(({ materialIds }) => materialIds))
  const materials = new Map<string, Material>((await listMaterials(tx, [...linked])).map((one) => [one.id, one]))
  return new Map(
    [...courses].flatMap(([id, course]): readonly (readonly [Id<'event'>, Plan])[] => {
      const event = events.get(id)
      if (event === undefined) return []
      return [[id, { event, course, materials: course.materialIds.flatMap((one) => materials.get(one) ?? []) }]]
    }),
  )
}

function lessonOf(t: Translator, { dateId, day }: Booking, plan: Plan | undefined): Lesson {
  const date = plan?.course.dates.find(({ id }) => id === dateId)
  if (plan === undefined || date === undefined) {
    const nothing = { href: undefined, where: '', modules: [], materials: [] }
    return { ...nothing, title: t('courses.lesson.draft'), when: t.day(day) }
  }
  const { event, course, materials } = plan
  return {
    title: event.texts.de.title,
    href: event.state === 'draft' ? undefined : eventPage.href(t.lang, { slug: event.slug }),
    when: dateWords(t, date),
    where: addressOf(event) || placeOf(t, event),
    modules: course.modules.filter(({ id }) => date.moduleIds.includes(id)).map((module) => moduleTitle(t, module)),
    materials: materials.map(({ texts, slug }) => ({
      label: texts.de.title,
      href: materialPage.href(t.lang, { slug }),
    })),
  }
}
