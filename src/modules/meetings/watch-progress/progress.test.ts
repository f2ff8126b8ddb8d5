import { expect, it } from 'vitest'
import { addedUp, stairs } from './progress.ts'

const counts = [
  { day: '2026-11-01', seats: 1 },
  { day: '2026-11-06', seats: 3 },
]

it('adds up, and draws each day at its place in time', () => {
  const standings = addedUp(counts)
  expect(standings).toEqual([
    { day: '2026-11-01', total: 1 },
    { day: '2026-11-06', total: 4 },
  ])
  expect(stairs(standings, '2026-11-11', 100, 40)).toEqual([
    { x: 0, y: 40 },
    { x: 0, y: 40 },
    { x: 0, y: 30 },
    { x: 50, y: 30 },
    { x: 50, y: 0 },
    { x: 100, y: 0 },
  ])
})

it('draws nothing of nothing, and one day as one step', () => {
  expect(stairs([], '2026-11-11', 100, 40)).toEqual([])
  expect(stairs(addedUp(counts.slice(0, 1)), '2026-11-01', 100, 40).at(-1)).toEqual({ x: 100, y: 0 })
})
