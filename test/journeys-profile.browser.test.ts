import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3129)
const open = useWindows(house)

const publicPage = '/de/projekte/wir-lotsinnen-bruecke'
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202Eمرحبا {{7*7}}'
let profile = ''
let overview = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  profile = row?.id ?? ''
  overview = `/de/mein/profile/${profile}`
})

test('Petra edits her profile in two browsers at once, and neither text is lost', async () => {
  const [first, second] = [(await open('petra')).page, (await open('petra')).page]
  for (const page of [first, second]) await page.goto(`${overview}/bearbeiten`)
  await first.getByLabel('Text auf Deutsch').fill('Der Text vom Büro.')
  await first.getByRole('textbox', { name: 'Website' }).first().fill('https://neu.bruecke.example')
  await save(first)
  await second.getByLabel('Text auf Deutsch').fill('Der Text von unterwegs.')
  await second.getByLabel('Ansprechstelle').first().fill('Anmeldung')
  await save(second)

  await second.getByText('Inzwischen hat jemand anderes gespeichert').waitFor()
  expect(await second.locator('.error-summary').getByRole('link').count()).toBe(1)
  expect(await second.getByLabel('Text auf Deutsch').inputValue()).toBe('Der Text von unterwegs.')
  expect(await second.getByText('Der Text vom Büro.').isVisible()).toBe(true)
  await second.getByLabel('Text auf Deutsch').fill('Der Text vom Büro. Der Text von unterwegs.')
  await save(second)
  await second.getByText('Ihre Änderungen sind gespeichert.').waitFor()

  const { page: anyone } = await open('nobody')
  await anyone.goto(publicPage)
  const text = await anyone.getByRole('main').innerText()
  expect(text).toContain('Der Text vom Büro. Der Text von unterwegs.')
  expect(text).toContain('Anmeldung')
  // Changed in the first browser only: what the second one showed all the time does not come back.
  expect(text).toContain('neu.bruecke.example')
})

test('Petra hides the telephone from the public; Timo finds nothing at her address', async () => {
  const [petra, anyone, timo] = [(await open('petra')).page, (await open('nobody')).page, (await open('timo')).page]
  await anyone.goto(publicPage)
  await anyone.getByText('069 90009-110').waitFor()
  await petra.goto(`${overview}/bearbeiten`)
  await petra.getByLabel('Telefon öffentlich zeigen').uncheck()
  await save(petra)
  await petra.getByText('Nicht öffentlich: Telefon').waitFor()
  await anyone.reload()
  expect(await anyone.getByText('069 90009-110').count()).toBe(0)

  for (const path of [overview, `${overview}/bearbeiten`]) {
    expect((await timo.goto(path))?.status()).toBe(404)
    await timo.getByRole('heading', { level: 1, name: 'Diese Seite gibt es hier nicht' }).waitFor()
  }
})

test('what Petra types is text on every page that shows it, whatever it looks like', async () => {
  const [petra, ruth, anyone] = [(await open('petra')).page, (await open('ruth')).page, (await open('nobody')).page]
  await ruth.goto(`${overview}/bearbeiten`)
  await petra.goto(`${overview}/bearbeiten`)
  await petra.getByLabel('Name').first().fill(`Brücke ${hostile}`)
  for (const label of ['Text auf Deutsch', 'Barrierefreiheit']) await petra.getByLabel(label).first().fill(hostile)
  await save(petra)
  await expectAsText(petra)
  await ruth.getByLabel('Text auf Deutsch').fill('Von Ruth.')
  await save(ruth)
  await ruth.getByText('Inzwischen hat jemand anderes gespeichert').waitFor()
  await expectAsText(ruth)

  await petra.goto(`${overview}/standorte/neu`)
  await petra.getByLabel('Name des Standorts').fill(hostile)
  await petra.getByLabel('Stadt oder Gemeinde').selectOption('06440002')
  await petra.getByLabel('Adresse').fill(hostile)
  await petra.getByRole('button', { name: 'Standort speichern' }).click()
  await expectAsText(petra)
  await petra.getByRole('link', { name: 'Sprechzeit hinzufügen' }).last().click()
  await petra.getByLabel('Wochentag').selectOption({ label: 'Samstag' })
  await petra.getByLabel(/^Von/).fill('10:00')
  await petra.getByLabel(/^Bis/).fill('12:00')
  await petra.getByLabel('offene Sprechstunde').check()
  await petra.getByRole('textbox', { name: 'Hinweis' }).fill(hostile)
  await petra.getByRole('button', { name: 'Sprechzeit speichern' }).click()
  await petra.getByRole('rowheader', { name: 'Samstag' }).waitFor()
  await expectAsText(petra)

  await petra.goto(overview)
  await expectAsText(petra)
  for (const path of [publicPage, '/de/suche?q=Br%C3%BCcke', '/de/finden?q=Friedberg']) {
    await anyone.goto(path)
    await expectAsText(anyone)
  }
})

test('Ruth makes a profile of an organisation, publishes it and takes it back', async () => {
  const [ruth, anyone] = [(await open('ruth')).page, (await open('nobody')).page]
  await ruth.goto('/de/mein/profile')
  await ruth.getByRole('link', { name: 'Profil anlegen' }).click()
  await ruth.getByLabel('Verein', { exact: true }).check()
  await ruth.getByLabel('Name').fill('Distelfink e. V.')
  await ruth.getByLabel('Kreis oder kreisfreie Stadt').selectOption({ label: 'Hanau' })
  await ruth.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await ruth.getByText('Das Profil ist angelegt.').waitFor()
  await ruth.goto('/de/mein/profile?q=Distelfink')
  expect(await ruth.getByRole('row', { name: /Distelfink/ }).innerText()).toContain('Entwurf')
  expect(await publicEntries(anyone)).toEqual([])

  await ruth.getByRole('link', { name: 'Distelfink e. V.' }).click()
  await ruth.getByRole('link', { name: 'Profil bearbeiten' }).click()
  await ruth.getByLabel('Text auf Deutsch').fill('Wir treffen uns zum Singen.')
  await save(ruth)
  for (const way of ['link', 'button'] as const) await ruth.getByRole(way, { name: 'Profil veröffentlichen' }).click()
  await ruth.getByText('Das Profil ist jetzt öffentlich.').waitFor()
  expect(await publicEntries(anyone)).toEqual(['Distelfink e. V.'])
  await anyone.getByRole('link', { name: 'Distelfink e. V.' }).click()
  await anyone.getByText('Wir treffen uns zum Singen.').waitFor()

  for (const way of ['link', 'button'] as const) await ruth.getByRole(way, { name: 'Profil zurückziehen' }).click()
  await ruth.getByText('Das Profil ist nicht mehr öffentlich.').waitFor()
  expect((await anyone.reload())?.status()).toBe(404)
  expect(await publicEntries(anyone)).toEqual([])
})

test('Ruth sends a form with gaps, without scripts: each gap is named and led to, and nothing typed is lost', async () => {
  const { page } = await open('ruth', { javaScript: false })
  await page.goto('/de/mein/profile/neu')
  await page.getByLabel('Verein', { exact: true }).check()
  await page.getByLabel('Träger des Projekts').fill('Brücke e. V.')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  expect((await answer).status()).toBe(422)
  const summary = page.locator('.error-summary')
  expect(await summary.evaluate((one) => one.matches(':focus'))).toBe(true)
  expect(await summary.getByRole('link').count()).toBe(2)
  await summary.getByRole('link', { name: /Name/ }).click()
  await page.keyboard.type('Amselweg e. V.')
  expect(await page.getByLabel('Name').inputValue()).toBe('Amselweg e. V.')
  expect(await page.getByLabel('Verein', { exact: true }).isChecked()).toBe(true)
  expect(await page.getByLabel('Träger des Projekts').inputValue()).toBe('Brücke e. V.')
})

test.each([true, false])('a double click saves once (scripts: %s)', async (javaScript) => {
  const { page } = await open('petra', { javaScript })
  await page.goto(`${overview}/bearbeiten`)
  await page.getByLabel('Ansprechstelle').first().fill(`Büro ${javaScript}`)
  const before = await countChanges()
  await page.getByRole('button', { name: 'Änderungen speichern' }).dblclick()
  await page.getByText('Ihre Änderungen sind gespeichert.').waitFor()
  expect(await countChanges()).toBe(before + 1)
})

function save(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Änderungen speichern' }).click()
}

/** The hostile text stands there letter by letter, and made no element. */
async function expectAsText(page: Page): Promise<void> {
  await page.getByText('<img src=x onerror=alert(2)>').first().waitFor()
  expect(await page.locator('main script, main img').count(), page.url()).toBe(0)
}

async function publicEntries(page: Page): Promise<readonly string[]> {
  await page.goto('/de/finden?q=Distelfink')
  return page.locator('.card').getByRole('link').allInnerTexts()
}

async function countChanges(): Promise<number> {
  const [row] = await house.rows<{ count: number }>(
    "select count(*)::int as count from facts where action = 'organisations.profile.changed' and subject = $1",
    [profile],
  )
  return row?.count ?? 0
}
