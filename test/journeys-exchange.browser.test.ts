import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3660)
const open = useWindows(house)

/** A picture to look at, where somebody asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `exchange-${name}.png`), fullPage: true })
}

test('Leyla asks who has experience, Timo answers on his phone, she marks the best answer, and Ruth moderates with a reason', async () => {
  const { page: leyla } = await open('leyla')
  await leyla.goto('/de/mein')
  await leyla.locator('summary').filter({ hasText: 'Leyla' }).click()
  await leyla.getByRole('link', { name: 'Austausch', exact: true }).click()
  await picture(leyla, 'start')
  await leyla.getByRole('link', { name: 'Alle im Vielfaltsnetz' }).click()
  await picture(leyla, 'group')
  await leyla.getByRole('link', { name: 'Frage stellen: Wer hat Erfahrung mit …?' }).click()
  await leyla.getByLabel('Titel').fill('Wer hat Erfahrung mit Mikroprojekten?')
  await leyla.getByLabel('Text').fill('Wir stellen unseren **ersten** Antrag.')
  await leyla.getByRole('button', { name: 'Als Entwurf speichern' }).click()
  await leyla.getByText('Der Entwurf ist gespeichert.').waitFor()
  await leyla.getByLabel('Dateien').setInputFiles({
    name: 'Fragen.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
  })
  await picture(leyla, 'new')
  await leyla.getByRole('button', { name: 'Beitrag schreiben' }).click()
  await leyla.getByText('Ihr Beitrag steht jetzt hier.').waitFor()
  await leyla.getByRole('link', { name: 'Fragen.pdf' }).waitFor()

  const { page: timo } = await open('timo', { width: 320, height: 640, javaScript: false })
  await timo.goto('/de/mein/austausch')
  await picture(timo, 'start-phone')
  await timo.getByRole('link', { name: 'Alle im Vielfaltsnetz' }).click()
  await timo.getByRole('link', { name: 'Wer hat Erfahrung mit Mikroprojekten?' }).click()
  await timo
    .getByRole('link', { name: /^Zitieren/ })
    .first()
    .click()
  const field = timo.getByLabel('Text')
  expect(await field.inputValue()).toContain('> Leyla')
  await field.fill(`${await field.inputValue()}Die Stadt unterschreibt schnell, wenn man vorher anruft.`)
  await picture(timo, 'thread-phone')
  await timo.getByRole('button', { name: 'Beitrag schreiben' }).click()
  await timo.getByText('Ihr Beitrag steht jetzt hier.').waitFor()

  await leyla.reload()
  await leyla.getByText('Die Stadt unterschreibt schnell').waitFor()
  await leyla.getByRole('button', { name: /^Als beste Antwort kennzeichnen/ }).click()
  await leyla.getByText('Die Antwort ist als beste gekennzeichnet.').waitFor()
  await picture(leyla, 'answered')
  await leyla.goto('/de/mein/austausch/suche?q=Städte')
  await leyla.getByRole('link', { name: 'Wer hat Erfahrung mit Mikroprojekten?' }).waitFor()
  await picture(leyla, 'search')

  const { page: ruth } = await open('ruth')
  await ruth.goto('/de/mein/austausch')
  await ruth.getByRole('link', { name: 'Alle im Vielfaltsnetz' }).click()
  await ruth.getByRole('link', { name: 'Wer hat Erfahrung mit Mikroprojekten?' }).click()
  await ruth.getByRole('link', { name: 'Gespräch moderieren' }).click()
  await ruth.getByLabel('Schließen: niemand antwortet mehr').check()
  await ruth.getByLabel('Grund').fill('Die Frage ist beantwortet.')
  await picture(ruth, 'moderate')
  await ruth.getByRole('button', { name: 'Ausführen' }).click()
  await leyla.goto('/de/mein/austausch')
  await leyla.getByRole('link', { name: 'Alle im Vielfaltsnetz' }).click()
  await leyla.getByRole('link', { name: 'Wer hat Erfahrung mit Mikroprojekten?' }).click()
  await leyla.getByText('Die Frage ist beantwortet.').waitFor()
})
