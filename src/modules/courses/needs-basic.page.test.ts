import { beforeEach, describe, expect, it } from 'vitest'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { addQualification } from '#modules/volunteers/index.ts'
import { makeCourse, system, useCourse } from './courses.fixtures.ts'

const planned = useCourse()
const { house, event, mails } = planned

describe('a course for those with the Basisqualifizierung', () => {
  let slug = ''
  beforeEach(async () => {
    planned.eventId = await makeCourse(house, 'advanced', { ends: '19:30', pause_minutes: '' })
    await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/veroeffentlichen`, {})
    slug = (await event()).slug
    await house.rows('delete from throttles')
    await house.rows('delete from outbox_mails')
  })
  const signUp = (email: string) =>
    house.submit('nobody', `/de/veranstaltungen/${slug}/anmeldung`, { name: 'Nour', email })
  const qualify = async (email: string, validUntil: string | null = null) => {
    const { petras } = await findDemoProfiles(house)
    await house.db.inTransaction(system, (tx) =>
      addQualification(
        tx,
        { from: 'certificate', email, profileId: petras },
        {
          kind: 'basic',
          title: 'Basisqualifizierung',
          units: 36,
          provider: 'Brücke e. V.',
          gotOn: '2026-05-01',
          validUntil,
        },
      ),
    )
  }

  it('says so to everybody, and to whoever is signed in why there is no button', async () => {
    const stranger = await house.visit('nobody', `/de/veranstaltungen/${slug}`)
    expect(stranger.text).toContain('Nur für Lots*innen nach der Basisqualifizierung.')
    expect(stranger.html).toContain(`/veranstaltungen/${slug}/anmeldung`)
    const leyla = await house.visit('leyla', `/de/veranstaltungen/${slug}`)
    expect(leyla.text).toContain('Dann kann das Team, das einlädt, Sie eintragen.')
    expect(leyla.html).not.toContain(`/veranstaltungen/${slug}/anmeldung"`)
    expect((await house.visit('leyla', `/de/veranstaltungen/${slug}/anmeldung`)).html).not.toContain('name="email"')
  })

  it('answers every address alike on the screen, and tells its owner by mail what is missing', async () => {
    await qualify('mit@mail.example')
    await qualify('frueher@mail.example', '2026-11-21')
    const answers = []
    for (const email of ['mit@mail.example', 'ohne@mail.example', 'frueher@mail.example'])
      answers.push(await signUp(email))
    expect(answers.map(({ status, location }) => `${status} ${location}`)).toEqual(
      Array.from({ length: 3 }, () => `303 /de/veranstaltungen/${slug}/anmeldung/gesendet`),
    )
    expect((await mails()).map(({ recipient, kind }) => `${recipient} ${kind}`)).toEqual([
      'mit@mail.example events.received',
      'ohne@mail.example events.hindered',
      'frueher@mail.example events.hindered',
    ])
    expect(String((await mails())[1]?.paragraphs)).toContain('noch keine Bescheinigung hinterlegt')
    const [row] = await house.rows<{ count: number }>(
      'select count(*)::int from registrations r join events e on e.offer_id = r.offer_id where e.id = $1',
      [planned.eventId],
    )
    expect(row?.count).toBe(1)
  })

  it('answers every address alike also when nobody can sign up any more', async () => {
    await qualify('mit@mail.example')
    await house.rows(
      `update offers set closes_at = '2026-11-01' where id = (select offer_id from events where id = $1)`,
      [planned.eventId],
    )
    const answers = []
    for (const email of ['mit@mail.example', 'ohne@mail.example']) answers.push((await signUp(email)).status)
    expect(answers).toEqual([422, 422])
    expect(await mails()).toEqual([])
  })

  it('still takes whom the team enters by hand', async () => {
    await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/anmeldungen/neu`, {
      name: 'Rima',
      email: 'rima@mail.example',
    })
    expect((await mails()).map(({ kind }) => kind)).toEqual(['events.seated'])
  })
})
