import { expect, it } from 'vitest'
import { type Check, emptyCheck } from './check.ts'
import { kitOf } from './kit.ts'

const check = (topic: Check['topic'], changes: Partial<Check>): Check => ({ ...emptyCheck(topic), ...changes })

it('lists what ends, the next first, and what nobody has said', () => {
  const kit = kitOf(
    [
      check('statute', { state: 'there', keptAt: 'Ordner 1' }),
      check('board', { state: 'there', keptAt: 'Protokolle', endsOn: '2027-03-01' }),
      check('insurance', { state: 'there', endsOn: '2026-10-01', keptAt: 'Ordner 2' }),
      check('website', { state: 'not-needed', endsOn: '2026-12-01' }),
      check('bank', { state: 'there' }),
      check('funds', { state: 'missing' }),
      check('register', {}),
    ],
    '2026-11-22',
  )
  expect(kit.days).toEqual([
    { topic: 'insurance', day: '2026-10-01', over: true },
    { topic: 'board', day: '2027-03-01', over: false },
  ])
  expect(kit.gaps).toEqual(['bank', 'register'])
})
