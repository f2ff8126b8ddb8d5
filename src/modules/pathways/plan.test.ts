import { describe, expect, it, test } from 'vitest'
import { isWorkingDay } from '#kernel/working-days.ts'
import { listPaths, pathOf, ruleKeysOf } from './path.ts'
import { earliestStart, planBack } from './plan.ts'

const rules: Readonly<Record<string, number>> = {
  'application.processing_weeks_new': 6,
  'funding.microproject.deadline': 1231,
}
const known = (key: string) => rules[key]
const nothingKnown = () => undefined
const planOf = (kind: 'project' | 'association' | 'microproject', start: string, how = known) =>
  Object.fromEntries(planBack(pathOf(kind), start, how).map((step) => [step.key, step]))

describe('a plan reckoned back from the wished start', () => {
  it('has the course end the working day before, and the application six weeks before the course', () => {
    const plan = planOf('project', '2027-10-04')
    // 3 October 2027 is a Sunday and a holiday; the Friday before is 1 October. The course takes 40 working days.
    expect(plan['course']).toMatchObject({ from: '2027-08-09', until: '2027-10-01' })
    // Monday 9 August, one day and 42 more back: Sunday 27 June, so Friday 25 June.
    expect(plan['application']).toMatchObject({ from: '2027-06-07', until: '2027-06-25' })
    expect(plan['team']?.until).toBe('2027-08-06')
  })

  it('lets no step end after what follows it begins, whatever the start', () => {
    for (const path of listPaths())
      for (const start of ['2026-12-28', '2027-04-01', '2027-06-30', '2028-02-29']) {
        const plan = new Map(planBack(path, start, known).map((step) => [step.key, step]))
        for (const step of path.steps) {
          const own = plan.get(step.key)
          expect(isWorkingDay(own?.from ?? '') && isWorkingDay(own?.until ?? ''), step.key).toBe(true)
          expect((own?.from ?? '') <= (own?.until ?? '') && (own?.until ?? '') < start, step.key).toBe(true)
          for (const { step: earlier } of step.after)
            expect((plan.get(earlier)?.until ?? '') < (own?.from ?? ''), `${earlier} before ${step.key}`).toBe(true)
        }
      }
  })

  it('has a microproject of 2028 handed in by the end of 2027', () => {
    const plan = planOf('microproject', '2028-09-01')
    expect(plan['application']?.until).toBe('2027-12-31')
    expect(planOf('microproject', '2028-09-01', nothingKnown)['application']?.until).toBe('2028-07-13')
  })

  it('takes the duration of a rule once there is one, and says when it is a guess', () => {
    const taught = (key: string) => (key === 'founding.register_weeks' ? 2 : undefined)
    const start = '2027-07-01'
    expect(planOf('association', start, nothingKnown)['register']?.guessed).toBe(true)
    const plan = planOf('association', start, taught)
    expect(plan['register']?.guessed).toBe(false)
    expect(plan['register']?.from).toBe('2027-05-03')
  })
})

describe('the earliest start', () => {
  it('is a start whose plan begins today or later', () => {
    for (const path of listPaths()) {
      const first = earliestStart(path, '2026-11-25', new Set(), known)
      for (const { from } of planBack(path, first, known)) expect(from >= '2026-11-25', path.kind).toBe(true)
    }
  })

  it('comes nearer with what is finished', () => {
    const all = new Set(pathOf('association').steps.map(({ key }) => key))
    expect(earliestStart(pathOf('association'), '2026-11-25', all, known)).toBe('2026-11-25')
    const some = new Set(['idea', 'statute', 'precheck'])
    expect(earliestStart(pathOf('association'), '2026-11-25', some, known)).toBe('2027-03-12')
  })

  it('of a microproject is next year, or the year after when the last day cannot be kept', () => {
    expect(earliestStart(pathOf('microproject'), '2026-10-01', new Set(), known).slice(0, 4)).toBe('2027')
    expect(earliestStart(pathOf('microproject'), '2026-12-20', new Set(), known)).toBe('2028-01-01')
  })
})

test('paths name steps that are there and come before', () => {
  for (const path of listPaths()) {
    const seen: string[] = []
    for (const step of path.steps) {
      for (const { step: earlier } of step.after) expect(seen, `${path.kind} ${step.key}`).toContain(earlier)
      expect(seen).not.toContain(step.key)
      seen.push(step.key)
    }
    for (const { step } of path.start) expect(seen).toContain(step)
    expect(ruleKeysOf(path).length).toBeGreaterThan(0)
  }
})
