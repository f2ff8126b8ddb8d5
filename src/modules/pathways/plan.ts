import { dayAfter, yearOf } from '#kernel/calendar-day.ts'
import { moveWorkingDays, nearestWorkingDay } from '#kernel/working-days.ts'
import { dayInYear, type RuleKey } from '#modules/programme/index.ts'
import type { Path, Step } from './path.ts'

/** What the plan asks of the rules: the value that holds for the wished start, or undefined where nobody knows one. */
export type Known = (key: RuleKey) => number | undefined

/** When a step is worked on at the latest; days are `YYYY-MM-DD`, both included. */
export type PlannedStep = {
  readonly key: string
  readonly from: string
  readonly until: string
  /** How long it takes is our guess: no rule says it. */
  readonly guessed: boolean
}

/**
 * The latest days of every step, reckoned back from the wished start over weekends and the holidays of Hesse. Gaps between
 * steps and last days come from the rules; a gap nobody knows is none.
 */
export function planBack(path: Path, start: string, known: Known): readonly PlannedStep[] {
  const planned = new Map<string, PlannedStep>()
  const plan = (step: Step): PlannedStep => {
    const found = planned.get(step.key)
    if (found !== undefined) return found
    const limits = path.steps.flatMap((later) =>
      later.after.filter(({ step: key }) => key === step.key).map(({ gap }) => beforeGap(plan(later).from, gap, known)),
    )
    const gate = path.start.find(({ step: key }) => key === step.key)
    if (gate !== undefined || limits.length === 0) limits.push(beforeGap(start, gate?.gap, known))
    const due = step.due === undefined ? undefined : known(step.due)
    if (due !== undefined) limits.push(nearestWorkingDay(dayInYear(due, yearOf(start) - 1), -1))
    const until = limits.reduce((first, day) => (day < first ? day : first))
    const made: PlannedStep = {
      key: step.key,
      from: moveWorkingDays(until, 1 - daysOf(step, known)),
      until,
      guessed: step.duration === undefined || known(step.duration) === undefined,
    }
    planned.set(step.key, made)
    return made
  }
  return path.steps.map(plan)
}

/** The first day on which it could start if what is not finished were begun today. */
export function earliestStart(path: Path, today: string, finished: ReadonlySet<string>, known: Known): string {
  const ends = new Map<string, string>()
  const end = (step: Step): string => {
    const found = ends.get(step.key)
    if (found !== undefined) return found
    const begin = step.after
      .map((one) => afterGap(end(stepNamed(path, one.step)), one.gap, known))
      .reduce((last, day) => (day > last ? day : last), nearestWorkingDay(today, 1))
    const done = finished.has(step.key) ? dayAfter(today, -1) : moveWorkingDays(begin, daysOf(step, known) - 1)
    ends.set(step.key, done)
    return done
  }
  const first = path.start
    .map((one) => afterGap(end(stepNamed(path, one.step)), one.gap, known))
    .reduce((last, day) => (day > last ? day : last), nearestWorkingDay(today, 1))
  // What must be handed in by a day of one year starts in the next one.
  const years = path.steps.flatMap((step) => {
    const due = step.due === undefined || finished.has(step.key) ? undefined : known(step.due)
    if (due === undefined) return []
    const year = yearOf(end(step))
    return [end(step) <= dayInYear(due, year) ? year + 1 : year + 2]
  })
  return years.map((year) => `${year}-01-01`).reduce((last, day) => (day > last ? day : last), first)
}

/** How many working days a step takes: five in each week that a rule names. */
export function daysOf({ days, duration }: Step, known: Known): number {
  const weeks = duration === undefined ? undefined : known(duration)
  return weeks === undefined ? days : Math.max(1, weeks * 5)
}

function beforeGap(day: string, gap: RuleKey | undefined, known: Known): string {
  return nearestWorkingDay(dayAfter(day, -1 - 7 * weeksOf(gap, known)), -1)
}

function afterGap(day: string, gap: RuleKey | undefined, known: Known): string {
  return nearestWorkingDay(dayAfter(day, 1 + 7 * weeksOf(gap, known)), 1)
}

function weeksOf(gap: RuleKey | undefined, known: Known): number {
  return (gap === undefined ? undefined : known(gap)) ?? 0
}

function stepNamed(path: Path, key: string): Step {
  const found = path.steps.find((step) => step.key === key)
  if (found === undefined) throw new Error(`${path.kind} has no step ${key}`)
  return found
}
