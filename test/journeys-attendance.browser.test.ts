import { expect, test } from 'vitest'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { buildDate } from '#modules/attendance/attendance.fixtures.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3510)
const open = useWindows(house)

type Noted = { name: string; mark: string; way: string }

test('Petra taps in a hall without network, opens the page anew, and everything arrives exactly once', async () => {
  const { petras } = await findDemoProfiles(house)
  house.clock.set(new Date('2026-11-22T11:00:00Z'))
  const { event, date } = await buildDate(house.db, petras, [
    { name: 'Amina Rot', quantity: 2 },
    { name: 'Bogdan Grün' },
    { name: 'Carla Gelb' },
    { name: 'Dawit Blau' },
    { name: 'Esra Braun' },
  ])
  house.clock.set(new Date('2026-12-14T17:20:00Z'))
  const noted = () =>
    house.rows<Noted>(
      `select p.name, e.mark, e.way from attendance_entries e join participants p on p.id = e.participant_id
       where e.date_id = $1 order by e.arrival`,
      [date.id],
    )

  const { page, context, faults } = await open('petra', { width: 360, height: 740 })
  // The page's clock is the one of the tests: what is pressed lies within the date.
  await page.clock.install({ time: house.clock.now() })
  await page.goto(`/de/mein/veranstaltungen/${event.id}`)
  await page.getByRole('main').getByRole('link', { name: 'Anwesenheit' }).click()
  await page.getByRole('link', { name: 'Liste zum Antippen' }).click()
  const count = page.locator('[data-count]')
  expect(await count.innerText()).toBe('0 von 6 da')
  await page.locator('[data-kept="yes"]').waitFor()
  await page.getByRole('button', { name: 'Da: Amina Rot', exact: true }).click()
  await page.getByText('Alles gespeichert').waitFor()
  expect(await noted()).toEqual([{ name: 'Amina Rot', mark: 'present', way: 'offline' }])

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Da: Bogdan Grün' }).click()
  await page.getByRole('button', { name: 'Fehlt: Carla Gelb' }).click()
  const late = page.locator('.tap', { hasText: 'Dawit Blau' })
  await late.getByText('Später, früher, entschuldigt').click()
  await late.getByRole('button', { name: 'Jetzt gekommen: Dawit Blau' }).click()
  await page.getByText('Wartet auf Netz: 3').waitFor()
  expect(await count.innerText()).toBe('3 von 6 da')

  // The phone is put away, the page opened anew, still without network: nothing is lost.
  await page.reload()
  await page.getByText('Wartet auf Netz: 3').waitFor()
  expect(await count.innerText()).toBe('3 von 6 da')
  expect(await late.locator('.tap__state').innerText()).toContain('Da seit 18:20')
  await page.getByRole('button', { name: 'Da: Esra Braun' }).click()
  await page.getByText('Wartet auf Netz: 4').waitFor()
  expect(await noted()).toHaveLength(1)

  await context.setOffline(false)
  await page.getByText('Alles gespeichert').waitFor()
  // Coming back, becoming visible and the clock all send; the server has each tap once.
  await page.evaluate("for (const kind of ['online', 'pageshow', 'online']) dispatchEvent(new Event(kind))")
  await page.clock.runFor(40_000)
  await page.reload()
  expect(await count.innerText()).toBe('4 von 6 da')
  expect(await noted()).toEqual([
    { name: 'Amina Rot', mark: 'present', way: 'offline' },
    { name: 'Bogdan Grün', mark: 'present', way: 'offline' },
    { name: 'Carla Gelb', mark: 'absent', way: 'offline' },
    { name: 'Dawit Blau', mark: 'present', way: 'offline' },
    { name: 'Esra Braun', mark: 'present', way: 'offline' },
  ])

  // No other page of the site has a worker, and signing out leaves nothing on the device.
  const scopes =
    'navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => new URL(scope).pathname))'
  expect(await page.evaluate(scopes)).toEqual([`/de/mein/veranstaltungen/${event.id}/anwesenheit/`])
  await page.goto('/de/mein')
  expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.locator('details.person summary').click()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.waitForLoadState()
  const left = `Promise.all([caches.keys(), indexedDB.databases(), ${scopes}]).then((all) => all.flat().length)`
  expect(await page.evaluate(left)).toBe(0)
  // The browser itself says in its console that there was no network, which is what this is about.
  faults.splice(0, Infinity, ...faults.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')))
}, 180_000)
