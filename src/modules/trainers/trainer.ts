import { weekdayOf } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'

/** Modules of the Leitfaden Basisqualifizierung. */
export const moduleNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const formats = ['on-site', 'online'] as const
export type Format = (typeof formats)[number]

/** What a trainer may show the public beside the name. */
export const publicFields = [
  'about',
  'topics',
  'modules',
  'languages',
  'districts',
  'formats',
  'fee',
  'website',
] as const
export type PublicField = (typeof publicFields)[number]

/** What a trainer offers, as the pool and, chosen field by field, the public read it. */
export type Offering = {
  readonly name: string
  readonly about: string
  /** What she speaks about, in her own words. */
  readonly subjects: string
  readonly topics: readonly string[]
  readonly modules: readonly number[]
  readonly languages: readonly string[]
  /** Kreise she comes to; empty means all of Hesse. */
  readonly districts: readonly string[]
  readonly formats: readonly Format[]
  /** For one teaching unit of 45 minutes. */
  readonly feeFromCents: number | null
  readonly feeToCents: number | null
  readonly website: string
}

export type Trainer = Offering & {
  readonly id: Id<'trainer'>
  readonly personId: Id<'person'> | null
  /** ISO weekdays, 1 is Monday. */
  readonly weekdays: readonly number[]
  /** Days that are not as the weekday says: `2027-01-15` to free or not. */
  readonly days: ReadonlyMap<string, boolean>
  /** Days on which she teaches in a course: nobody asks her for them. */
  readonly booked: ReadonlySet<string>
  readonly active: boolean
  readonly listed: boolean
  readonly publicFields: readonly PublicField[]
  readonly version: number
}

/** Whether the trainer says she is free and teaches nowhere: the day itself counts before its weekday. */
export function isFree(
  { weekdays, days, booked }: Pick<Trainer, 'weekdays' | 'days' | 'booked'>,
  day: string,
): boolean {
  return !booked.has(day) && (days.get(day) ?? weekdays.includes(weekdayOf(day)))
}

/** Only what the trainer has chosen to show; everything else is empty. Topics bring her own words with them. */
export function publicOffering(trainer: Pick<Trainer, 'publicFields'> & Offering): Offering {
  const shows = (field: PublicField) => trainer.publicFields.includes(field)
  return {
    name: trainer.name,
    about: shows('about') ? trainer.about : '',
    subjects: shows('topics') ? trainer.subjects : '',
    topics: shows('topics') ? trainer.topics : [],
    modules: shows('modules') ? trainer.modules : [],
    languages: shows('languages') ? trainer.languages : [],
    districts: shows('districts') ? trainer.districts : [],
    formats: shows('formats') ? trainer.formats : [],
    feeFromCents: shows('fee') ? trainer.feeFromCents : null,
    feeToCents: shows('fee') ? trainer.feeToCents : null,
    website: shows('website') ? trainer.website : '',
  }
}

export type PublicTrainer = Offering & {
  readonly id: Id<'trainer'>
  /** True where she comes anywhere in Hesse and says so. */
  readonly everywhere: boolean
}

export const enquiryStates = ['asked', 'forwarded', 'accepted', 'declined', 'withdrawn'] as const
export type EnquiryState = (typeof enquiryStates)[number]

export type Enquiry = {
  readonly id: Id<'enquiry'>
  readonly trainerId: Id<'trainer'>
  readonly trainerName: string
  readonly trainerPersonId: Id<'person'> | null
  readonly profileId: Id<'profile'>
  readonly profileName: string
  readonly askedBy: Id<'person'> | null
  /** Calendar day. */
  readonly day: string
  readonly format: Format
  readonly place: string
  readonly topic: string
  readonly message: string
  readonly state: EnquiryState
  readonly askedAt: Date
  readonly forwardedAt: Date | null
  readonly answeredAt: Date | null
  readonly answer: string
  readonly feedbackAt: Date | null
}

export type EnquiryStep = 'forward' | 'accept' | 'decline' | 'withdraw'

// The whole life of a question. A step that is missing here is refused.
const life: Readonly<Record<EnquiryState, Readonly<Partial<Record<EnquiryStep, EnquiryState>>>>> = {
  asked: { forward: 'forwarded', withdraw: 'withdrawn' },
  forwarded: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  // She may still fall ill, and they may still cancel.
  accepted: { decline: 'declined', withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
}

/** The state a step leads to, or undefined where the question does not allow it. */
export function stateAfter(state: EnquiryState, step: EnquiryStep): EnquiryState | undefined {
  return life[state][step]
}

/** Feedback is asked for once a course was promised and its day has come. */
export function mayGiveFeedback({ state, day, feedbackAt }: Enquiry, today: string): boolean {
  return state === 'accepted' && day <= today && feedbackAt === null
}
