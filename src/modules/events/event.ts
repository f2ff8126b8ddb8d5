import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Pool, SeatKind } from '#modules/registrations/index.ts'
import { endOfDay, instantOf, startOfDay, type WallTime } from './wall-time.ts'

export const meetingKinds = [
  'state-meeting',
  'regional-meeting',
  'quality-circle',
  'input-evening',
  'exchange',
  'ceremony',
  'other',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** What has a plan of dates and modules beside it, kept by the module `courses`. */
export const courseKinds = ['basic', 'advanced', 'reflection', 'health'] as const
export type CourseKind = (typeof courseKinds)[number]

export const eventKinds = [...meetingKinds, ...courseKinds] as const
export type EventKind = (typeof eventKinds)[number]

export function isCourseKind(kind: string): kind is CourseKind {
  return courseKinds.some((one) => one === kind)
}

export const eventAreas = ['volunteers', 'organisations'] as const
export type EventArea = (typeof eventAreas)[number]

export const eventForms = ['in-person', 'online', 'hybrid'] as const
export type EventForm = (typeof eventForms)[number]

export const audiences = ['everyone', 'volunteers', 'coordinators', 'associations', 'institutions'] as const
export type Audience = (typeof audiences)[number]

export const signUpWays = ['open', 'approval', 'by-team', 'none'] as const
export type SignUpWay = (typeof signUpWays)[number]

export type EventState = 'draft' | 'published' | 'cancelled'

export type EventText = { readonly title: string; readonly text: string }
export type EventTexts = { readonly de: EventText } & Readonly<Partial<Record<Lang, EventText>>>

/** A meeting. `organiser` null is the centre; `municipality` null only online. */
export type CommunityEvent = {
  readonly id: Id<'event'>
  readonly offerId: Id<'offer'>
  readonly profileId: Id<'profile'> | null
  readonly organiserName: string
  readonly organiserPath: string | null
  readonly slug: string
  readonly kind: EventKind
  readonly area: EventArea | null
  readonly state: EventState
  readonly form: EventForm
  readonly localStart: WallTime
  readonly localEnd: WallTime
  readonly startsAt: Date
  readonly endsAt: Date
  readonly opensOn: string | null
  readonly closesOn: string | null
  readonly municipality: {
    readonly id: string
    readonly name: string
    readonly names: Readonly<Record<string, string>>
  } | null
  readonly districtId: string | null
  readonly venue: string
  readonly address: string
  readonly languages: readonly string[]
  /** Codes of the list projects and associations choose theirs from. */
  readonly topics: readonly string[]
  readonly accessibility: string
  readonly audience: Audience
  readonly signUp: SignUpWay
  readonly sequence: number
  readonly cancelReason: string
  readonly texts: EventTexts
  readonly updatedAt: Date
}

/** How an event stands today: what is over says so whatever its state was. */
export type Standing = EventState | 'over'

export function standingOf({ state, endsAt }: Pick<CommunityEvent, 'state' | 'endsAt'>, now: Date): Standing {
  return state === 'published' && endsAt <= now ? 'over' : state
}

/** When one can sign up: from the first moment of its first day until its last day is over, but never once it has begun. */
export function signUpTimes({
  opensOn,
  closesOn,
  startsAt,
}: Pick<CommunityEvent, 'opensOn' | 'closesOn' | 'startsAt'>) {
  const closes = closesOn === null ? startsAt : endOfDay(closesOn)
  return { opensAt: opensOn === null ? null : startOfDay(opensOn), closesAt: closes < startsAt ? closes : startsAt }
}

/** True where people put their own names on the list, with or without the team's yes. */
export function oneselfMaySignUp({ signUp }: Pick<CommunityEvent, 'signUp'>): boolean {
  return signUp === 'open' || signUp === 'approval'
}

/** Why there is no button (D21). */
export type NoSignUp =
  'draft' | 'cancelled' | 'over' | 'running' | 'not-needed' | 'by-team' | 'not-yet' | 'closed' | 'full'

export type SignUpState =
  | { readonly open: true; readonly place: 'seat' | 'line' | 'approval' }
  | { readonly open: false; readonly reason: NoSignUp }

/** Whether somebody may sign up now, and whether there is a seat or a place in the line; or the reason why not. */
export function signUpState(
  event: Pick<CommunityEvent, 'state' | 'endsAt' | 'startsAt' | 'signUp' | 'opensOn' | 'closesOn'>,
  pools: readonly Pool[],
  now: Date,
): SignUpState {
  const { opensAt, closesAt } = signUpTimes(event)
  if (event.state === 'draft' || event.state === 'cancelled') return { open: false, reason: event.state }
  if (event.endsAt <= now) return { open: false, reason: 'over' }
  if (event.startsAt <= now) return { open: false, reason: 'running' }
  if (event.signUp === 'none') return { open: false, reason: 'not-needed' }
  if (event.signUp === 'by-team') return { open: false, reason: 'by-team' }
  if (opensAt !== null && now < opensAt) return { open: false, reason: 'not-yet' }
  if (now >= closesAt) return { open: false, reason: 'closed' }
  if (event.signUp === 'approval') return { open: true, place: 'approval' }
  if (pools.some((pool) => hasFreeSeat(pool))) return { open: true, place: 'seat' }
  return pools.some(({ waitingList }) => !waitingList) ? { open: false, reason: 'full' } : { open: true, place: 'line' }
}

/** A seat that somebody new could have: not while others wait for it. */
export function hasFreeSeat({ capacity, taken, waiting }: Pool): boolean {
  return waiting === 0 && (capacity === null || taken < capacity)
}

/** The kinds of seats that go with where it takes place. */
export function seatKindsOf(form: EventForm): readonly SeatKind[] {
  return form === 'hybrid' ? ['in-person', 'online'] : [form]
}

export type TimeFault = 'time-missing' | 'ends-before-start' | 'past'

/** What is wrong with the times, or undefined. */
export function timeFault(start: WallTime, end: WallTime, now: Date): TimeFault | undefined {
  const [startsAt, endsAt] = [instantOf(start), instantOf(end)]
  if (startsAt === undefined || endsAt === undefined) return 'time-missing'
  if (endsAt <= startsAt) return 'ends-before-start'
  return startsAt <= now ? 'past' : undefined
}

/** The text in the language, else in German, and which it is. */
export function textOfEvent({ texts }: Pick<CommunityEvent, 'texts'>, lang: Lang): EventText & { readonly lang: Lang } {
  const own = texts[lang]
  return own === undefined ? { ...texts.de, lang: 'de' } : { ...own, lang }
}
