import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import hostile from '../src/modules/content/hostile-markdown.json' with { type: 'json' }
import { renderMarkdown } from '../src/modules/content/markdown.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3702)
const open = useWindows(house)
let article = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from articles where slug = 'start-hilfe'")
  article = `/de/mein/inhalte/${row?.id}`
})

const save = (page: Page) => page.getByRole('button', { name: 'Text speichern' }).click()

/** Publishes the newest German text from the article's page. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Veröffentlichen oder planen ?: Deutsch/ }).click()
  await page.getByLabel('Jetzt').check()
  await page.getByRole('button', { name: 'Veröffentlichen' }).click()
  await page.getByText('Der Text ist jetzt öffentlich.').waitFor()
}

test.each([true, false])(
  'Ruth publishes news in German, sees the Turkish outdated and mends it (scripts: %s)',
  async (javaScript) => {
    const name = javaScript ? 'Sommerfest' : 'Winterfest'
    const [{ page: ruth }, { page: anyone }] = [
      await open('ruth', { javaScript }),
      await open('nobody', { javaScript }),
    ]
    await ruth.goto('/de/mein/inhalte')
    await ruth.getByRole('link', { name: 'Artikel anlegen' }).click()
    await ruth.getByLabel('Nachricht').check()
    await ruth.getByLabel('Titel auf Deutsch').fill(`${name} im Hof`)
    await ruth.getByRole('button', { name: 'Entwurf anlegen' }).click()
    await ruth.getByLabel('Zusammenfassung').fill('Wir feiern zusammen.')

    const text = ruth.getByRole('textbox', { name: /^Text/ })
    const toolbar = ruth.getByRole('group', { name: 'Zeichen in den Text setzen' })
    expect(await toolbar.isVisible()).toBe(javaScript)
    if (javaScript) {
      await text.fill('Wann')
      await toolbar.getByRole('button', { name: 'Überschrift', exact: true }).press('Enter')
      expect(await text.inputValue()).toBe('## Wann')
      await text.press('End')
      await text.pressSequentially('\n\nAm Samstag um drei. Es gibt Tee.')
    } else {
      await text.fill('## Wann\n\nAm Samstag um drei. Es gibt Tee.')
    }
    await ruth.getByRole('button', { name: 'Vorschau zeigen' }).click()
    await ruth.getByRole('region', { name: 'Vorschau' }).getByRole('heading', { name: 'Wann' }).waitFor()
    expect(await ruth.getByRole('textbox', { name: /^Text/ }).inputValue()).toContain('Es gibt Tee.')
    await save(ruth)
    await ruth.getByText('Der Text ist als neue Fassung gespeichert.').waitFor()
    await publish(ruth)
    const address = `/de/aktuelles/${name.toLowerCase()}-im-hof`
    expect((await anyone.goto(address))?.status()).toBe(200)
    await anyone.getByText('Am Samstag um drei.').waitFor()

    // The Turkish text, from the German beside it.
    await ruth.getByRole('link', { name: /^Schreiben ?: Türkisch/ }).click()
    await ruth.getByRole('heading', { name: 'Deutscher Text' }).waitFor()
    await ruth.getByLabel('Titel').fill('Bahçede şenlik')
    await ruth.getByLabel('Zusammenfassung').fill('Birlikte kutluyoruz.')
    await ruth.getByRole('textbox', { name: /^Text/ }).fill('## Ne zaman\n\nCumartesi saat üçte. Çay var.')
    await save(ruth)

    // The German changes and is published again: the Turkish is outdated, and the desk names the sentence.
    await ruth.getByRole('link', { name: /^Bearbeiten ?: Deutsch/ }).click()
    await ruth.getByRole('textbox', { name: /^Text/ }).fill('## Wann\n\nAm Sonntag um drei. Es gibt Tee.')
    await save(ruth)
    expect(await (await anyone.goto(address))?.text()).toContain('Am Samstag')
    await publish(ruth)
    await anyone.reload()
    await anyone.getByText('Am Sonntag um drei.').waitFor()
    await ruth.goto('/de/mein/inhalte/uebersetzungen?sprache=tr&was=outdated')
    const entry = ruth
      .getByRole('listitem')
      .filter({ hasText: `${name} im Hof` })
      .first()
    expect(await entry.locator('del').allInnerTexts()).toEqual(['Am Samstag um drei.'])
    expect(await entry.locator('ins').allInnerTexts()).toEqual(['Am Sonntag um drei.'])

    await entry.getByRole('link', { name: /^Übersetzung bearbeiten/ }).click()
    await ruth.getByRole('textbox', { name: /^Text/ }).fill('## Ne zaman\n\nPazar saat üçte. Çay var.')
    await ruth.getByLabel('Die Übersetzung sagt jetzt dasselbe').check()
    await save(ruth)
    await ruth.getByText('Der Text ist als neue Fassung gespeichert.').waitFor()
    await ruth.goto('/de/mein/inhalte/uebersetzungen?sprache=tr&was=outdated')
    expect(await ruth.locator('main').innerText()).not.toContain(`${name} im Hof`)
  },
)

test('Ruth and Daria write the same text at once in two browsers, and neither loses a word', async () => {
  const [{ page: ruth }, { page: daria }] = [await open('ruth'), await open('daria')]
  for (const page of [ruth, daria]) await page.goto(`${article}/de`)
  await ruth.getByRole('textbox', { name: 'Zusammenfassung' }).fill('Von Ruth.')
  await daria.getByRole('textbox', { name: 'Zusammenfassung' }).fill('Von <img src=x onerror=alert(1)> Daria.')
  await save(ruth)
  await ruth.getByText('Der Text ist als neue Fassung gespeichert.').waitFor()
  await save(daria)
  await daria.getByText('Inzwischen hat jemand anderes gespeichert').waitFor()
  await daria.getByText('Von Ruth.').first().waitFor()
  const field = daria.getByRole('textbox', { name: 'Zusammenfassung' })
  expect(await field.inputValue()).toBe('Von <img src=x onerror=alert(1)> Daria.')
  expect(await daria.locator('main img').count()).toBe(0)
  await field.fill('Von Ruth. Von Daria.')
  await save(daria)
  await daria.getByText('Der Text ist als neue Fassung gespeichert.').waitFor()
})

test('a text nobody has saved is not left by mistake, and nothing of it is kept in the browser', async () => {
  const { page, close } = await house.open('ruth')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void (asked.length === 1 ? dialog.dismiss() : dialog.accept())
  })
  await page.goto(`${article}/de`)
  const leave = () => page.getByRole('link', { name: 'Abbrechen' }).click({ noWaitAfter: true })
  const text = page.getByRole('textbox', { name: /^Text/ })
  await text.fill(`${await text.inputValue()}\n\nNoch ein Satz.`)
  await leave()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(await text.inputValue()).toContain('Noch ein Satz.')
  // A preview saves nothing either, and sending the form asks nothing.
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  await page.getByRole('region', { name: 'Vorschau' }).getByText('Noch ein Satz.').waitFor()
  expect(asked).toHaveLength(1)
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  await page.getByRole('heading', { level: 1 }).click()
  await leave()
  await page.waitForURL(new RegExp(`${article}$`))
  expect(asked).toHaveLength(2)
  await close()
})

test('Ruth uploads a picture without scripts, says what it shows, and puts it into a text', async () => {
  const { page } = await open('ruth', { javaScript: false })
  await page.goto('/de/mein/inhalte/bilder/neu')
  const buffer = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#f4b740' } })
    .png()
    .toBuffer()
  await page.getByLabel('Bilddatei').setInputFiles({ name: 'Hof im Sommer.png', mimeType: 'image/png', buffer })
  await page.getByLabel('Deutsch').fill('Ein Hof mit langen Tischen.')
  await page.getByLabel('Wer es gemacht hat').fill('Foto: Brücke e. V.')
  await page.getByRole('button', { name: 'Bild hochladen' }).click()
  await page.getByText('Das Bild ist gespeichert.').waitFor()
  const code = await page.locator('main code').first().innerText()
  await page.goto(`${article}/de`)
  const text = page.getByRole('textbox', { name: /^Text/ })
  await text.fill(`${await text.inputValue()}\n\n${code}`)
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  const shown = page.getByRole('region', { name: 'Vorschau' }).getByRole('img', { name: 'Ein Hof mit langen Tischen.' })
  await shown.scrollIntoViewIfNeeded()
  await expect
    .poll(() => shown.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
    .toBeGreaterThan(0)
})

test('IN-03: what a browser makes of hostile text is the same the second time, and holds nothing that acts', async () => {
  const { page, faults } = await open('nobody')
  await page.goto('/de/')
  const found =
    await page.evaluate(`(${JSON.stringify(hostile.map((text) => String(renderMarkdown(text))))}).flatMap((html) => {
    const bad = []
    const once = document.createElement('template')
    once.innerHTML = html
    const first = once.innerHTML
    once.innerHTML = first
    if (once.innerHTML !== first) bad.push('moves: ' + html)
    for (const one of once.content.querySelectorAll('*')) {
      if (/^(script|iframe|object|embed|form|input|style|link|meta|base|svg|math|img)$/i.test(one.tagName)) bad.push(one.tagName + ': ' + html)
      for (const { name } of one.attributes) if (/^on|^style$/i.test(name)) bad.push(name + ': ' + html)
      if (one.tagName === 'A') {
        const { protocol, origin } = new URL(one.getAttribute('href'), location.href)
        const inside = /^[/#]/.test(one.getAttribute('href'))
        if (inside ? origin !== location.origin : !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) bad.push(protocol + ': ' + html)
      }
    }
    return bad
  })`)
  expect(found).toEqual([])
  expect(faults).toEqual([])
})
