import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3650)
const open = useWindows(house)

/** A picture to look at, where somebody asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `associations-${name}.png`), fullPage: true })
}

test('Leyla sees her lights on her phone, mends one, seeks a room, finds one near by and is answered', async () => {
  const { page: leyla } = await open('leyla', { width: 320, height: 640, javaScript: false })
  await leyla.goto('/de/mein')
  await leyla.getByRole('link', { name: /Granatapfelgarten e. V.: \d Punkte brauchen Aufmerksamkeit/ }).click()
  await leyla.getByText('Das fehlt, und ohne das geht es nicht.').waitFor()
  await picture(leyla, 'lights-phone')
  await leyla.getByRole('link', { name: 'Angaben ändern: Datenschutz' }).click()
  await leyla.getByLabel('Haben wir', { exact: true }).check()
  await leyla.getByLabel('Wo es liegt').fill('Ordner Verwaltung')
  await leyla.getByRole('button', { name: 'Angaben speichern' }).click()
  await leyla.getByText('Die Angaben sind gespeichert.').waitFor()
  await leyla.getByText('Ordner Verwaltung').waitFor()

  await leyla.goto('/de/gesuche')
  await leyla.getByRole('link', { name: 'Selbst anbieten oder suchen' }).click()
  await leyla.getByRole('link', { name: 'Etwas anbieten oder suchen' }).click()
  await leyla.getByLabel('Wir suchen').check()
  await leyla.getByLabel('Raum', { exact: true }).check()
  await leyla.getByLabel('Überschrift').fill('Raum für unser Frühlingsfest')
  await leyla.getByLabel('Beschreibung').fill('Ein Samstag im März, dreißig Personen.')
  await leyla.getByLabel('Ort', { exact: true }).fill('63065')
  await leyla.getByRole('button', { name: 'Eintrag veröffentlichen' }).click()
  await leyla.getByText('Jemand bietet, was Sie suchen').waitFor()
  await picture(leyla, 'match-phone')
  await leyla.getByRole('link', { name: /Versammlungsraum für 40 Personen/ }).click()
  await leyla.getByRole('link', { name: 'Nachricht schreiben' }).click()
  await leyla.getByLabel('Nachricht').fill('Ist der 14. März noch frei?')
  await leyla.getByRole('button', { name: 'Nachricht senden' }).click()
  await leyla.getByText('Ihre Nachricht ist unterwegs.').waitFor()
  await leyla.getByText('Ist der 14. März noch frei?').waitFor()
  // It lies in the mailbox of somebody who can answer.
  expect(await house.rows("select recipient from outbox_mails where kind = 'offers-and-seeks.message'")).toEqual([
    { recipient: 'maryam@akazienschatten.example' },
  ])

  await leyla.goto('/de/mein/foerderung')
  await leyla.getByLabel('Unseren Verein stärken').check()
  await leyla.getByLabel('Wie viel Geld brauchen Sie?').fill('3000')
  await leyla.getByRole('button', { name: 'Förderung zeigen' }).click()
  await leyla.getByRole('heading', { name: /^Mikroprojekt mit Minijob/ }).waitFor()
  await picture(leyla, 'funding-phone')

  const { page: anyone } = await open('nobody', { width: 1280, height: 900 })
  await anyone.goto('/de/gesuche?ort=Offenbach&umkreis=10')
  await anyone.getByRole('link', { name: 'Raum für unser Frühlingsfest' }).waitFor()
  expect(await anyone.locator('main').innerText()).not.toContain('leyla@')
  await picture(anyone, 'list-de')
  await anyone.goto('/ar/foerderung?rechtsform=non-profit&zweck=association')
  await picture(anyone, 'funding-ar')
})
