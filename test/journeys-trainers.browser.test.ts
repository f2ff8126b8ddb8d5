import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3560)
const open = useWindows(house)

/** A picture to look at, where somebody asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `trainers-${name}.png`), fullPage: true })
}

test('Petra finds Henrik for a Friday, the centre passes it on, he says yes on his phone, and the public sees what he chose', async () => {
  const { page: petra } = await open('petra')
  await petra.goto('/de/mein')
  await petra.locator('summary').filter({ hasText: 'Petra' }).click()
  await petra.getByRole('link', { name: 'Referent*innen finden' }).click()
  await petra.getByLabel('Module der Basisqualifizierung').selectOption({ label: '8 Grenzen und Selbstfürsorge' })
  await petra.getByLabel('Frei am').fill('2027-02-12')
  await petra.getByRole('button', { name: 'Suchen', exact: true }).last().click()
  await petra.getByText('1 Person hat am Freitag, 12. Februar 2027 frei').waitFor()
  await picture(petra, 'pool')
  await petra.getByRole('link', { name: 'Henrik Zwirnhalde' }).click()
  await petra.getByText('Meist frei: Freitag, Samstag').waitFor()
  await picture(petra, 'one')
  await petra.getByRole('link', { name: 'Anfragen', exact: true }).click()
  expect(await petra.getByLabel('Tag', { exact: true }).inputValue()).toBe('2027-02-12')
  await petra.getByLabel('vor Ort').check()
  await petra.getByLabel('Ort', { exact: true }).fill('Butzbach')
  await petra.getByLabel('Thema').fill('Modul 8, vier Unterrichtseinheiten')
  await petra.getByRole('button', { name: 'Anfrage senden' }).click()
  await petra.getByText('Ihre Anfrage ist beim Kompetenzzentrum.').waitFor()

  const { page: ruth } = await open('ruth')
  await ruth.goto('/de/mein')
  await ruth.getByRole('link', { name: /Anfragen an Referent\*innen warten auf Sie/ }).click()
  await ruth.getByRole('link', { name: 'Modul 8, vier Unterrichtseinheiten' }).click()
  await ruth.getByRole('button', { name: 'Anfrage weiterleiten' }).click()
  await ruth.getByText('Die Anfrage ist weitergeleitet.').waitFor()

  const { page: henrik } = await open('henrik', { width: 320, height: 640, javaScript: false })
  await henrik.goto('/de/mein')
  await henrik.getByRole('link', { name: '1 Anfrage wartet auf Ihre Antwort' }).click()
  await picture(henrik, 'own')
  await henrik.getByRole('link', { name: /Modul 8, vier Unterrichtseinheiten/ }).click()
  await henrik.getByLabel('Ja, ich sage zu').check()
  await henrik.getByLabel('Ein Wort dazu').fill('Ich freue mich.')
  await henrik.getByRole('button', { name: 'Antwort senden' }).click()
  await henrik.getByText('Sie haben zugesagt.').waitFor()
  await henrik.goto('/de/mein/referent-in')
  await henrik.getByRole('link', { name: 'Freie Tage ändern' }).click()
  await henrik.getByLabel('Mittwoch', { exact: true }).check()
  await henrik.getByRole('button', { name: 'Wochentage speichern' }).click()
  await henrik.getByText('Die freien Tage sind gespeichert.').waitFor()
  await picture(henrik, 'days')

  await petra.reload()
  await petra.getByText('zugesagt').waitFor()
  await petra.getByText('Ich freue mich.').waitFor()

  const { page: anyone } = await open('nobody', { width: 320 })
  await anyone.goto('/ar/referent-innen')
  await anyone.getByRole('heading', { name: 'Henrik Zwirnhalde' }).waitFor()
  expect(await anyone.locator('main').innerText()).not.toContain('60')
  await picture(anyone, 'public-ar')
  await anyone.setViewportSize({ width: 1280, height: 900 })
  await anyone.goto('/de/referent-innen')
  await picture(anyone, 'public-de')
})
