import { expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { evidenceOf, yearBefore } from './evidence.ts'

const held = { courses: 2, courseUnits: 50, reflectionGroups: 1, reflectionDates: 4 }
const today = '2026-11-22'
const from = '2025-11-22'

const learned = (kind: 'basic' | 'reflection' | 'health', gotOn: string, more = {}) => ({
  id: idFrom<'qualification'>(`${kind}${gotOn}`),
  kind,
  title: '',
  units: null,
  provider: '',
  gotOn,
  validUntil: null,
  source: 'team' as const,
  withdrawnOn: null,
  proved: false,
  ...more,
})

it('counts the team by what holds today, and newcomers apart', () => {
  const team = [
    {
      since: '2020-01-01',
      role: 'coordinating' as const,
      languages: ['tr', 'de'],
      qualifications: [learned('basic', '2020-05-01')],
    },
    { since: '2026-03-01', role: 'guide' as const, languages: ['de'], qualifications: [] },
    {
      since: '2026-04-01',
      role: 'guide' as const,
      languages: ['ar'],
      qualifications: [
        learned('basic', '2026-05-01'),
        learned('reflection', '2026-06-01'),
        learned('health', '2024-01-01'),
      ],
    },
    {
      since: '2021-01-01',
      role: 'guide' as const,
      languages: [],
      qualifications: [
        learned('basic', '2021-01-01', { validUntil: '2026-11-21' }),
        learned('health', '2026-01-01', { withdrawnOn: '2026-02-01' }),
      ],
    },
  ]
  const counted = Object.fromEntries(
    evidenceOf(team, held, { today, from }).map((one) => [one.kind, [one.part, one.whole]]),
  )
  expect(counted).toEqual({
    'team-basic': [2, 4],
    'new-basic': [1, 2],
    'team-further': [0, 4],
    'team-reflection': [1, 4],
    'team-languages': [3, 4],
    'team-coordinating': [1, 4],
    'courses-held': [2, 50],
    'reflection-groups': [1, 4],
  })
})

it('looks a year back', () => {
  expect(yearBefore('2026-11-22')).toBe('2025-11-22')
  expect(yearBefore('2024-02-29')).toBe('2023-03-01')
})
