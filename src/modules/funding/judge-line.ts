import { dayAfter, yearOf } from '#kernel/calendar-day.ts'
import { dayInYear, type RuleKey } from '#modules/programme/index.ts'
import type { FundingLine } from './line.ts'
import { elsewhere, type Facts } from './question.ts'

export type Verdict = 'fits' | 'fits-not' | 'unclear'

/** Why one rule of a line fits or does not; amounts in cents, days as `YYYY-MM-DD`. */
export type Reason =
  | { readonly rule: 'place'; readonly verdict: Verdict; readonly code: 'in-hesse' | 'outside' | 'open' }
  | { readonly rule: 'legal-form'; readonly verdict: Verdict; readonly code: 'right' | 'wrong' | 'open' }
  | { readonly rule: 'purpose'; readonly verdict: Verdict; readonly code: 'right' | 'inward' | 'wrong' | 'open' }
  | { readonly rule: 'start'; readonly verdict: Verdict; readonly code: 'later' | 'begun' | 'open' }
  | {
      readonly rule: 'start'
      readonly verdict: Verdict
      readonly code: 'too-soon' | 'before-deadline'
      readonly day: string
    }
  | { readonly rule: 'amount'; readonly verdict: Verdict; readonly code: 'unknown' }
  | { readonly rule: 'amount'; readonly verdict: Verdict; readonly code: 'by-rate'; readonly rates: readonly number[] }
  | {
      readonly rule: 'amount'
      readonly verdict: Verdict
      readonly code: 'within' | 'too-much' | 'open'
      readonly cents: number
    }
  | { readonly rule: 'own-share'; readonly verdict: Verdict; readonly code: 'unknown' }
  | {
      readonly rule: 'own-share'
      readonly verdict: Verdict
      readonly code: 'enough' | 'too-little' | 'open'
      readonly percent: number
    }
  | { readonly rule: 'own-share'; readonly verdict: Verdict; readonly code: 'minijob'; readonly cents: number }
  | { readonly rule: 'paid-staff'; readonly verdict: Verdict; readonly code: 'none' | 'some' | 'open' }
  | { readonly rule: 'migrant-led'; readonly verdict: Verdict; readonly code: 'yes' | 'no' | 'open' }
  | { readonly rule: 'size'; readonly verdict: Verdict; readonly code: 'unknown' }
  | {
      readonly rule: 'size'
      readonly verdict: Verdict
      readonly code: 'right' | 'too-small' | 'too-large' | 'open'
      readonly number: number
    }
  | { readonly rule: 'line'; readonly verdict: Verdict; readonly code: 'not-listed' | 'rules-unknown' | 'all-there' }

/** The values of the programme that hold on the day; what nobody knows is left out. */
export type Values = Readonly<Partial<Record<RuleKey, { readonly value: number }>>>

export type Judgement = {
  readonly line: FundingLine
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  /** The highest amount in cents, and where there is one the second beside it; null where nobody knows. */
  readonly limits: readonly number[] | null
  /** The next day by which one applies, or the earliest start when one applies today. */
  readonly deadline: { readonly kind: 'by' | 'earliest-start'; readonly day: string } | undefined
}

/** Whether a line fits, rule by rule. A rule that says no decides; what is open or unknown leaves it doubtful. */
export function judgeLine(line: FundingLine, facts: Facts, values: Values, today: string): Judgement {
  const reasons = [
    ...placeOf(line, facts),
    ...legalFormOf(line, facts),
    ...purposeOf(line, facts),
    ...startOf(line, facts, values, today),
    ...amountOf(line, facts, values),
    ...ownShareOf(line, facts, values),
    ...paidStaffOf(line, facts),
    ...migrantLedOf(line, facts),
    ...sizeOf(line, facts, values),
    ...(line.doubt === undefined ? [] : [{ rule: 'line', verdict: 'unclear', code: line.doubt } as const]),
  ]
  return {
    line,
    verdict: verdictOf(reasons),
    reasons,
    limits: limitsOf(line, values),
    deadline: deadlineOf(line, values, today),
  }
}

function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ verdict }) => verdict === 'fits-not')) return 'fits-not'
  return reasons.every((reason) => reason.verdict === 'fits' || isHint(reason)) ? 'fits' : 'unclear'
}

/** What has to be heeded and keeps nobody from applying: the gap of the Minijob is closed by fewer hours or money of one's own. */
export function isHint(reason: Reason): boolean {
  return reason.rule === 'own-share' && reason.code === 'minijob'
}

function placeOf({ hesseOnly }: FundingLine, { place }: Facts): readonly Reason[] {
  if (!hesseOnly) return []
  if (place === undefined) return [{ rule: 'place', verdict: 'unclear', code: 'open' }]
  return place === elsewhere
    ? [{ rule: 'place', verdict: 'fits-not', code: 'outside' }]
    : [{ rule: 'place', verdict: 'fits', code: 'in-hesse' }]
}

function legalFormOf({ legalForms }: FundingLine, { legalForm }: Facts): readonly Reason[] {
  if (legalForms.length === 0) return []
  if (legalForm === undefined) return [{ rule: 'legal-form', verdict: 'unclear', code: 'open' }]
  return legalForms.includes(legalForm)
    ? [{ rule: 'legal-form', verdict: 'fits', code: 'right' }]
    : [{ rule: 'legal-form', verdict: 'fits-not', code: 'wrong' }]
}

function purposeOf({ purposes }: FundingLine, { purpose }: Facts): readonly Reason[] {
  if (purposes.length === 0) return []
  if (purpose === undefined) return [{ rule: 'purpose', verdict: 'unclear', code: 'open' }]
  if (purposes.includes(purpose)) return [{ rule: 'purpose', verdict: 'fits', code: 'right' }]
  return [{ rule: 'purpose', verdict: 'fits-not', code: purpose === 'inward' ? 'inward' : 'wrong' }]
}

/** Public money is for what has not begun; some lines want the application weeks ahead, others by one day in the year. */
function startOf(line: FundingLine, { start }: Facts, values: Values, today: string): readonly Reason[] {
  if (!line.startAfterAward) return []
  if (start === undefined) return [{ rule: 'start', verdict: 'unclear', code: 'open' }]
  if (start <= today) return [{ rule: 'start', verdict: 'fits-not', code: 'begun' }]
  const next = deadlineOf(line, values, today)
  if (next?.kind === 'earliest-start' && start < next.day)
    return [{ rule: 'start', verdict: 'fits-not', code: 'too-soon', day: next.day }]
  if (next?.kind === 'by' && start <= next.day)
    return [{ rule: 'start', verdict: 'unclear', code: 'before-deadline', day: next.day }]
  return [{ rule: 'start', verdict: 'fits', code: 'later' }]
}

function amountOf(line: FundingLine, { amountCents }: Facts, values: Values): readonly Reason[] {
  const limits = limitsOf(line, values)
  if (limits === null) {
    const rates = ratesOf(line, values)
    return rates === undefined
      ? [{ rule: 'amount', verdict: 'unclear', code: 'unknown' }]
      : [{ rule: 'amount', verdict: 'fits', code: 'by-rate', rates }]
  }
  const cents = limits.reduce((sum, one) => sum + one, 0)
  if (amountCents === undefined) return [{ rule: 'amount', verdict: 'unclear', code: 'open', cents }]
  return amountCents <= cents
    ? [{ rule: 'amount', verdict: 'fits', code: 'within', cents }]
    : [{ rule: 'amount', verdict: 'fits-not', code: 'too-much', cents }]
}

function ownShareOf({ share, minijob }: FundingLine, { ownShare }: Facts, values: Values): readonly Reason[] {
  if (minijob === true) {
    const gap = minijobGap(values)
    if (gap === undefined) return [{ rule: 'own-share', verdict: 'unclear', code: 'unknown' }]
    return gap <= 0 ? [] : [{ rule: 'own-share', verdict: 'unclear', code: 'minijob', cents: gap }]
  }
  if (share === undefined) return []
  const paid = values[share]?.value
  if (paid === undefined) return [{ rule: 'own-share', verdict: 'unclear', code: 'unknown' }]
  const percent = 100 - paid
  if (ownShare === undefined) return [{ rule: 'own-share', verdict: 'unclear', code: 'open', percent }]
  return ownShare >= percent
    ? [{ rule: 'own-share', verdict: 'fits', code: 'enough', percent }]
    : [{ rule: 'own-share', verdict: 'fits-not', code: 'too-little', percent }]
}

/**
 * What a full minijob costs in a year beyond what is paid for it, in cents, without the small levies; undefined where a value is not known.
 * Twelve months of the limit with the employer's charges on top.
 */
export function minijobGap(values: Values): number | undefined {
  const month = values['minijob.limit_month_cents']?.value
  const charges = values['minijob.employer_share']?.value
  const paid = values['funding.microproject.minijob_max_cents']?.value
  if (month === undefined || charges === undefined || paid === undefined) return undefined
  return Math.round((12 * month * (100 + charges)) / 100) - paid
}

function paidStaffOf({ noPaidStaff }: FundingLine, { paidStaff }: Facts): readonly Reason[] {
  if (noPaidStaff === undefined) return []
  if (paidStaff === undefined) return [{ rule: 'paid-staff', verdict: 'unclear', code: 'open' }]
  return paidStaff
    ? [{ rule: 'paid-staff', verdict: 'fits-not', code: 'some' }]
    : [{ rule: 'paid-staff', verdict: 'fits', code: 'none' }]
}

function migrantLedOf({ migrantLed: wanted }: FundingLine, { migrantLed }: Facts): readonly Reason[] {
  if (wanted === undefined) return []
  if (migrantLed === undefined) return [{ rule: 'migrant-led', verdict: 'unclear', code: 'open' }]
  return migrantLed
    ? [{ rule: 'migrant-led', verdict: 'fits', code: 'yes' }]
    : [{ rule: 'migrant-led', verdict: 'fits-not', code: 'no' }]
}

/** Too few is doubtful and not a no: a pool may be built up, small municipalities apply jointly. */
function sizeOf({ sizeMin, sizeMax }: FundingLine, { size }: Facts, values: Values): readonly Reason[] {
  if (sizeMin === undefined) return []
  const least = values[sizeMin]?.value
  const most = sizeMax === undefined ? undefined : values[sizeMax]?.value
  if (least === undefined) return [{ rule: 'size', verdict: 'unclear', code: 'unknown' }]
  if (size === undefined) return [{ rule: 'size', verdict: 'unclear', code: 'open', number: least }]
  if (size < least) return [{ rule: 'size', verdict: 'unclear', code: 'too-small', number: least }]
  if (most !== undefined && size > most) return [{ rule: 'size', verdict: 'fits-not', code: 'too-large', number: most }]
  return [{ rule: 'size', verdict: 'fits', code: 'right', number: least }]
}

/** What is paid for each unit; undefined where there are no such rates or one of them is unknown. */
export function ratesOf({ rates = [] }: FundingLine, values: Values): readonly number[] | undefined {
  const known = rates.flatMap((key) => values[key]?.value ?? [])
  return known.length === 0 || known.length < rates.length ? undefined : known
}

/** In a year, as the question asks for it. */
function limitsOf({ limit, limitYears = 1, limitBeside }: FundingLine, values: Values): readonly number[] | null {
  if (limit === null) return null
  const whole = values[limit]?.value
  const first = whole === undefined ? undefined : Math.floor(whole / limitYears)
  const second = limitBeside === undefined ? undefined : values[limitBeside]?.value
  return first === undefined ? null : [first, ...(second === undefined ? [] : [second])]
}

function deadlineOf({ deadline, leadWeeks }: FundingLine, values: Values, today: string): Judgement['deadline'] {
  const monthDay = deadline === undefined ? undefined : values[deadline]?.value
  if (monthDay !== undefined) return { kind: 'by', day: nextDay(monthDay, today) }
  const weeks = leadWeeks === undefined ? undefined : values[leadWeeks]?.value
  if (weeks === undefined) return undefined
  return { kind: 'earliest-start', day: dayAfter(today, 7 * weeks) }
}

/** The next such day, today included: 1231 is 31 December. */
export function nextDay(monthDay: number, today: string): string {
  const thisYear = dayInYear(monthDay, yearOf(today))
  return thisYear >= today ? thisYear : dayInYear(monthDay, yearOf(today) + 1)
}

const order: Readonly<Record<Verdict, number>> = { fits: 0, unclear: 1, 'fits-not': 2 }

/** What fits first, then what is doubtful; of these, what is known better first, and then with the fewest open points. */
export function byFit(judgements: readonly Judgement[]): readonly Judgement[] {
  const unclear = ({ reasons }: Judgement) => reasons.filter(({ verdict }) => verdict === 'unclear').length
  const doubted = ({ line }: Judgement) => Number(line.doubt !== undefined)
  return judgements.toSorted(
    (a, b) => order[a.verdict] - order[b.verdict] || doubted(a) - doubted(b) || unclear(a) - unclear(b),
  )
}
