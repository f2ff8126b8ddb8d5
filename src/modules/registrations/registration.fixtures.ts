import { createHash } from 'node:crypto'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { createOffer, type OfferSettings } from './offers.ts'
import type { NewRegistration } from './registrations.ts'

export const testKey = Buffer.alloc(32, 'a key of the tests')
export const noTelling = () => Promise.resolve()
export const system = systemActor('test')

export function buildSettings(changes: Partial<OfferSettings> = {}): OfferSettings {
  return {
    profileId: null,
    startsAt: new Date('2027-03-01T09:00:00Z'),
    endsAt: new Date('2027-03-01T15:00:00Z'),
    opensAt: null,
    closesAt: new Date('2027-02-20T23:00:00Z'),
    acceptMinutes: 48 * 60,
    maxQuantity: 5,
    waitingList: true,
    seats: { 'in-person': 2 },
    ...changes,
  }
}

export function buildOffer(db: Db, changes: Partial<OfferSettings> = {}): Promise<Id<'offer'>> {
  return db.inTransaction(system, (tx) => createOffer(tx, buildSettings(changes)))
}

export function buildRegistration(name: string, changes: Partial<NewRegistration> = {}): NewRegistration {
  const address = createHash('sha256').update(name).digest('hex').slice(0, 12)
  return {
    kind: 'in-person',
    quantity: 1,
    name,
    email: `p${address}@mail.example`,
    lang: 'de',
    care: null,
    byTeam: false,
    ...changes,
  }
}
