import { daysBetween } from '#kernel/calendar-day.ts'
import { type Topic, topicFacts } from './topic.ts'

export const checkStates = ['there', 'missing', 'not-needed', 'unknown'] as const
export type CheckState = (typeof checkStates)[number]

/** After an assessment for corporation tax, or for a new association from its statute alone (§ 60a AO). */
export const noticeKinds = ['assessment', 'statute'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What an association notes about one topic; days are `YYYY-MM-DD`. */
export type Check = {
  readonly topic: Topic
  readonly state: CheckState
  readonly dated: string | null
  readonly notice: NoticeKind | null
  /** The last day on which it holds. */
  readonly endsOn: string | null
  readonly keptAt: string
  readonly office: string
  readonly note: string
  readonly version: number
}

export function emptyCheck(topic: Topic): Check {
  return {
    topic,
    state: 'unknown',
    dated: null,
    notice: null,
    endsOn: null,
    keptAt: '',
    office: '',
    note: '',
    version: 0,
  }
}

export type Light = 'green' | 'yellow' | 'red' | 'open'

/** The light and why it shows; `days` from today to `day`, below nought once it is over. */
export type Judged = { readonly light: Light } & (
  | { readonly why: 'not-said' | 'missing' | 'wished' | 'not-needed' | 'there' | 'date-missing' }
  | { readonly why: 'holds' | 'ends-soon' | 'ended'; readonly day: string; readonly days: number }
)

/** What the light of a topic is on the day (`YYYY-MM-DD`), and why. */
export function judge(check: Check, today: string): Judged {
  const { required, mayBeNeedless, hasEnd, aheadDays } = topicFacts[check.topic]
  switch (check.state) {
    case 'unknown':
      return { light: 'open', why: 'not-said' }
    case 'missing':
      return required ? { light: 'red', why: 'missing' } : { light: 'yellow', why: 'wished' }
    case 'not-needed':
      return mayBeNeedless ? { light: 'green', why: 'not-needed' } : { light: 'red', why: 'missing' }
    case 'there':
      break
  }
  const day = check.endsOn
  if (day === null) {
    // Where an end is known to exist, not knowing it is a gap; an insurance or a website may well run on.
    const needed = check.topic === 'non-profit' || (hasEnd && required)
    return needed ? { light: 'yellow', why: 'date-missing' } : { light: 'green', why: 'there' }
  }
  const days = daysBetween(today, day)
  if (days < 0) return { light: required ? 'red' : 'yellow', why: 'ended', day, days }
  return days <= aheadDays
    ? { light: 'yellow', why: 'ends-soon', day, days }
    : { light: 'green', why: 'holds', day, days }
}

/**
 * Until when an association may write receipts for donations on a notice of the tax office: five years after the notice that follows
 * an assessment, three calendar years after the one on the statute alone (§ 63 Abs. 5 AO).
 */
export function noticeEnd(dated: string, notice: NoticeKind): string {
  const year = Number(dated.slice(0, 4))
  if (notice === 'statute') return `${year + 3}-12-31`
  const end = `${year + 5}${dated.slice(4)}`
  return end.endsWith('-02-29') ? `${year + 5}-02-28` : end
}

// A word for a secret, then a sign and the secret ("Passwort: sonne"), or a verb and something with a digit ("die PIN ist 4711").
const secret =
  /\b(?:pass?wor[td]t?|kennwort|pin|tan|puk)\b[^\n]{0,12}?(?:[:=]\s*\S{3,}|\b(?:ist|lautet|is)\b\s*\S*\d\S*)/iu

/** Whether a text gives a password away; nothing here may ever hold one. */
export function namesSecret(text: string): boolean {
  return secret.test(text)
}
