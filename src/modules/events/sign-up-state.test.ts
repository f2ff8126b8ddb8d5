import { expect, it } from 'vitest'
import type { Pool } from '#modules/registrations/index.ts'
import { signUpState, type SignUpState } from './event.ts'

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

const pool: Pool = { kind: 'in-person', capacity: 2, taken: 2, waiting: 0, waitingList: false }
const before = new Date('2026-10-01T10:00:00Z')

it.each<[string, readonly Pool[], SignUpState]>([
  ['a seat', [{ ...pool, taken: 1 }], { open: true, place: 'seat' }],
  ['a place in the line', [{ ...pool, waitingList: true }], { open: true, place: 'line' }],
  ['nothing', [pool], { open: false, reason: 'full' }],
  ['nothing while others wait', [{ ...pool, taken: 1, waiting: 1 }], { open: false, reason: 'full' }],
  ['a seat of the other kind', [pool, { ...pool, kind: 'online', capacity: null }], { open: true, place: 'seat' }],
])('where there is %s to have, it says so', (_, pools, state) => {
  expect(signUpState(course, pools, before)).toEqual(state)
})
