import { expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { awaitsAnswer, type Side } from './conversation.queries.ts'

const owner = idFrom<'profile'>('00000000-0000-4000-8000-000000000001')
const asker = idFrom<'profile'>('00000000-0000-4000-8000-000000000002')
const lastAt = new Date('2026-11-22T10:00:00Z')
const later = (days: number) => new Date(lastAt.getTime() + days * 86_400_000)
const told = (lastSide: Side) => ({ ownerId: owner, askerId: asker, lastSide, lastAt })

it.each([
  ['the owner, after the asker wrote', 'asker', [owner], 0, true],
  ['nobody who has just written', 'asker', [asker], 0, false],
  ['the asker, after the owner wrote', 'owner', [asker], 14, true],
  ['nobody after two weeks', 'owner', [asker], 14.1, false],
  ['nobody who keeps both sides', 'owner', [owner, asker], 0, false],
  ['nobody else', 'owner', [], 0, false],
] as const)('%s is awaited', (_, side, kept, days, awaited) => {
  expect(awaitsAnswer(told(side), kept, later(days))).toBe(awaited)
})
