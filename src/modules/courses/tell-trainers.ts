import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import {
  addressOf,
  type CommunityEvent,
  type EventParts,
  findEvent,
  instantOf,
  placeOf,
} from '#modules/events/index.ts'
import { tellTeaching } from '#modules/trainers/index.ts'
import type { CourseDate } from './course.ts'
import { dateWords } from './course-words.ts'

type Taught = Pick<CourseDate, 'localStart' | 'localEnd'> & { readonly trainerId: Id<'trainer'> }
/** Who of the pool teaches on which date. */
export type Teaching = ReadonlyMap<Id<'offer-date'>, Taught>

export async function readTeaching(tx: Tx, eventId: Id<'event'>): Promise<Teaching> {
  const { rows } = await sql<Taught & { readonly dateId: Id<'offer-date'> }>`
    select b.date_id as "dateId", b.trainer_id as "trainerId", to_char(d.local_start, 'YYYY-MM-DD"T"HH24:MI') as "localStart",
      to_char(d.local_end, 'YYYY-MM-DD"T"HH24:MI') as "localEnd"
    from events e join offer_dates d on d.offer_id = e.offer_id join trainer_bookings b on b.date_id = d.id
    where e.id = ${eventId} order by d.local_start`.execute(tx)
  return new Map(rows.map(({ dateId, ...taught }) => [dateId, taught]))
}

type Change = { readonly trainerId: Id<'trainer'> } & (
  | { readonly what: 'booked' | 'released'; readonly date: Taught }
  | { readonly what: 'moved'; readonly before: Taught; readonly date: Taught }
)

/** What changed for whom between the two, in the order of the dates; what is past by now is told to nobody. */
export function changesBetween(before: Teaching, after: Teaching, now: Date): readonly Change[] {
  const ahead = ({ localStart }: Taught) => (instantOf(localStart) ?? now) > now
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): readonly Change[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was !== undefined && is !== undefined && was.trainerId === is.trainerId) {
      const same = was.localStart === is.localStart && was.localEnd === is.localEnd
      return same || (!ahead(is) && !ahead(was))
        ? []
        : [{ what: 'moved', trainerId: is.trainerId, before: was, date: is }]
    }
    return [
      ...(was !== undefined && ahead(was) ? [{ what: 'released', trainerId: was.trainerId, date: was } as const] : []),
      ...(is !== undefined && ahead(is) ? [{ what: 'booked', trainerId: is.trainerId, date: is } as const] : []),
    ]
  })
}

/** Tells each trainer once what is new for her since then, in the same transaction. */
export async function tellTrainers(
  tx: Tx,
  parts: Pick<EventParts, 'translators' | 'baseUrl'>,
  eventId: Id<'event'>,
  before: Teaching,
): Promise<void> {
  const changes = changesBetween(before, await readTeaching(tx, eventId), tx.now)
  const event = changes.length === 0 ? undefined : await findEvent(tx, eventId)
  if (event === undefined) return
  for (const [trainerId, hers] of Map.groupBy(changes, (change) => change.trainerId))
    await tellTeaching(tx, parts, trainerId, (t) => hers.map((change) => lineOf(t, event, change)))
}

/** Of a course that is not published, the trainer may know when and where, as in her list. */
function lineOf(t: Translator, event: CommunityEvent, change: Change): string {
  const values = {
    title: event.state === 'draft' ? t('courses.lesson.draft') : event.texts.de.title,
    when: dateWords(t, change.date),
    where: addressOf(event) || placeOf(t, event),
  }
  return change.what === 'moved'
    ? t('courses.trainerMail.moved', { ...values, before: dateWords(t, change.before) })
    : t(`courses.trainerMail.${change.what}`, values)
}
