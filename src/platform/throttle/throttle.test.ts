import { describe, expect, it, test } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { addressPrefix, forgetTurns, retryMinutes, retryTime, takeTurn, type ThrottleRule } from './index.ts'

const database = useDatabase()
const rule: ThrottleRule = {
  name: 'test',
  free: 3,
  firstPauseSeconds: 30,
  longestPauseSeconds: 100,
  forgetSeconds: 3600,
}

test('AU-05: after the free tries the next is refused, and the answer says until when', async () => {
  const counters = [{ rule, key: 'one' }]
  for (let round = 0; round < 3; round += 1) expect(await takeTurn(database.db, counters)).toEqual({ ok: true })
  const refused = await takeTurn(database.db, counters)
  expect(refused).toEqual({ ok: false, retryAt: new Date(database.clock.now().getTime() + 30_000) })
})

test('AU-06: pauses double up to the longest and are never for ever', async () => {
  const counters = [{ rule, key: 'two' }]
  for (let round = 0; round < 3; round += 1) await takeTurn(database.db, counters)
  const pauses: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const turn = await takeTurn(database.db, counters)
    const pause = turn.ok ? 0 : turn.retryAt.getTime() - database.clock.now().getTime()
    pauses.push(pause / 1000)
    database.clock.advance(pause)
    expect(await takeTurn(database.db, counters)).toEqual({ ok: true })
  }
  expect(pauses).toEqual([30, 60, 100, 100])
})

test('AU-05: of twenty tries at once no more than the free ones pass', async () => {
  const turns = await Promise.all(Array.from({ length: 20 }, () => takeTurn(database.db, [{ rule, key: 'storm' }])))
  expect(turns.filter((turn) => turn.ok)).toHaveLength(3)
})

test('a paused counter leaves the others uncounted', async () => {
  const paused = { rule, key: 'paused' }
  const other = { rule, key: 'other' }
  for (let round = 0; round < 3; round += 1) await takeTurn(database.db, [paused])
  for (let round = 0; round < 5; round += 1) expect((await takeTurn(database.db, [paused, other])).ok).toBe(false)
  expect(await takeTurn(database.db, [other])).toEqual({ ok: true })
})

test('forgetting and time both begin anew', async () => {
  const counters = [{ rule, key: 'anew' }]
  for (let round = 0; round < 3; round += 1) await takeTurn(database.db, counters)
  await database.db.inTransaction(systemActor('test'), (tx) => forgetTurns(tx, counters))
  for (let round = 0; round < 3; round += 1) expect((await takeTurn(database.db, counters)).ok).toBe(true)
  database.clock.advance(3_601_000)
  for (let round = 0; round < 3; round += 1) expect((await takeTurn(database.db, counters)).ok).toBe(true)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', 'unknown'],
])('AU-05: %s counts as %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix)
})

describe('what people are told to wait for', () => {
  it('is never before the next try is let through', () => {
    expect(retryTime(new Date('2026-11-22T13:30:00.000Z'))).toBe('14:30')
    expect(retryTime(new Date('2026-11-22T13:30:00.001Z'))).toBe('14:31')
    expect(retryTime(new Date('2026-07-01T21:59:30.000Z'))).toBe('00:00')
  })

  it('is at least one minute', () => {
    const now = new Date('2026-11-22T13:30:00.000Z')
    expect(retryMinutes(now, now)).toBe(1)
    expect(retryMinutes(new Date(now.getTime() + 60_001), now)).toBe(2)
  })
})
