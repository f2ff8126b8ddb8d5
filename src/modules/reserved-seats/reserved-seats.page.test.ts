import { beforeEach, describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { releaseDueSeats } from '#modules/events/index.ts'
import { buildEvent, testParts } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { listParts, listRegistrations, reservedToken } from '#modules/registrations/index.ts'
import { system } from '#modules/events/event.fixtures.ts'
import { type Fields, useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'

const house = useHouse()
const missing = idFrom<'reserved-part'>('00000000-0000-4000-8000-000000000000')
let event: Awaited<ReturnType<typeof buildEvent>>
let profiles: Awaited<ReturnType<typeof findDemoProfiles>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  await house.rows('delete from throttles')
  profiles = await findDemoProfiles(house)
  event = await buildEvent(house.db, { seats_in_person: '4', max_quantity: '2' }, profiles.petras)
})

const page = (rest = '') => `/de/mein/veranstaltungen/${event.id}/plaetze${rest}`
const mails = () =>
  house.rows<{ recipient: string; kind: string; paragraphs: string[] }>(
    'select recipient, kind, paragraphs from outbox_mails order by ctid',
  )
const reserve = (fields: Fields = {}) =>
  house.submit('petra', page(), { seats: '2', until: '2026-12-05', projects: [profiles.timos], ...fields })
const parts = () => house.db.read(system, (tx) => listParts(tx, event.offerId))
const people = async () =>
  (await house.db.read(system, (tx) => listRegistrations(tx, event.offerId))).map(
    ({ name, state }) => `${name} ${state}`,
  )

async function link(): Promise<string> {
  const [part] = await parts()
  if (part === undefined) throw new Error('Nothing is set aside.')
  return `/de/plaetze/${reservedToken(testParts.key, part.id, profiles.timos)}`
}

const signUp = (path: string, name: string, quantity = '1') =>
  house.submit('nobody', path, { name, email: `${name.toLowerCase()}@mail.example`, quantity })

describe('seats set aside for neighbours', () => {
  it('are offered to those who coordinate the project, by mail and in their member area, and to nobody else', async () => {
    expect((await reserve()).status).toBe(303)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'reserved-seats.offered', recipient: expect.stringContaining('timo') })
    const path = await link()
    expect(mail?.paragraphs.join('\n')).toContain(path)
    expect((await house.visit('timo', '/de/mein')).text).toContain('2 Plätze sind bis')
    expect((await house.visit('timo', '/de/mein/plaetze')).html).toContain(path)
    expect((await house.visit('leyla', '/de/mein/plaetze')).html).not.toContain('/plaetze/')
    expect((await house.visit('petra', `/de/mein/veranstaltungen/${event.id}`)).text).toContain(
      '2 Plätze sind zurückgelegt',
    )
    expect((await house.visit('timo', page())).status).toBe(404)
    // For everybody there are two left.
    expect((await house.visit('nobody', `/de/veranstaltungen/${event.slug}`)).text).toContain('Noch 2 Plätze')
  })

  it('are taken by the private link, which says how many are left and where to go when there are none', async () => {
    await reserve()
    const path = await link()
    const form = await house.visit('nobody', path)
    expect(form.text).toContain('Noch 2 Plätze sind')
    expect(form.headers.get('cache-control')).toContain('no-store')
    expect((await signUp(path, 'Nadia', '2')).status).toBe(303)
    expect((await house.visit('nobody', path)).text).toContain('Zur Anmeldung für alle')
    await signUp(`/de/veranstaltungen/${event.slug}/anmeldung`, 'Bo', '2')
    await signUp(`/de/veranstaltungen/${event.slug}/anmeldung`, 'Chi')
    expect(await people()).toEqual(['Nadia held', 'Bo held', 'Chi asked'])
    expect((await house.visit('nobody', path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A'))).status).toBe(404)
  })

  it('get another link when a project asks for it: the old one opens nothing, whoever has a seat keeps it', async () => {
    await reserve()
    const old = await link()
    await signUp(old, 'Nadia')
    const [part] = await parts()
    const renewal = `/de/mein/plaetze/${part?.id}/${profiles.timos}/neuer-link`
    expect((await house.visit('timo', '/de/mein/plaetze')).html).toContain(renewal)
    expect((await house.visit('timo', renewal)).text).toContain('Der bisherige Link gilt dann nicht mehr.')
    await house.rows('delete from outbox_mails')
    expect((await house.submit('timo', renewal, {})).location).toBe('/de/mein/plaetze?meldung=erneuert')
    const renewed = `/de/plaetze/${reservedToken(testParts.key, part?.id ?? missing, profiles.timos, 1)}`
    expect((await house.visit('nobody', old)).status).toBe(404)
    expect((await house.visit('nobody', renewed)).text).toContain('Noch ein Platz ist')
    const shown = await house.visit('timo', '/de/mein/plaetze')
    expect(shown.html).toContain(renewed)
    expect(shown.html).not.toContain(old)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'reserved-seats.renewed', recipient: expect.stringContaining('timo') })
    expect(mail?.paragraphs.join('\n')).toContain(renewed)
    expect(await people()).toEqual(['Nadia held'])
    expect(
      await house.rows(
        `select actor_id is not null as by, data from facts where action = 'reserved-seats.link.renewed'`,
      ),
    ).toEqual([{ by: true, data: { part: part?.id, project: profiles.timos } }])
    // Two at once are two generations, one after the other; then it is enough for today.
    await Promise.all([house.submit('timo', renewal, {}), house.submit('timo', renewal, {})])
    const third = `/de/plaetze/${reservedToken(testParts.key, part?.id ?? missing, profiles.timos, 3)}`
    expect((await house.visit('nobody', third)).status).toBe(200)
    expect((await house.submit('timo', renewal, {})).text).toContain('Sie haben den Link heute schon oft erneuert.')
    for (const persona of ['petra', 'leyla', 'ruth'] as const)
      expect((await house.visit(persona, renewal)).status).toBe(404)
  })

  it('go back to everybody when their day is over, and the line moves up', async () => {
    await reserve()
    await house.rows(
      `insert into registrations (offer_id, kind, number, quantity, state, name, email, lang, created_at, confirmed_at)
       select $1, 'in-person', n, 1, case when n < 3 then 'seated' else 'waiting' end, 'Gast' || n, 'gast' || n || '@mail.example', 'de', $2, $2
       from generate_series(1, 5) n`,
      [event.offerId, testDay],
    )
    await house.rows('update offers set last_number = 5 where id = $1', [event.offerId])
    await house.rows('delete from outbox_mails')
    await releaseDueSeats(house.db, testParts)
    expect(await parts()).toMatchObject([{ releasedAt: null }])
    house.clock.set(new Date('2026-12-05T23:00:00Z'))
    await releaseDueSeats(house.db, testParts)
    await releaseDueSeats(house.db, testParts)
    expect(await people()).toEqual(['Gast1 seated', 'Gast2 seated', 'Gast3 offered', 'Gast4 offered', 'Gast5 waiting'])
    expect((await mails()).map(({ kind, recipient }) => `${kind} ${recipient}`)).toEqual([
      'events.offered gast3@mail.example',
      'events.offered gast4@mail.example',
    ])
    expect((await house.visit('nobody', await link())).text).toContain('Jetzt können sich alle anmelden')
    expect((await house.visit('timo', '/de/mein/plaetze')).html).not.toContain(await link())
  })

  it('are ended early by the team, once, and the projects are told', async () => {
    await reserve()
    const [part] = await parts()
    await house.rows('delete from outbox_mails')
    const end = page(`/${part?.id}/beenden`)
    expect((await house.visit('petra', end)).text).toContain('2 Plätze gehören dann allen')
    const both = await Promise.all([house.submit('petra', end, {}), house.submit('petra', end, {})])
    expect(both.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1)
    expect((await mails()).map(({ kind }) => kind)).toEqual(['reserved-seats.ended'])
    expect((await house.visit('nobody', `/de/veranstaltungen/${event.slug}`)).text).toContain('Noch 4 Plätze')
    expect((await house.visit('timo', end)).status).toBe(404)
  })

  it.each([
    [{ seats: '4' }, 'Mindestens ein Platz bleibt für alle.'],
    [{ until: '2026-11-01' }, 'Dieser Tag ist vorbei.'],
    [{ until: '2026-12-14' }, 'vor dem Ende der Anmeldung'],
    [{ projects: [] }, 'Wählen Sie mindestens ein Projekt.'],
    [{ projects: ['00000000-0000-4000-8000-000000000000'] }, 'Wählen Sie mindestens ein Projekt.'],
  ])('are refused with the reason: %j', async (fields, words) => {
    const refused = await reserve(fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(words)
    expect(await parts()).toEqual([])
    expect(await mails()).toEqual([])
  })

  it('stay set aside when the team changes the event, whose form shows all seats', async () => {
    await reserve()
    const edit = `/de/mein/veranstaltungen/${event.id}/bearbeiten`
    expect((await house.visit('petra', edit)).html).toMatch(
      /name="seats_in_person"[^>]*value="4"|value="4"[^>]*name="seats_in_person"/,
    )
    expect((await house.submit('petra', edit, { seats_in_person: '2' })).status).toBe(422)
    expect((await house.submit('petra', edit, { seats_in_person: '6' })).status).toBe(303)
    expect((await house.visit('nobody', `/de/veranstaltungen/${event.slug}`)).text).toContain('Noch 4 Plätze')
  })
})
