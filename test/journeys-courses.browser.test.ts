import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3521)
const open = useWindows(house)

test.each([{ javaScript: true }, { javaScript: false }])(
  'Petra plans a course of 36 units from a template, and it stands in public (scripts: $javaScript)',
  async ({ javaScript }) => {
    const title = `Basisqualifizierung im Frühling ${javaScript ? 'eins' : 'zwei'}`
    const { page } = await open('petra', { javaScript })
    await page.goto('/de/mein/kurse')
    await page.getByRole('link', { name: 'Kurs anlegen' }).first().click()
    await page.getByRole('link', { name: 'Basisqualifizierung, 36 UE' }).click()
    await page.getByLabel('Titel').fill(title)
    await page.getByLabel('Stadt oder Gemeinde').selectOption({ label: 'Butzbach' })
    await page.getByLabel('Tag', { exact: true }).fill('2027-03-02')
    await page.getByLabel('Beginn').fill('18:00')
    await page.getByLabel('Ende').fill('21:15')
    await page.getByLabel(/^Pause in Minuten/).fill('15')
    await page.getByRole('button', { name: 'Entwurf speichern' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('Bisher sind 4 UE geplant, 36 sollen es werden.')

    // Eight more Tuesdays, without the one in the holidays; the clocks change in between.
    await page.getByRole('link', { name: 'Termine als Reihe anlegen' }).click()
    await page.getByLabel('Anzahl der Termine').fill('8')
    await page.getByLabel(/^Tage auslassen/).fill('30.3.2027')
    await page.getByLabel('Rolle und Aufgaben').check()
    await page.getByRole('button', { name: 'Termine anlegen' }).click()
    await page.getByText('Die Termine sind gespeichert.').waitFor()
    const plan = (await page.getByRole('main').innerText()).replaceAll('\u00A0', ' ')
    expect(plan).toContain('36 von 36')
    expect(plan).toContain('Dienstag, 6. April 2027, 18:00 bis 21:15 Uhr')
    expect(plan).not.toContain('30. März 2027')
    expect(plan).toContain('14 Personen × 36 UE × 12,50 € = 6.300 €')
    expect(plan).toContain('Der Antrag muss bis Dienstag, 2. Februar 2027 gestellt sein')

    await page.getByLabel(/^Mit so vielen Personen rechnen/).fill('12')
    await page.getByRole('button', { name: 'Rechnen' }).click()
    await page.getByText('Höchstens 5.400 €').waitFor()

    await page.getByRole('link', { name: 'Plan bearbeiten' }).click()
    await page.getByLabel('Lernziele').fill('Wir lernen, wo die Aufgabe endet.')
    await page.getByLabel(/^Anteil für die Bescheinigung/).fill('80')
    await page.getByRole('button', { name: 'Plan speichern' }).click()
    await page.getByText('29 von 36 UE').waitFor()

    await page.getByRole('link', { name: 'Veröffentlichen' }).click()
    await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
    await page.getByText('Die Veranstaltung ist veröffentlicht.').waitFor()

    const { page: amira } = await open('nobody', { width: 320, height: 640, javaScript })
    await amira.goto('/ar/qualifizierung')
    await amira.getByRole('link', { name: title }).click()
    const shown = await amira.getByRole('main').innerText()
    expect(shown).toContain('الدور والمهام')
    expect(shown).toContain('Wir lernen, wo die Aufgabe endet.')
    await amira.getByRole('link', { name: 'طلب مكان' }).waitFor()
  },
  120_000,
)
