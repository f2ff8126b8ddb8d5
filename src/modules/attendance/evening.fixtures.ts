import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import { type Id, idFrom } from '#kernel/id.ts'
import { system } from '#modules/events/event.fixtures.ts'
import { baseUrl, type Persona, useHouse } from '#test/house.ts'
import { buildDate, idsByName } from './attendance.fixtures.ts'
import { readAttendance } from './attendance.queries.ts'

/** A time of the evening on which the date of `useEvening` takes place. */
export const at = (clock: string) => new Date(`2026-12-14T${clock}:00+01:00`)

type Evening = Awaited<ReturnType<typeof buildDate>> & { readonly people: Awaited<ReturnType<typeof idsByName>> }

/** A house in which each test begins twenty minutes into a date of Petra's: Ayla with one more, Bo and Chi have seats. */
export function useEvening() {
  const house = useHouse()
  let evening: Evening | undefined
  beforeEach(async () => {
    house.clock.set(new Date('2026-11-22T11:00:00Z'))
    const [petras] = await house.rows<{ id: Id<'profile'> }>(
      "select id from profiles where slug = 'wir-lotsinnen-bruecke'",
    )
    const built = await buildDate(house.db, petras?.id ?? idFrom('none'), [
      { name: 'Ayla', quantity: 2 },
      { name: 'Bo' },
      { name: 'Chi' },
    ])
    evening = { ...built, people: await idsByName(house.db, built.event.offerId) }
    house.clock.set(at('18:20'))
  })
  const now = () => {
    if (evening === undefined) throw new Error('The evening begins with the test.')
    return evening
  }
  const overview = (rest = '') => `/de/mein/veranstaltungen/${now().event.id}/anwesenheit${rest}`
  const list = (rest = '') => overview(`/${now().date.id}${rest}`)
  const idOf = (name: string) => now().people[name]?.id ?? ''
  return {
    house,
    event: () => now().event,
    date: () => now().date,
    overview,
    list,
    idOf,
    registrationOf: (name: string) => now().people[name]?.registrationId ?? idFrom<'registration'>(''),
    tap: (name: string, what: string, clock = '') =>
      house.post('petra', list(), { participant: idOf(name), tap: what, clock }),
    /** Units by name. */
    attended: async () =>
      Object.fromEntries(
        (await house.db.read(system, (tx) => readAttendance(tx, now().event.offerId))).people.map((person) => [
          person.name,
          person.attendedUnits,
        ]),
      ),
    send: (persona: Persona, taps: readonly object[], sentAt = house.clock.now()) =>
      house.ask(persona, list('/eintraege'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: baseUrl },
        body: JSON.stringify({ sentAt: sentAt.toISOString(), taps }),
      }),
    sentTap: (name: string, what: string, pressedAt: Date, id: string = randomUUID()) => ({
      id,
      participant: idOf(name),
      tap: what,
      at: pressedAt.toISOString(),
      clock: '',
    }),
  }
}
