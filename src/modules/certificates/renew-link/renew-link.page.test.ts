import { beforeEach, expect, it } from 'vitest'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { buildNew, issue, testParts } from '../certificate.fixtures.ts'
import { holderToken } from '../holder-link.ts'

const house = useHouse()
let made: Awaited<ReturnType<typeof issue>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
  const { petra, petras } = await findDemoProfiles(house)
  made = await issue(house.db, petra, buildNew(petras))
  await house.rows('delete from outbox_mails')
})

const own = (generation: number, rest = '') =>
  `/de/mein-nachweis/${holderToken(testParts.key, made.id, generation)}${rest}`
const renew = (generation: number) => house.submit('nobody', own(generation, '/link-erneuern'), {})
const mails = () => house.rows<{ kind: string; action_href: string }>('select kind, action_href from outbox_mails')

it('a holder renews her link: the old one opens nothing, the new one also comes by mail', async () => {
  expect((await house.visit('nobody', own(1, '/link-erneuern'))).text).toContain('Link erneuern')
  const done = await renew(1)
  expect(done.location).toContain(own(2))
  expect((await house.visit('nobody', done.location ?? '')).text).toContain('Ihr Link ist neu.')
  for (const rest of ['', '/nachweis.pdf', '/open-badge.json', '/zeigen', '/loeschen', '/link-erneuern'])
    expect((await house.ask('nobody', own(1, rest))).status, rest).toBe(404)
  const [mail] = await mails()
  expect(mail?.kind).toBe('certificates.renewed')
  expect(mail?.action_href).toContain(holderToken(testParts.key, made.id, 2))
  // The code on the paper is as good as before.
  expect((await house.visit('nobody', `/de/nachweis/${made.code}`)).text).toContain('echt und gilt heute')
})

it('of two who renew with the same link at once, one does', async () => {
  const both = await Promise.all([renew(1), renew(1)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404])
  expect(await mails()).toHaveLength(1)
})

it('cannot be used to fill a mailbox', async () => {
  for (let generation = 1; generation <= 4; generation += 1) expect((await renew(generation)).status).toBe(303)
  const paused = await renew(5)
  expect(paused.status).toBe(429)
  expect(paused.text).toContain('In 5 Minuten geht es wieder.')
  expect(await mails()).toHaveLength(4)
})
