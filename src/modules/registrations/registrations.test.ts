import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { clearCare, clearNames, listOverdueOffers, takeDueTellings } from './due.ts'
import { changeOffer, readPools } from './offers.ts'
import { buildOffer, buildRegistration, buildSettings, noTelling, system, testKey } from './registration.fixtures.ts'
import { listParticipants } from './participants.ts'
import { registrationToken } from './registration-link.ts'
import { countCare, findByLink, findLinePosition, listRegistrations } from './registration.queries.ts'
import { changeCare, type NewRegistration, noteAct, signUp, takeSeatStep } from './registrations.ts'

const database = useDatabase()
const { db, clock } = database
const day = 86_400_000

beforeEach(async () => {
  clock.set(testDay)
  await database.rows('truncate offers cascade')
})

async function comes(
  offer: Id<'offer'>,
  name: string,
  changes: Partial<NewRegistration> = {},
): Promise<Id<'registration'>> {
  const result = await db.inTransaction(system, (tx) =>
    signUp(tx, offer, buildRegistration(name, changes), testKey, noTelling),
  )
  if (!result.ok) throw new Error(result.code)
  return result.value.id
}

const step = (offer: Id<'offer'>, asked: Parameters<typeof takeSeatStep>[2]) =>
  db.inTransaction(system, (tx) => takeSeatStep(tx, offer, asked, noTelling))

async function statesOf(offer: Id<'offer'>): Promise<Readonly<Record<string, string>>> {
  const all = await db.read(system, (tx) => listRegistrations(tx, offer))
  return Object.fromEntries(all.map(({ name, state }) => [name, state]))
}

async function poolOf(offer: Id<'offer'>) {
  return (await db.read(anonymous, (tx) => readPools(tx, [offer]))).get(offer)?.[0]
}

describe('signing up', () => {
  it('counts seats and the line where everybody may see them, and tells nobody who', async () => {
    const offer = await buildOffer(db)
    const ids = [await comes(offer, 'Ayla', { quantity: 2 }), await comes(offer, 'Bo')]
    for (const id of ids) await step(offer, { do: 'confirm', id })
    expect(await poolOf(offer)).toEqual({
      offerId: offer,
      kind: 'in-person',
      capacity: 2,
      taken: 2,
      waiting: 1,
      waitingList: true,
    })
    expect(await db.read(anonymous, (tx) => listRegistrations(tx, offer))).toEqual([])
    expect(await statesOf(offer)).toEqual({ Ayla: 'seated', Bo: 'waiting' })
  })

  it('has one living registration an address, however it is written and however many ask at once', async () => {
    const offer = await buildOffer(db)
    const ask = (email: string) =>
      db.inTransaction(system, (tx) => signUp(tx, offer, buildRegistration('Ayla', { email }), testKey, noTelling))
    const results = await Promise.all(['ayla@mail.example', 'Ayla@Mail.example', 'AYLA@mail.example'].map(ask))
    expect(results.map((result) => result.ok && result.value.again).toSorted()).toEqual([false, true, true])
    expect((await poolOf(offer))?.taken).toBe(1)
    const id = results[0]?.ok ? results[0].value.id : idFrom<'registration'>('')
    await step(offer, { do: 'withdraw', id })
    expect(await comes(offer, 'Ayla', { email: 'ayla@mail.example' })).not.toBe(id)
  })

  it('lets 60 people at once have exactly 20 seats, the rest in order', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 20 } })
    await Promise.all(Array.from({ length: 60 }, (_, index) => comes(offer, `Person ${index}`, { byTeam: true })))
    const all = await db.read(system, (tx) => listRegistrations(tx, offer))
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(all.map(({ state }) => state)).toEqual(all.map((_, index) => (index < 20 ? 'seated' : 'waiting')))
    const participants = await db.read(system, (tx) => listParticipants(tx, offer))
    expect(participants.map(({ name }) => name)).toEqual(all.slice(0, 20).map(({ name }) => name))
  }, 30_000)

  it('is refused by the database itself where a program would oversell', async () => {
    const offer = await buildOffer(db)
    await comes(offer, 'Ayla', { quantity: 2 })
    const insert = database.rows(
      `insert into registrations (offer_id, kind, number, quantity, state, name, email, lang, created_at)
       values ($1, 'in-person', 99, 1, 'seated', 'X', '', 'de', now())`,
      [offer],
    )
    await expect(insert).rejects.toThrow(/offer_pools_never_oversold/)
    await expect(database.rows(`update offer_pools set capacity = 1 where offer_id = $1`, [offer])).rejects.toThrow(
      /never_oversold/,
    )
  })

  it('waits three seconds for the lock, and no longer', async () => {
    const offer = await buildOffer(db)
    const client = new pg.Client(database.owner)
    await client.connect()
    await client.query('begin')
    await client.query('select from offers where id = $1 for update', [offer])
    const started = performance.now()
    await expect(comes(offer, 'Ayla')).rejects.toThrow(/lock timeout/)
    expect(performance.now() - started).toBeLessThan(4500)
    await client.query('rollback')
    await client.end()
    await comes(offer, 'Ayla')
  }, 15_000)
})

describe('changing an offer', () => {
  it('moves people up where there are more seats, and never goes below what is taken', async () => {
    const offer = await buildOffer(db)
    for (const name of ['Ayla', 'Bo', 'Chi']) await comes(offer, name, { byTeam: true })
    const fewer = await db.inTransaction(system, (tx) =>
      changeOffer(tx, offer, buildSettings({ seats: { 'in-person': 1 } })),
    )
    expect(fewer).toEqual({ ok: false, code: 'below-taken', field: 'in-person' })
    const more = await db.inTransaction(system, (tx) =>
      changeOffer(tx, offer, buildSettings({ seats: { 'in-person': 3, online: null } })),
    )
    expect(more).toMatchObject({ ok: true, value: [{ from: 'waiting', to: 'offered' }] })
    expect(await statesOf(offer)).toEqual({ Ayla: 'seated', Bo: 'seated', Chi: 'offered' })
    await comes(offer, 'Didi', { kind: 'online', quantity: 4, byTeam: true })
    const gone = await db.inTransaction(system, (tx) =>
      changeOffer(tx, offer, buildSettings({ seats: { 'in-person': 3 } })),
    )
    expect(gone).toEqual({ ok: false, code: 'below-taken', field: 'online' })
  })
})

describe('a private link', () => {
  it('opens its registration from a hash, and can be made again', async () => {
    const offer = await buildOffer(db)
    const id = await comes(offer, 'Ayla')
    const token = registrationToken(testKey, id, 1)
    expect(await db.read(system, (tx) => findByLink(tx, token))).toMatchObject({ id, name: 'Ayla' })
    expect(await db.read(system, (tx) => findByLink(tx, registrationToken(testKey, id, 2)))).toBeUndefined()
    expect(await db.read(anonymous, (tx) => findByLink(tx, token))).toBeUndefined()
    const [row] = await database.rows<{ row: string }>('select r::text as row from registrations r where id = $1', [id])
    expect(row?.row).not.toContain(token)
  })

  it('says the place in the line', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 1 } })
    for (const name of ['Ayla', 'Bo', 'Chi']) await comes(offer, name, { byTeam: true })
    const last = (await db.read(system, (tx) => listRegistrations(tx, offer))).at(-1)
    if (last === undefined) throw new Error('three have come')
    expect(await db.read(system, (tx) => findLinePosition(tx, last))).toBe(2)
  })
})

describe('what runs out', () => {
  it('frees seats nobody confirmed, once, with a fact', async () => {
    const offer = await buildOffer(db, { seats: { 'in-person': 1 } })
    await comes(offer, 'Ayla')
    const bo = await comes(offer, 'Bo')
    await step(offer, { do: 'confirm', id: bo })
    clock.advance(2 * day)
    expect(await db.read(system, (tx) => listOverdueOffers(tx))).toContain(offer)
    expect(await step(offer, { do: 'expire' })).toMatchObject({ value: [{ to: 'expired' }, { id: bo, to: 'offered' }] })
    expect(await step(offer, { do: 'expire' })).toEqual({ ok: true, value: [] })
    const facts = await database.rows(`select action from facts where subject = $1`, [offer])
    expect(facts).toEqual([{ action: 'registrations.seats.expired' }])
  })

  it('PR-28: forgets needs seven days after, and names three months after; what was never confirmed after seven days', async () => {
    const offer = await buildOffer(db)
    const care = { needs: ['childcare', 'interpreting'], languageCode: 'ti' } as const
    const ayla = await comes(offer, 'Ayla', { care, byTeam: true })
    await db.inTransaction(system, (tx) => noteAct(tx, ayla, 'entered', 'hat angerufen'))
    await comes(offer, 'Nie bestätigt', { care })
    expect(await db.read(system, (tx) => countCare(tx, offer))).toEqual([
      { need: 'childcare', languageCode: null, count: 2 },
      { need: 'interpreting', languageCode: 'ti', count: 2 },
    ])
    clock.advance(2 * day)
    await step(offer, { do: 'expire' })
    clock.advance(8 * day)
    expect(await db.inTransaction(system, clearNames)).toBe(1)
    expect(await db.inTransaction(system, clearCare)).toBe(1)
    expect(await statesOf(offer)).toEqual({ Ayla: 'seated' })
    clock.set(new Date('2027-03-08T15:00:00Z'))
    expect(await db.inTransaction(system, clearCare)).toBe(0)
    clock.advance(1000)
    expect(await db.inTransaction(system, clearCare)).toBe(1)
    clock.set(new Date('2027-06-01T14:00:00Z'))
    expect(await db.inTransaction(system, clearNames)).toBe(0)
    clock.set(new Date('2027-06-01T15:00:01Z'))
    expect(await db.inTransaction(system, clearNames)).toBe(1)
    expect(await statesOf(offer)).toEqual({})
    const left = await database.rows(
      `select name, email, link_hash, quantity, state from registrations where id = $1`,
      [ayla],
    )
    expect(left).toEqual([{ name: '', email: '', link_hash: null, quantity: 1, state: 'seated' }])
    expect(await database.rows('select from registration_acts where registration_id = $1', [ayla])).toEqual([])
  })

  it('D11: reminds those who come, two days ahead, once; and not who has just signed up', async () => {
    const offer = await buildOffer(db, { closesAt: new Date('2027-03-01T09:00:00Z'), seats: { 'in-person': null } })
    const ayla = await comes(offer, 'Ayla', { byTeam: true })
    const bo = await comes(offer, 'Bo', { byTeam: true })
    await step(offer, { do: 'withdraw', id: bo })
    const told = (telling: 'reminded' | 'thanked') =>
      db.inTransaction(system, async (tx) => (await takeDueTellings(tx, telling)).map(({ id }) => id))
    clock.set(new Date('2027-02-27T08:59:00Z'))
    expect(await told('reminded')).toEqual([])
    clock.set(new Date('2027-02-27T09:01:00Z'))
    await comes(offer, 'Chi', { byTeam: true })
    expect(await told('reminded')).toEqual([ayla])
    expect(await told('reminded')).toEqual([])
    clock.set(new Date('2027-03-02T03:01:00Z'))
    expect(await told('thanked')).toHaveLength(2)
    expect(await told('thanked')).toEqual([])
  })

  it('keeps and forgets needs as she likes', async () => {
    const offer = await buildOffer(db)
    const id = await comes(offer, 'Ayla', { care: { needs: ['vegan'], languageCode: null } })
    await db.inTransaction(system, (tx) => changeCare(tx, id, null))
    expect(await db.read(system, (tx) => countCare(tx, offer))).toEqual([])
  })
})
