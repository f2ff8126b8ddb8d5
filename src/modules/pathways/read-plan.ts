import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { readRules, type RuleKey, type RuleValue } from '#modules/programme/index.ts'
import { type Path, ruleKeysOf } from './path.ts'
import { isFinished, type StepStanding } from './pathway.ts'
import { earliestStart, type Known, planBack, type PlannedStep } from './plan.ts'

export type RulesOfDay = Readonly<Partial<Record<RuleKey, RuleValue>>>

/** A path reckoned with the rules of the day it starts on. */
export type ReadPlan = {
  readonly today: string
  readonly rules: RulesOfDay
  /** In the order of the path; empty where no start is wished. */
  readonly planned: readonly PlannedStep[]
  readonly earliest: string
}

type Asked = { readonly start: string | null; readonly standings: readonly StepStanding[] }

export async function readPlan(tx: Tx, path: Path, { start, standings }: Asked): Promise<ReadPlan> {
  const rulesOn = await readRules(tx, ruleKeysOf(path))
  return planWith(rulesOn, path, { start, standings, today: dayInBerlin(tx.now) })
}

/** The same with rules that were read before, for many paths at once. */
export function planWith(
  rulesOn: (day: string) => RulesOfDay,
  path: Path,
  { start, standings, today }: Asked & { readonly today: string },
): ReadPlan {
  const rules = rulesOn(start ?? today)
  const known: Known = (key) => rules[key]?.value
  const finished = new Set(standings.filter(({ state }) => isFinished(state)).map(({ step }) => step))
  return {
    today,
    rules,
    planned: start === null ? [] : planBack(path, start, known),
    earliest: earliestStart(path, today, finished, known),
  }
}
