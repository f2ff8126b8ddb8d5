import type { Path, Step } from './path.ts'
import { isFinished, type StepStanding, stateOf } from './pathway.ts'

/** What to do next: what is in work first, else the first step whose steps before are finished; undefined at the end of the path. */
export function nextStep(
  { steps }: Path,
  standings: readonly Pick<StepStanding, 'step' | 'state'>[],
): Step | undefined {
  const inWork = steps.find(({ key }) => stateOf(standings, key) === 'in-work')
  const ready = steps.find(
    ({ key, after }) =>
      stateOf(standings, key) === 'open' && after.every(({ step }) => isFinished(stateOf(standings, step))),
  )
  return inWork ?? ready ?? steps.find(({ key }) => stateOf(standings, key) === 'open')
}

/** How many steps are finished. */
export function finishedCount({ steps }: Path, standings: readonly StepStanding[]): number {
  return steps.filter(({ key }) => isFinished(stateOf(standings, key))).length
}
