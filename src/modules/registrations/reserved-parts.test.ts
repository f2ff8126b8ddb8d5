import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Done, Refused } from '#kernel/refusal.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { changeOffer, listAllPools, readPools } from './offers.ts'
import { buildOffer, buildRegistration, buildSettings, noTelling, system, testKey } from './registration.fixtures.ts'
import { listRegistrations } from './registration.queries.ts'
import { type NewRegistration, signUp } from './registrations.ts'
import { listDueParts, listParts, releaseSeats, reserveSeats } from './reserved-parts.ts'

const database = useDatabase()
const { db, clock } = database

beforeEach(async () => {
  clock.set(testDay)
  await database.rows('truncate offers cascade')
})

async function comes(offer: Id<'offer'>, name: string, changes: Partial<NewRegistration> = {}): Promise<void> {
  const result = await db.inTransaction(system, (tx) =>
    signUp(tx, offer, buildRegistration(name, changes), testKey, noTelling),
  )
  if (!result.ok) throw new Error(result.code)
}

async function statesOf(offer: Id<'offer'>): Promise<Readonly<Record<string, string>>> {
  const all = await db.read(system, (tx) => listRegistrations(tx, offer))
  return Object.fromEntries(all.map(({ name, state }) => [name, state]))
}

async function poolOf(offer: Id<'offer'>) {
  return (await db.read(anonymous, (tx) => readPools(tx, [offer]))).get(offer)?.[0]
}

function kept<Value>(result: Done<Value> | Refused<string>): Value {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('seats set aside', () => {
  const until = { untilDay: '2027-01-31', endsAt: new Date('2027-01-31T23:00:00Z'), profileIds: [] }
  const apart = (offer: Id<'offer'>, capacity: number) =>
    db.inTransaction(system, (tx) => reserveSeats(tx, offer, { kind: 'in-person', capacity, ...until }, testKey))
  const partsOf = (offer: Id<'offer'>) => db.read(system, (tx) => listParts(tx, offer))

  it('are no longer everybody’s, count for the team, and all come back with whoever sits on them', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 6 } })
    const partId = kept(await apart(offer, 4))
    expect(await poolOf(offer)).toMatchObject({ capacity: 2, taken: 0 })
    await comes(offer, 'Ayla', { partId, quantity: 3, byTeam: true })
    for (const name of ['Bo', 'Chi']) await comes(offer, name, { byTeam: true, quantity: 2 })
    expect(await statesOf(offer)).toEqual({ Ayla: 'seated', Bo: 'seated', Chi: 'waiting' })
    expect(await db.read(system, (tx) => listAllPools(tx, offer))).toMatchObject([
      { capacity: 6, taken: 5, waiting: 1 },
    ])
    clock.set(until.endsAt)
    const [due] = await db.read(system, (tx) => listDueParts(tx))
    if (due === undefined) throw new Error('its day is over')
    const told: string[] = []
    await db.inTransaction(system, (tx) =>
      releaseSeats(tx, due, (moves) => Promise.resolve(void told.push(...moves.map(({ to }) => to)))),
    )
    clock.set(testDay)
    // One is left, and she who waits needs two.
    expect(told).toEqual([])
    expect(await poolOf(offer)).toMatchObject({ capacity: 6, taken: 5, waiting: 1 })
    expect(await db.read(system, (tx) => listDueParts(tx))).toEqual([])
    expect(await partsOf(offer)).toMatchObject([{ id: partId, taken: 0, capacity: 4 }])
  })

  it('stay set aside when the team changes the number of all', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 6 } })
    kept(await apart(offer, 4))
    const resize = (seats: number) =>
      db.inTransaction(system, (tx) => changeOffer(tx, offer, buildSettings({ seats: { 'in-person': seats } })))
    expect(await resize(10)).toMatchObject({ ok: true })
    expect(await poolOf(offer)).toMatchObject({ capacity: 6 })
    expect(await resize(4)).toMatchObject({ code: 'below-taken' })
  })

  it('are guarded by the database, too', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 6 } })
    const partId = kept(await apart(offer, 2))
    await comes(offer, 'Ayla', { partId, quantity: 2, byTeam: true })
    await expect(
      database.rows(
        `insert into registrations (offer_id, kind, part_id, number, quantity, state, name, email, lang, created_at)
         values ($1, 'in-person', $2, 99, 1, 'seated', 'X', '', 'de', now())`,
        [offer, partId],
      ),
    ).rejects.toThrow(/reserved_parts_never_oversold/)
  })

  it('are not given twice when two take the last ones at once', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 3 } })
    const both = await Promise.all([apart(offer, 2), apart(offer, 2)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await poolOf(offer)).toMatchObject({ capacity: 1 })
  })

  it('say why they cannot be set aside', async () => {
    const open = await buildOffer(db, { seats: { 'in-person': null } })
    expect(await apart(open, 2)).toMatchObject({ code: 'no-limit' })
    const full = await buildOffer(db, { seats: { 'in-person': 2 } })
    for (const name of ['Ayla', 'Bo', 'Chi']) await comes(full, name, { byTeam: true })
    expect(await apart(full, 1)).toMatchObject({ code: 'line-waits' })
    const late = await buildOffer(db, { seats: { 'in-person': 5 }, closesAt: new Date('2027-01-20T23:00:00Z') })
    expect(await apart(late, 1)).toMatchObject({ code: 'day-too-late' })
  })
})
