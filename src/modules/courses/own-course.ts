import type { Actor } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import {
  type CommunityEvent,
  type CourseKind,
  findEvent,
  isCourseKind,
  lockEvent,
  organises,
} from '#modules/events/index.ts'
import type { Course, CourseDate } from './course.ts'
import { findCourse } from './course.queries.ts'

export type CourseEvent = CommunityEvent & { readonly kind: CourseKind }
export type OwnCourse = { readonly event: CourseEvent; readonly course: Course }

/** The course of the address; leaves with 404 where there is none that this person's team plans. */
export async function getCourse(ctx: RequestContext, eventId: string): Promise<OwnCourse> {
  const id = parseId<'event'>(eventId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findOwnCourse(tx, ctx.actor, id))
  return found ?? notFound()
}

export async function findOwnCourse(tx: Tx, actor: Actor, id: Id<'event'>): Promise<OwnCourse | undefined> {
  return asOwn(tx, actor, await findEvent(tx, id))
}

/** Waits for whoever is changing the course; undefined where it is not the actor's. */
export async function lockOwnCourse(tx: Tx, actor: Actor, id: Id<'event'>): Promise<OwnCourse | undefined> {
  return asOwn(tx, actor, await lockEvent(tx, id))
}

async function asOwn(tx: Tx, actor: Actor, event: CommunityEvent | undefined): Promise<OwnCourse | undefined> {
  if (event === undefined || (actor.kind !== 'system' && !organises(actor, event))) return undefined
  const { kind } = event
  const course = await findCourse(tx, event.id)
  return course === undefined || !isCourseKind(kind) ? undefined : { event: { ...event, kind }, course }
}

/** The date of the address; leaves with 404 where the plan has none. */
export function getDate(course: Course, dateId: string): CourseDate {
  return course.dates.find(({ id }) => id === dateId) ?? notFound()
}
