import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '#platform/log/index.ts'
import { writeXlsxTable } from '#platform/sheets/index.ts'
import { type ImportWork, openImportWork } from '#modules/imports/work/open-work.ts'
import type { Page } from 'playwright-core'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3720)
const open = useWindows(house)
let background: ImportWork | undefined

// As in the running program: told by the database, nobody waits for it.
beforeAll(async () => {
  background = await openImportWork(house.db, openLog({ write: () => undefined }))
})
afterAll(() => background?.stop())

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const head = ['Verein', 'Landkreis', 'Sprachen', 'Telefon']

test('a broken XLSX is mended and imported, then undone, without JavaScript', async () => {
  const { page: ruth } = await open('ruth', { javaScript: false })
  const { page: anyone } = await open('nobody')
  const whole = await writeXlsxTable({
    name: 'Vereine',
    head,
    rows: [
      ['Holunderhaus e. V.', 'Hanau', 'Deutsch, Türkisch', '06181 900-31'],
      ['Ilexhaus', 'Nirgendwo', 'Deutsch', ''],
    ],
  })

  await ruth.goto('/de/mein/listen')
  await ruth.getByRole('link', { name: 'Liste mitbringen' }).click()
  await send(ruth, 'vereine.xlsx', whole.subarray(0, whole.length - 300))
  await until(ruth, 'Das steht im Weg')
  expect(await ruth.getByRole('main').innerText()).toContain('Die Datei ist beschädigt')

  await ruth.getByRole('link', { name: 'Andere Datei wählen' }).click()
  await send(ruth, 'vereine.xlsx', whole)
  await until(ruth, 'So haben wir die Datei verstanden')
  expect(await ruth.getByRole('row', { name: /Holunderhaus/ }).innerText()).toContain('06181 900-31')
  await ruth.getByRole('button', { name: 'So stimmt es, weiter' }).click()
  expect(await ruth.getByLabel('Verein', { exact: true }).inputValue()).toBe('name')
  await ruth.getByRole('button', { name: 'Spalten speichern und prüfen' }).click()

  // She leaves in the middle and comes back by the list.
  await ruth.getByRole('heading', { level: 1, name: 'Wörter zuordnen' }).waitFor()
  await ruth.goto('/de/mein/listen')
  await ruth
    .getByRole('row', { name: /vereine\.xlsx.*wartet auf Sie/ })
    .getByRole('link')
    .click()
  await ruth.getByRole('button', { name: 'Spalten speichern und prüfen' }).click()
  await ruth.getByRole('button', { name: 'Speichern und prüfen' }).click()
  await until(ruth, 'Das würde geschehen')
  expect(await ruth.getByRole('row', { name: /Ilexhaus/ }).innerText()).toContain('„Nirgendwo“ kennen wir nicht.')
  await ruth.getByRole('button', { name: '1 Zeile übernehmen' }).click()
  await until(ruth, 'Die Liste ist übernommen')

  await ruth.goto('/de/mein/profile?q=Holunderhaus')
  expect(await ruth.getByRole('row', { name: /Holunderhaus/ }).innerText()).toContain('Entwurf')
  await anyone.goto('/de/finden?q=Holunderhaus')
  expect(await anyone.getByRole('main').getByText('Holunderhaus e. V.').count()).toBe(0)

  await ruth.goto('/de/mein/listen')
  await ruth
    .getByRole('row', { name: /vereine\.xlsx.*übernommen/ })
    .getByRole('link')
    .click()
  const [download] = await Promise.all([
    ruth.waitForEvent('download'),
    ruth.getByRole('link', { name: 'Als Excel-Datei herunterladen (.xlsx)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('vereine-zu-ergaenzen.xlsx')
  await ruth.getByRole('link', { name: 'Übernahme zurücknehmen' }).click()
  await ruth.getByRole('button', { name: 'Alles zurücknehmen' }).click()
  await until(ruth, 'Die Übernahme ist zurückgenommen')
  expect(await ruth.getByRole('main').innerText()).toContain('Alles ist wieder wie vorher.')
  await ruth.goto('/de/mein/profile?q=Holunderhaus')
  expect(await ruth.getByRole('row', { name: /Holunderhaus/ }).count()).toBe(0)
})

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Organisationen', { exact: true }).check()
  await page.getByLabel('Datei').setInputFiles({ name, mimeType: sheet, buffer })
  await page.getByRole('button', { name: 'Datei lesen' }).click()
}

/** Looks again as a person does, until the page shows what it says. */
async function until(page: Page, text: string): Promise<void> {
  for (let look = 0; look < 60; look += 1) {
    if ((await page.getByRole('main').getByText(text).count()) > 0) return
    await page.waitForTimeout(500)
    const again = page.getByRole('link', { name: 'Stand ansehen' })
    if ((await again.count()) > 0) await again.click()
  }
  throw new Error(`The page never showed "${text}" but ${(await page.getByRole('main').innerText()).slice(0, 300)}`)
}
