import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { moveSeats } from './move-seats.ts'
import { listParticipants } from './participants.ts'
import { buildOffer, system } from './registration.fixtures.ts'
import { openModel } from './seat-model.fixtures.ts'
import { livingOf, planOf, seatsOf, stepOf, stepped, type Wish, wishes } from './seat-plan.fixtures.ts'
import { isPart, type Place, poolNames, poolOf, type SeatKind } from './seat-plan.ts'

const database = useDatabase()
const { db, clock } = database

beforeEach(async () => {
  clock.set(testDay)
  await database.rows('truncate offers cascade')
})

describe('CO-09: any steps in any order, on the real database', () => {
  it('agree with the model after each of more than 10,000 steps', async () => {
    let steps = 0
    await fc.assert(
      fc.asyncProperty(wishes, async (sequence) => {
        steps += await compareWithModel(sequence)
      }),
      { numRuns: 250, seed: 4711 },
    )
    expect(steps).toBeGreaterThan(10_000)
    // Some twenty seconds on a machine with nothing else to do.
  }, 240_000)
})

/** One sequence in one transaction, so that ten thousand steps need not wait for the disk. Answers how many steps. */
async function compareWithModel(sequence: readonly Wish[]): Promise<number> {
  clock.set(testDay)
  const plan = planOf(5, { pools: { 'in-person': { capacity: 5 }, online: { capacity: 3 } } })
  const offer = await buildOffer(db, { seats: { 'in-person': 5, online: 3 } })
  const model = openModel(plan)
  const people: Id<'registration'>[] = []
  let shadow = plan
  await db.inTransaction(system, async (tx) => {
    let now = tx.now
    for (const wished of sequence) {
      if (wished.what === 'wait') now = new Date(now.getTime() + (wished.who % 60) * 3_600_000)
      const parts = poolNames(shadow.pools).filter(isPart)
      const asked = stepOf(wished, people, () => idFrom(crypto.randomUUID()), parts)
      const later: Tx = Object.create(tx, { now: { value: now } })
      const result = await moveSeats(
        later,
        offer,
        asked.do === 'sign-up'
          ? { ...asked, person: nobody }
          : asked.do === 'reserve'
            ? { ...asked, untilDay: '2027-02-01', endsAt: new Date('2027-02-01T23:00:00Z') }
            : asked,
      )
      expect(result.ok ? 'ok' : 'no', JSON.stringify(asked)).toBe(model.take(asked, now))
      if (!result.ok) continue
      if (asked.do === 'sign-up') people.push(asked.id)
      shadow = stepped(shadow, asked, result.value)
      expect(livingOf(shadow.places), JSON.stringify(asked)).toEqual(model.living())
      expect(seatsOf(shadow), JSON.stringify(asked)).toEqual(model.seats())
      if (people.length % 5 === 0) {
        expect(await placesOf(tx, offer)).toEqual(shadow.places.toSorted(byNumber))
        expect(await participantsOf(tx, offer)).toEqual(seatedOf(model.living()))
      }
    }
  })
  expect(await db.read(system, (tx) => placesOf(tx, offer))).toEqual(shadow.places.toSorted(byNumber))
  expect(await db.read(system, (tx) => participantsOf(tx, offer))).toEqual(seatedOf(model.living()))
  const counted = await database.rows<{ pool: string; capacity: number; taken: number }>(
    `select kind as pool, capacity, taken from offer_pools where offer_id = $1 union all
     select kind || '/' || id, capacity, taken from reserved_parts where offer_id = $1 and released_at is null`,
    [offer],
  )
  expect(counted.map(({ pool, capacity }) => `${pool} ${capacity}`).toSorted()).toEqual(model.seats())
  for (const { pool, taken } of counted) expect(taken).toBe(model.taken(pool))
  return sequence.length
}

const byNumber = (a: Place, b: Place) => a.number - b.number
const nobody = { name: 'N', email: '', emailHash: null, linkHashOf: () => null, lang: 'de' } as const

async function placesOf(tx: Tx, offer: Id<'offer'>): Promise<readonly Place[]> {
  const { rows } = await sql<Omit<Place, 'pool'> & { kind: SeatKind; part: Id<'reserved-part'> | null }>`
    select id, number, kind, part_id as part, quantity, state, deadline from registrations
    where offer_id = ${offer} and ended_at is null order by number`.execute(tx)
  return rows.map(({ kind, part, ...place }) => ({ ...place, pool: poolOf(kind, part) }))
}

/** One line for each seat that is somebody's own: whose, and the how many-th of hers. */
async function participantsOf(tx: Tx, offer: Id<'offer'>): Promise<readonly string[]> {
  return (await listParticipants(tx, offer)).map(({ registrationId, position }) => `${registrationId} ${position}`)
}

/** The same by the model, whose lines say id, state and quantity. */
function seatedOf(living: readonly string[]): readonly string[] {
  return living.flatMap((line) => {
    const [id, state, quantity] = line.split(' ')
    return state === 'seated' ? Array.from({ length: Number(quantity) }, (_, index) => `${id} ${index + 1}`) : []
  })
}
