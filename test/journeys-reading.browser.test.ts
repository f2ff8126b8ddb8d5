import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { storageFaults } from './page-inspection.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3760)
const open = useWindows(house)

/** A telephone in the hand, no scripts. */
const phone = { width: 320, height: 640, javaScript: false } as const

test('a visitor finds the centre on one page, as a document to pass on', async () => {
  const { page } = await open('nobody', phone)
  await page.goto('/ar/')
  const link = page.getByRole('main').getByRole('link', { name: 'باختصار (PDF)' })
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await storageFaults(page)).toEqual([])
})

test('the way to a Lots*in from a question, without scripts', async () => {
  const { page } = await open('nobody', phone)
  await page.goto('/de/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ihre Fragen' }).click()
  await page.getByRole('main').getByRole('searchbox').fill('Wie finde ich eine Lotsin')
  await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click()
  const question = page.locator('details').filter({ hasText: 'Wie finde ich eine Lotsin oder einen Lotsen?' })
  if ((await question.getAttribute('open')) === null) await question.locator('summary').click()
  await question.getByRole('link', { name: 'Hilfe finden' }).click()
  await page.waitForURL('**/de/finden')
  expect(await page.getByRole('main').getByRole('searchbox').isVisible()).toBe(true)
})

test('the address of an answer opens it, in the page and from outside', async () => {
  for (const javaScript of [true, false]) {
    const { page } = await open('nobody', { ...phone, javaScript })
    await page.goto('/de/fragen#versicherung')
    await page.getByText('gesetzliche Unfallversicherung').waitFor()
    await page.goto('/de/fragen?offen=was-ist-ein-mikroprojekt#was-ist-ein-mikroprojekt')
    expect(await page.locator('details[open]').count()).toBe(1)
    // The question itself is in sight, not only its answer.
    expect(await page.locator('details[open] summary').boundingBox()).toMatchObject({
      y: expect.toSatisfy((y: number) => y >= 0 && y < 640),
    })
  }
})

test.each([
  ['de', 1280],
  ['ar', 320],
] as const)('a word’s meaning by keyboard, in %s at %i pixels', async (lang, width) => {
  const { page } = await open('nobody', { width, height: 640 })
  await page.goto(`/${lang}/aktuelles/vielfaltszentren-bis-2030`)
  const word = page.locator('button.term[popovertarget="wort-vielfaltszentrum"]')
  expect(await word.innerText()).toContain('Vielfaltszentrum')
  const text = page.locator('#wort-vielfaltszentrum')
  expect(await text.isVisible()).toBe(false)
  await page.locator('h1').click()
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').and(word).count()) === 1) break
  }
  await page.keyboard.press('Enter')
  expect(await text.isVisible()).toBe(true)
  expect(await text.locator(':focus').count()).toBe(1)
  const box = await text.boundingBox()
  expect(box === null ? [] : [box.x >= 0, box.x + box.width <= width, box.y >= 0, box.y + box.height <= 640]).toEqual([
    true,
    true,
    true,
    true,
  ])
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('href')).toBe(`/${lang}/woerterbuch#vielfaltszentrum`)
  await page.keyboard.press('Escape')
  expect(await text.isVisible()).toBe(false)
  expect(await page.locator(':focus').and(word).count()).toBe(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${lang}/woerterbuch#vielfaltszentrum`)
})

test('where a browser knows no popovers, nothing stands in the middle of a sentence', async () => {
  const { page } = await open('nobody')
  await page.goto('/de/aktuelles/vielfaltszentren-bis-2030')
  await page.evaluate("for (const one of document.querySelectorAll('[popover]')) one.removeAttribute('popover')")
  expect(
    await page
      .locator('.term-text')
      .evaluateAll((all) => all.map((one) => (one as unknown as { checkVisibility(): boolean }).checkVisibility())),
  ).not.toContain(true)
  const words = await page.locator('.article__body p').first().innerText()
  expect(words).toContain('gibt es ein WIR-Vielfaltszentrum. Zusammen sind es 33.')
})
