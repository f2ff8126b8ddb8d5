import { beforeEach } from 'vitest'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Lang } from '#kernel/language.ts'
import { listRegistrations, registrationToken } from '#modules/registrations/index.ts'
import type { Fields, House } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import type { CommunityEvent } from './event.ts'
import { buildEvent, system, testParts } from './event.fixtures.ts'

type Mail = {
  readonly recipient: string
  readonly kind: string
  readonly lang: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly calendar: string | null
}

/** A new event of the centre before each test, and what strangers do with it by its form and by link. */
export function useSignUps(house: House) {
  let event: CommunityEvent | undefined

  beforeEach(async () => {
    house.clock.set(testDay)
    await house.rows('delete from outbox_mails')
    await house.rows('delete from throttles')
    event = await buildEvent(house.db)
  })

  function current(): CommunityEvent {
    if (event === undefined) throw new Error('The event is made before each test.')
    return event
  }

  const path = (lang: Lang = 'de') => `/${lang}/veranstaltungen/${current().slug}/anmeldung`
  const mails = () =>
    house.rows<Mail>('select recipient, kind, lang, subject, paragraphs, calendar from outbox_mails order by ctid')
  const people = () => house.db.read(system, (tx) => listRegistrations(tx, current().offerId))

  async function linkOf(email: string): Promise<string> {
    const person = (await people()).find((one) => one.email === email)
    if (person === undefined) throw new Error(`${email} has not signed up`)
    return registrationToken(testParts.key, person.id, 1)
  }

  return {
    get event() {
      return current()
    },
    /** Another event in its place. */
    hold: async (changes: TypedValues): Promise<void> => {
      event = await buildEvent(house.db, changes)
    },
    path,
    mails,
    kindsFor: async (email: string) =>
      (await mails()).filter((mail) => mail.recipient === email).map(({ kind }) => kind),
    people,
    linkOf,
    signUp: (email: string, fields: Fields = {}, lang: Lang = 'de') =>
      house.submit('nobody', path(lang), { name: 'Amina Rahal', email, quantity: '1', ...fields }),
    confirm: async (email: string) => {
      const token = await linkOf(email)
      return house.submit('nobody', `/de/anmeldung/${token}`, {}, { action: `/de/anmeldung/${token}/bestaetigen` })
    },
  }
}
