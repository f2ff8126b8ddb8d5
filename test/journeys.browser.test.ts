import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { storageFaults } from './page-inspection.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3128)
const open = useWindows(house)

/** A telephone in the hand, a browser nobody has used, no scripts. */
const phone = { width: 320, height: 640, javaScript: false } as const

test('Amira finds in Arabic who speaks her language in Offenbach, and leaves nothing behind', async () => {
  const { page } = await open('nobody', phone)
  await page.goto('/')
  await page.getByRole('link', { name: 'العربية', exact: true }).click()
  await page.getByRole('main').getByRole('searchbox').fill('أوفنباخ')
  await page.getByRole('main').getByRole('button', { name: 'بحث' }).click()

  const card = page.locator('.card').filter({ hasText: 'WIR Lots*innen Hafenfaden' })
  expect(await card.innerText()).toContain('الاثنين، 10:00–12:00، العربية، Deutsch (الألمانية)')
  expect(await card.innerText()).toMatch(/الهاتف: *069 90009-\d{3}/)
  await card.getByRole('link').click()

  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.locator('h1[lang="de"][dir="ltr"]').innerText()).toBe('WIR Lots*innen Hafenfaden')
  expect(await page.locator('.facts bdi[lang="ar"][dir="rtl"]').innerText()).toBe('العربية')
  expect(await page.locator('.facts bdi[lang="tr"][dir="ltr"]').innerText()).toBe('Türkçe')
  // Without its own direction a German sentence loses its full stop to the wrong side.
  expect(await page.locator('main [lang="de"]:not([dir="ltr"], bdi)').allInnerTexts()).toEqual([])
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /^069 90009-/ })
      .getAttribute('href'),
  ).toMatch(/^tel:\+49/)
  expect(await storageFaults(page)).toEqual([])
})

test('Amira reads whom to ask where there is no project yet', async () => {
  const { page } = await open('nobody', phone)
  await page.goto('/ar/')
  await page.getByRole('listitem').getByRole('link', { name: 'دائرة فوغلسبرغ', exact: true }).click()
  await page.getByText('لا يوجد هنا بعد مشروع').waitFor()
  await page.getByRole('link', { name: 'WIR-Vielfaltszentrum Vogelsbergkreis' }).click()
  await page.getByRole('heading', { level: 1, name: 'WIR-Vielfaltszentrum Vogelsbergkreis' }).waitFor()
  expect(await page.locator('.prose').innerText()).toContain('للوصول إليه: اسأل إدارة الدائرة')
  expect(await storageFaults(page)).toEqual([])
})

test('Amira comes from the start page to a project with Tab and Enter alone', async () => {
  const { page } = await open('nobody')
  await page.goto('/de/')
  await tabTo(page, 'Ort, Sprache oder Thema')
  await page.keyboard.type('Friedberg Arabisch')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/de/finden?**')
  await tabTo(page, 'WIR Lots*innen Brücke')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'WIR Lots*innen Brücke' }).waitFor()
  expect(await storageFaults(page)).toEqual([])
})

async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('link', { name }).or(page.getByRole('searchbox', { name }))
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').and(wanted).count()) === 1) return
  }
  throw new Error(`Nobody comes to ${name} with Tab.`)
}
