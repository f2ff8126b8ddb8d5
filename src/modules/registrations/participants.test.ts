import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { type OfferDate, readDates, setDates, type WantedDate } from './dates.ts'
import { clearNames } from './due.ts'
import { setNamesUntil } from './offers.ts'
import { changeOffer } from './offers.ts'
import { listParticipants, nameParticipants } from './participants.ts'
import { buildOffer, buildRegistration, buildSettings, noTelling, system, testKey } from './registration.fixtures.ts'
import { signUp, takeSeatStep } from './registrations.ts'

const database = useDatabase('demo')
const { db, clock } = database
let offer: Id<'offer'>

beforeEach(async () => {
  clock.set(testDay)
  offer = await buildOffer(db, { seats: { 'in-person': 4 } })
})

async function comes(name: string, quantity: number): Promise<Id<'registration'>> {
  const result = await db.inTransaction(system, (tx) =>
    signUp(tx, offer, buildRegistration(name, { quantity, byTeam: true }), testKey, noTelling),
  )
  if (!result.ok) throw new Error(result.code)
  return result.value.id
}

const step = (asked: Parameters<typeof takeSeatStep>[2]) =>
  db.inTransaction(system, (tx) => takeSeatStep(tx, offer, asked, noTelling))
const shown = async () =>
  (await db.read(system, (tx) => listParticipants(tx, offer))).map(
    ({ signedUpBy, position, name }) => `${signedUpBy} ${position} ${name}`,
  )

describe('participants', () => {
  it('are one a seat: the first by name, the others as she says, and nobody who waits', async () => {
    const ayla = await comes('Ayla', 3)
    await comes('Bo', 2)
    expect(await shown()).toEqual(['Ayla 1 Ayla', 'Ayla 2 ', 'Ayla 3 '])
    await db.inTransaction(system, (tx) =>
      nameParticipants(tx, ayla, [
        { position: 2, name: 'Cem', municipality: 'Friedberg' },
        { position: 9, name: 'Niemand', municipality: '' },
      ]),
    )
    expect(await shown()).toEqual(['Ayla 1 Ayla', 'Ayla 2 Cem', 'Ayla 3 '])
    // One seat fewer for her lets Bo move up: he is asked first.
    await step({ do: 'change', id: ayla, quantity: 2 })
    expect(await shown()).toEqual(['Ayla 1 Ayla', 'Ayla 2 Cem'])
    const [bo] = await database.rows<{ id: Id<'registration'> }>(
      `select id from registrations where offer_id = $1 and state = 'offered'`,
      [offer],
    )
    await step({ do: 'accept', id: bo?.id ?? ayla })
    expect(await shown()).toEqual(['Ayla 1 Ayla', 'Ayla 2 Cem', 'Bo 1 Bo', 'Bo 2 '])
  })

  it('leave no name behind when the seat is given back before it begins, and stay to be missed afterwards', async () => {
    const [ayla, bo] = [await comes('Ayla', 2), await comes('Bo', 1)]
    await step({ do: 'withdraw', id: ayla })
    expect(await shown()).toEqual(['Bo 1 Bo'])
    clock.set(new Date('2027-03-01T09:30:00Z'))
    await step({ do: 'withdraw', id: bo })
    expect(await db.read(system, (tx) => listParticipants(tx, offer))).toMatchObject([{ name: 'Bo', left: true }])
  })

  it('are forgotten with the name of who signed up', async () => {
    const ayla = await comes('Ayla', 2)
    const named = [{ position: 2, name: 'Cem', municipality: 'Friedberg' }]
    await db.inTransaction(system, (tx) => nameParticipants(tx, ayla, named))
    clock.set(new Date('2027-06-01T15:00:01Z'))
    await db.inTransaction(system, clearNames)
    expect(await shown()).toEqual([' 1 ', ' 2 '])
    const left = await database.rows('select name, municipality from participants where registration_id = $1', [ayla])
    expect(left).toEqual([
      { name: '', municipality: '' },
      { name: '', municipality: '' },
    ])
    // And for good: nobody types them again.
    const again = await db.inTransaction(system, (tx) => nameParticipants(tx, ayla, named))
    expect(again).toEqual({ ok: false, code: 'names-cleared' })
    expect(await shown()).toEqual([' 1 ', ' 2 '])
  })

  it('stay as a proof until the day set for it, while address and link go as ever', async () => {
    const ayla = await comes('Ayla', 1)
    await db.inTransaction(system, (tx) => setNamesUntil(tx, offer, '2032-12-31'))
    clock.set(new Date('2027-06-01T15:00:01Z'))
    await db.inTransaction(system, clearNames)
    const left = await database.rows('select name, email, link_hash from registrations where id = $1', [ayla])
    expect(left).toEqual([{ name: '', email: '', link_hash: null }])
    const names = () => database.rows('select name from participants where registration_id = $1', [ayla])
    expect(await names()).toEqual([{ name: 'Ayla' }])
    clock.set(new Date('2032-12-31T22:00:00Z'))
    await db.inTransaction(system, clearNames)
    expect(await names()).toEqual([{ name: 'Ayla' }])
    // As long as it is a proof, a name written wrong can be mended.
    const mended = [{ position: 1, name: 'Ayla Dinç', municipality: '' }]
    expect(await db.inTransaction(system, (tx) => nameParticipants(tx, ayla, mended))).toMatchObject({ ok: true })
    expect(await names()).toEqual([{ name: 'Ayla Dinç' }])
    clock.set(new Date('2033-01-01T00:00:00Z'))
    await db.inTransaction(system, clearNames)
    expect(await names()).toEqual([{ name: '' }])
  })

  it('PR-28: are there for the organising team only', async () => {
    const { petras, petra, timo } = await findDemoProfiles(database)
    offer = await buildOffer(db, { profileId: petras })
    await comes('Ayla', 1)
    const count = async (actor: typeof petra) => (await db.read(actor, (tx) => listParticipants(tx, offer))).length
    expect([await count(petra), await count(timo)]).toEqual([1, 0])
  })
})

const times = (...dates: readonly WantedDate[]) => db.inTransaction(system, (tx) => setDates(tx, offer, dates))
const dates = async () =>
  (await db.read(system, (tx) => readDates(tx, offer))).map(
    ({ position, localStart, localEnd, units }) => `${position} ${localStart} ${localEnd.slice(11)} ${units}`,
  )
const idAt = (list: readonly (OfferDate | undefined)[], place: number): OfferDate['id'] => {
  const id = list[place]?.id
  if (id === undefined) throw new Error('there is such a date')
  return id
}
const first = { localStart: '2027-03-01T10:00', localEnd: '2027-03-01T16:00', units: 6 }
const second = { localStart: '2027-03-08T18:00', localEnd: '2027-03-08T20:15', units: 3 }

describe('dates', () => {
  it('are one that spans the offer, and moves with it, units kept', async () => {
    expect(await dates()).toEqual(['1 2027-03-01T10:00 16:00 0'])
    const spanning = await db.read(system, (tx) => readDates(tx, offer))
    expect(spanning).toMatchObject([{ startsAt: buildSettings().startsAt, endsAt: buildSettings().endsAt }])
    await times({ ...first, id: idAt(spanning, 0) })
    await db.inTransaction(system, (tx) =>
      changeOffer(tx, offer, buildSettings({ endsAt: new Date('2027-03-01T16:00:00Z'), seats: { 'in-person': 4 } })),
    )
    expect(await dates()).toEqual(['1 2027-03-01T10:00 17:00 6'])
  })

  it('are set in the order of their times, keep their ids, and stay when the offer moves', async () => {
    expect(await times(second, first)).toMatchObject({ ok: true })
    const made = await db.read(system, (tx) => readDates(tx, offer))
    expect(await dates()).toEqual(['1 2027-03-01T10:00 16:00 6', '2 2027-03-08T18:00 20:15 3'])
    // Both change places.
    await times(
      { ...second, id: idAt(made, 0), localStart: '2027-03-09T18:00', localEnd: '2027-03-09T20:15' },
      { ...second, id: idAt(made, 1) },
    )
    const after = await db.read(system, (tx) => readDates(tx, offer))
    expect(after.map(({ id }) => id)).toEqual([made[1]?.id, made[0]?.id])
    await db.inTransaction(system, (tx) => changeOffer(tx, offer, buildSettings({ seats: { 'in-person': 4 } })))
    expect(await dates()).toHaveLength(2)
  })

  it('are at least one, and stay once they have nearly begun', async () => {
    expect(await times()).toEqual({ ok: false, code: 'dates-missing' })
    await times(first, second)
    clock.set(new Date('2027-02-28T20:59:00Z'))
    expect(await times(second)).toMatchObject({ ok: true })
    await times(first, second)
    clock.set(new Date('2027-02-28T21:00:00Z'))
    expect(await times(second)).toEqual({ ok: false, code: 'date-begun' })
  })

  it('TI-01: are instants by the clock of their own day, and no other offer’s', async () => {
    const other = await buildOffer(db)
    const [foreign] = await db.read(system, (tx) => readDates(tx, other))
    await times(
      { localStart: '2027-07-01T10:00', localEnd: '2027-07-01T11:00', units: 1, id: idAt([foreign], 0) },
      second,
    )
    const [march, july] = await db.read(system, (tx) => readDates(tx, offer))
    expect([march?.startsAt, july?.startsAt]).toEqual([
      new Date('2027-03-08T17:00:00Z'),
      new Date('2027-07-01T08:00:00Z'),
    ])
    expect(july?.id).not.toBe(foreign?.id)
    expect(await db.read(system, (tx) => readDates(tx, other))).toMatchObject([{ id: foreign?.id }])
  })
})
