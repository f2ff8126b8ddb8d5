import { expect, test } from 'vitest'
import { buildPdf } from '#modules/materials/pdf.fixtures.ts'
import { readWaitingFiles } from '#modules/materials/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3741)
const open = useWindows(house)

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: buildPdf(['Deckblatt', text]),
})
const read = () => readWaitingFiles(house.db, house.files, sourceFolder)

test('a visitor finds a material by a word inside a PDF, reads the very page, and takes the file home', async () => {
  const { page } = await open('nobody', { width: 360, locale: 'tr-TR', javaScript: false })
  await page.goto('/tr/materialien')
  await page.getByRole('searchbox', { name: 'Ne arıyorsunuz?' }).fill('Nachbesprechnug')
  await page.getByRole('button', { name: 'Materyal ara' }).click()
  await page.getByText('Bunu mu demek istediniz:').waitFor()
  await page.getByRole('link', { name: 'Nachbesprechung', exact: true }).click()
  await page.getByRole('heading', { name: '1 materyal bulundu' }).waitFor()
  await page.getByRole('link', { name: 'Sayfa 2:' }).click()
  expect(page.url()).toMatch(/\/tr\/materialien\/erstes-treffen\/text#teil-2$/)
  await page.getByRole('heading', { name: 'Sayfa 2' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF, 40 kB, 2 sayfa indir' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('erstes-treffen.pdf')
})

test('Ruth puts in a material, then a new version, and the address stays', async () => {
  const [{ page: ruth }, { page: anyone }] = [await open('ruth'), await open('nobody')]
  await ruth.goto('/de/mein')
  await ruth.getByText('Ruth', { exact: false }).first().click()
  await ruth.getByRole('link', { name: 'Materialien pflegen' }).first().click()
  await ruth.getByRole('link', { name: 'Material anlegen' }).click()
  await ruth.getByLabel('Titel auf Deutsch').fill('Stundennachweis')
  await ruth.getByLabel('Art').selectOption({ label: 'Formular' })
  await ruth
    .getByLabel('Datei', { exact: false })
    .first()
    .setInputFiles(file('nachweis.pdf', 'Hier steht Zitronenfalter'))
  await ruth.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await ruth.getByText('Der Text der Datei wird gleich gelesen').waitFor()
  await read()
  await ruth.reload()
  await ruth.getByRole('link', { name: 'Text der Datei lesen' }).waitFor()
  await ruth.getByRole('link', { name: 'eine Beschreibung auf Deutsch' }).click()
  await ruth.getByLabel('Beschreibung auf Deutsch').fill('Zum Eintragen der Stunden.')
  await ruth.getByLabel('Von wem es ist').fill('Kompetenzzentrum')
  await ruth.getByRole('button', { name: 'Änderungen speichern' }).click()
  await ruth.getByRole('link', { name: 'Veröffentlichen' }).click()
  await ruth.getByRole('button', { name: 'Veröffentlichen' }).click()
  await ruth.getByText('Das Material ist öffentlich.').waitFor()

  await anyone.goto('/de/materialien?q=Zitronenfalter')
  await anyone.getByRole('link', { name: 'Stundennachweis' }).click()
  const address = anyone.url()
  expect(new URL(address).pathname).toBe('/de/materialien/stundennachweis')

  await ruth.getByRole('link', { name: 'Neue Fassung' }).click()
  await ruth.getByLabel('Datei', { exact: false }).first().setInputFiles(file('neu.pdf', 'Hier steht Distelfink'))
  await ruth.getByLabel('Gilt für das Jahr').fill('2027')
  await ruth.getByLabel('Was ist neu').fill('Neuer Satz je Stunde')
  await ruth.getByRole('button', { name: 'Fassung einstellen' }).click()
  await ruth.getByText('Die neue Fassung steht an der alten Adresse.').waitFor()
  await read()

  await anyone.goto(address)
  await anyone.getByText('gilt für 2027').first().waitFor()
  const [download] = await Promise.all([
    anyone.waitForEvent('download'),
    anyone.getByRole('link', { name: /herunterladen$/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('neu.pdf')
  await anyone.getByText('1 ältere Fassung').click()
  await anyone.getByText('Diese Fassungen gelten nicht mehr').waitFor()
  await anyone.goto('/de/suche?q=Distelfink')
  await anyone.getByRole('link', { name: 'Stundennachweis' }).waitFor()
})

test('Ruth and Daria at once: neither loses what she typed, and the later file asks first', async () => {
  const [{ page: ruth }, { page: daria }] = [await open('ruth'), await open('daria')]
  const [row] = await house.rows<{ id: string }>("select id from materials where slug = 'wollfaden'")
  const overview = `/de/mein/materialien/${row?.id ?? ''}`
  for (const page of [ruth, daria]) await page.goto(`${overview}/bearbeiten`)
  await ruth.getByLabel('Beschreibung auf Deutsch').fill('Von Ruth.')
  await ruth.getByRole('button', { name: 'Änderungen speichern' }).click()
  await ruth.getByText('Ihre Änderungen sind gespeichert.').waitFor()
  await daria.getByLabel('Beschreibung auf Deutsch').fill('Von Daria.')
  await daria.getByLabel('Titel auf Türkisch').fill('Yün ipliği')
  await daria.getByRole('button', { name: 'Änderungen speichern' }).click()
  await daria.getByText('Inzwischen hat jemand anderes gespeichert').first().waitFor()
  expect(await daria.getByLabel('Beschreibung auf Deutsch').inputValue()).toBe('Von Daria.')
  expect(await daria.getByText('Von Ruth.').isVisible()).toBe(true)
  await daria.getByRole('button', { name: 'Änderungen speichern' }).click()
  await daria.getByText('Ihre Änderungen sind gespeichert.').waitFor()

  for (const page of [ruth, daria]) await page.goto(`${overview}/fassung`)
  for (const page of [ruth, daria]) {
    await page.getByLabel('Datei', { exact: false }).first().setInputFiles(file('karte.pdf', 'Neue Karte'))
    await page.getByLabel('Was ist neu').fill('Schönere Karte')
    await page.getByRole('button', { name: 'Fassung einstellen' }).click()
  }
  await ruth.getByText('Die neue Fassung steht an der alten Adresse.').waitFor()
  await daria.getByText('Inzwischen hat jemand anderes eine neue Fassung eingestellt').first().waitFor()
  expect(await daria.getByLabel('Was ist neu').inputValue()).toBe('Schönere Karte')
  expect(await daria.getByText('Zurzeit gilt: Fassung 2').isVisible()).toBe(true)

  await ruth.goto(`${overview}/zurueckziehen`)
  await ruth.getByRole('button', { name: 'Zurückziehen' }).click()
  expect((await daria.goto('/de/materialien/wollfaden'))?.status()).toBe(200)
  const { page: anyone } = await open('nobody')
  expect((await anyone.goto('/de/materialien/wollfaden'))?.status()).toBe(404)
  await ruth.getByRole('button', { name: 'Doch wieder zeigen' }).click()
  await ruth.getByText('Das Material ist öffentlich.').waitFor()
  expect((await anyone.goto('/de/materialien/wollfaden'))?.status()).toBe(200)
})
