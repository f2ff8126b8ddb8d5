import { join } from 'node:path'
import { extractText } from 'unpdf'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3630)
const open = useWindows(house)

/** A picture to look at, where somebody asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `quality-${name}.png`), fullPage: true })
}

test('a team assesses itself with evidence, plans what is missing, and prints its report', async () => {
  const { page: selin } = await open('selin', { width: 320, height: 640, javaScript: false })
  await selin.goto('/de/mein')
  await selin.getByRole('link', { name: 'Ihr Team fragt Sie nach Ihrer Einschätzung' }).click()
  await selin.getByRole('link', { name: /^13\. / }).click()
  await selin.getByLabel('weitgehend').check()
  await selin.getByLabel('Woran sehen Sie das?').fill('Alle, mit denen ich gehe, haben den Kurs.')
  await picture(selin, 'own')
  await selin.getByRole('button', { name: 'Speichern und weiter' }).click()
  await selin.getByText('Gespeichert.').waitFor()

  const { page: petra } = await open('petra')
  await petra.goto('/de/mein/qualitaet')
  await picture(petra, 'start')
  await petra.getByRole('link', { name: /^Einschätzung, begonnen am/ }).click()
  await picture(petra, 'open')
  await petra.getByRole('link', { name: /^13\. / }).click()
  await petra.getByText('haben eine gültige Basisqualifizierung').waitFor()
  await petra.getByText('Alle, mit denen ich gehe, haben den Kurs.').waitFor()
  await picture(petra, 'standard')
  await petra.getByLabel('begonnen').check()
  await petra.getByLabel('Woran sehen Sie das?').fill('Zwei Personen warten noch auf den Kurs.')
  await petra.getByRole('button', { name: 'Speichern und Maßnahme planen' }).click()
  await petra.getByLabel('Was soll geschehen?').fill('Den nächsten Kurs für Neue anbieten')
  await petra.getByLabel('Bis wann?').fill('2027-03-31')
  await petra.getByLabel('Wer?').selectOption({ label: 'Petra Garnweber' })
  await petra.getByRole('button', { name: 'Maßnahme eintragen' }).click()
  await petra.getByText('Die Maßnahme ist gespeichert.').waitFor()
  await petra.getByLabel('Eigene Belege').fill('Anmeldeliste im Ordner Kurse')
  await petra.getByRole('button', { name: 'Speichern und weiter' }).click()
  await petra.getByText('Gespeichert.').waitFor()
  await petra.getByRole('link', { name: 'Zur Übersicht' }).click()
  await petra.getByRole('link', { name: 'Einschätzung abschließen' }).click()
  await petra.getByRole('button', { name: 'Abschließen' }).click()
  await petra.getByText('Der Bericht steht bereit').waitFor()
  await picture(petra, 'finished')
  const [download] = await Promise.all([
    petra.waitForEvent('download'),
    petra.getByRole('link', { name: 'Bericht als PDF' }).click(),
  ])
  const { text } = await extractText(new Uint8Array(await readFile(await download.path())), { mergePages: true })
  for (const words of [
    'Zwei Personen warten noch auf den Kurs.',
    'haben eine gültige Basisqualifizierung',
    'Anmeldeliste im Ordner Kurse',
    'Den nächsten Kurs für Neue anbieten',
    'Petra Garnweber',
  ])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
  await petra.getByRole('link', { name: 'Vergleich über die Jahre' }).click()
  await petra.getByText('Wie viele Projekte auf welcher Stufe stehen').waitFor()
  await picture(petra, 'comparison')
  await petra.setViewportSize({ width: 320, height: 700 })
  await picture(petra, 'comparison-phone')
}, 120_000)
