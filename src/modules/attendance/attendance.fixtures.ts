import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { buildEvent, system, testParts } from '#modules/events/event.fixtures.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { listParticipants, type OfferDate, setDates, signUp } from '#modules/registrations/index.ts'

/** An event of the organiser on 14 December 2026 from 18 to 21 o'clock with four units, and these people on its seats. */
export async function buildDate(
  db: Db,
  organiser: Id<'profile'> | null,
  people: readonly { readonly name: string; readonly quantity?: number }[],
): Promise<{ readonly event: CommunityEvent; readonly date: OfferDate }> {
  const event = await buildEvent(db, { seats_in_person: '200', max_quantity: '5', ends: '21:00' }, organiser)
  const date = await db.inTransaction(system, async (tx) => {
    for (const { name, quantity = 1 } of people)
      await signUp(
        tx,
        event.offerId,
        {
          kind: 'in-person',
          quantity,
          name,
          email: `${name.toLowerCase()}@mail.example`,
          lang: 'de',
          care: null,
          byTeam: true,
        },
        testParts.key,
        () => Promise.resolve(),
      )
    const dates = await setDates(tx, event.offerId, [
      { localStart: '2026-12-14T18:00', localEnd: '2026-12-14T21:00', units: 4 },
    ])
    return dates.ok ? dates.value[0] : undefined
  })
  if (date === undefined) throw new Error('An event has a date.')
  return { event, date }
}

/** Who is on the list, by name. */
export async function idsByName(
  db: Db,
  offerId: Id<'offer'>,
): Promise<Readonly<Record<string, { id: Id<'participant'>; registrationId: Id<'registration'> }>>> {
  const all = await db.read(system, (tx) => listParticipants(tx, offerId))
  return Object.fromEntries(
    all.map(({ id, registrationId, name, signedUpBy, position }) => [
      name === '' ? `${signedUpBy} ${position}` : name,
      { id, registrationId },
    ]),
  )
}
