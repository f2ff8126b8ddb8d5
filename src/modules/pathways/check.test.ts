import { expect, test } from 'vitest'
import { judge } from './check.ts'
import { pathOf, type Step } from './path.ts'

function eligibility(): Step {
  const [first] = pathOf('microproject').steps
  if (first === undefined) throw new Error('The path begins with whether one may.')
  return first
}

const fitting = {
  association: 'yes',
  nonprofit: 'yes',
  background: 'yes',
  unpaid: 'yes',
  onlyCulture: 'no',
  running: 'no',
  begun: 'no',
}

test.each([
  ['all that must be', fitting, 'yes'],
  ['a welfare body, which only earlier rules left out', { ...fitting, welfare: 'yes' }, 'yes'],
  ['paid structures', { ...fitting, unpaid: 'no' }, 'no'],
  ['mere worship or culture of origin', { ...fitting, onlyCulture: 'yes' }, 'no'],
  ['a second project at the same time', { ...fitting, running: 'yes' }, 'no'],
  ['a project that has begun', { ...fitting, begun: 'yes' }, 'no'],
  ['something not known', { ...fitting, nonprofit: 'unknown' }, 'unsure'],
  ['nothing answered', {}, 'unsure'],
  ['something missing beside something not known', { association: 'no', nonprofit: 'unknown' }, 'no'],
])('%s: %#', (_, answers, fit) => {
  expect(judge(eligibility(), answers)?.fit).toBe(fit)
})

test('each criterion says for itself how it stands', () => {
  const found = judge(eligibility(), { ...fitting, running: 'yes', welfare: 'no' })
  expect(found?.criteria.filter(({ outcome }) => outcome !== 'fits')).toEqual([
    { key: 'running', outcome: 'misses', weight: 'must' },
  ])
})

test('a step of plain questions is not judged', () => {
  const step = pathOf('project').steps.find(({ key }) => key === 'idea')
  expect(step === undefined ? 'gone' : judge(step, { need: 'yes' })).toBeUndefined()
})
