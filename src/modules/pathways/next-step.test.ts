import { expect, test } from 'vitest'
import { finishedCount, nextStep } from './next-step.ts'
import { pathOf } from './path.ts'
import type { StepState, StepStanding } from './pathway.ts'

const path = pathOf('microproject')
const standing = (states: Readonly<Record<string, StepState>>): readonly StepStanding[] =>
  Object.entries(states).map(([step, state]) => ({ step, state, stateBy: '', stateAt: new Date(0) }))

test.each<[Readonly<Record<string, StepState>>, string | undefined, number]>([
  [{}, 'eligibility', 0],
  [{ eligibility: 'done' }, 'idea', 1],
  [{ eligibility: 'done', idea: 'done', budget: 'not-needed' }, 'letter', 3],
  [{ eligibility: 'done', idea: 'done', letter: 'in-work' }, 'letter', 2],
  // Nothing is ready in the order of the path; what is left is still shown.
  [{ idea: 'done' }, 'eligibility', 1],
  [Object.fromEntries(path.steps.map(({ key }): [string, StepState] => [key, 'done'])), undefined, 7],
])('after %j comes %s', (states, next, finished) => {
  expect(nextStep(path, standing(states))?.key).toBe(next)
  expect(finishedCount(path, standing(states))).toBe(finished)
})
