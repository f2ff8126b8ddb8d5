import { expect, it } from 'vitest'
import { signUpState } from './event.ts'

const course = {
  state: 'published',
  signUp: 'open',
  opensOn: null,
  closesOn: null,
  startsAt: new Date('2026-10-23T16:00:00Z'),
  endsAt: new Date('2026-12-18T20:15:00Z'),
} as const

it.each([
  ['2026-10-23T15:59:59Z', { open: true, place: 'line' }],
  ['2026-10-23T16:00:00Z', { open: false, reason: 'running' }],
  ['2026-12-18T20:14:59Z', { open: false, reason: 'running' }],
  ['2026-12-18T20:15:00Z', { open: false, reason: 'over' }],
])('at %s a course of two months is open, runs or is over', (now, state) => {
  expect(signUpState(course, [], new Date(now))).toEqual(state)
})
