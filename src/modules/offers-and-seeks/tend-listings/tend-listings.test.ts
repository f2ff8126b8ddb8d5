import { expect, it } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useHouse } from '#test/house.ts'
import { publish } from '../listings.fixtures.ts'
import { tendListings } from './tend-listings.ts'

const house = useHouse()
const day = 86_400_000
const tend = () =>
  tendListings(house.db, {
    translators: openTranslators(readCatalogue(sourceFolder)),
    baseUrl: 'https://vielfalt.example',
    mailboxes: listMailboxes,
  })
const linkOf = async () => {
  const mails = await house.rows<{ href: string }>(
    "select action_href as href from outbox_mails where kind = 'offers-and-seeks.ending' and recipient like 'leyla@%' order by created_at desc",
  )
  return { count: mails.length, path: new URL(mails[0]?.href ?? 'https://x.example').pathname }
}
const stateOf = async (id: string) =>
  (
    await house.rows<{ state: string; until: string }>(
      'select state, expires_on::text as until from listings where id = $1',
      [id],
    )
  )[0]

it('asks once a week before the end, is renewed by one button, ends what nobody renews, and forgets it', async () => {
  await house.rows('delete from listings')
  const id = await publish(house, 'leyla')
  house.clock.advance(52 * day)
  expect((await tend()).warned).toBe(0)
  house.clock.advance(day)
  const runs = await Promise.all([tend(), tend()])
  expect(runs[0].warned + runs[1].warned).toBe(1)
  expect((await tend()).warned).toBe(0)
  const { count, path } = await linkOf()
  expect(count).toBe(1)

  const before = await stateOf(id)
  const asked = await house.visit('nobody', path)
  expect(asked.status).toBe(200)
  expect(asked.headers.get('referrer-policy')).toBe('strict-origin')
  expect(await stateOf(id)).toEqual(before)
  const pressed = await house.submit('nobody', path, {})
  expect(pressed.text).toContain('steht jetzt bis zum')
  expect((await stateOf(id))?.until).not.toBe(before?.until)
  const first = await stateOf(id)
  await house.submit('nobody', path, {})
  expect(await stateOf(id)).toEqual(first)
  expect((await house.ask('nobody', `/de/gesuche/verlaengern/${'x'.repeat(43)}`)).status).toBe(404)

  house.clock.advance(61 * day)
  expect((await house.ask('nobody', `/de/gesuche/${id}`)).status).toBe(404)
  expect((await tend()).ended).toBe(0)
  house.clock.advance(8 * day)
  expect((await tend()).ended).toBe(1)
  expect((await stateOf(id))?.state).toBe('closed')
  house.clock.advance(181 * day)
  await tend()
  expect(await stateOf(id)).toBeUndefined()
  expect(await house.rows('select from listing_renewals')).toEqual([])
})
