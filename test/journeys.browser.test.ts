import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from './browser.ts'
import { storageFaults } from './page-inspection.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3128)
const open = useWindows(house)

/** A telephone in the hand, a browser nobody has used, no scripts. */
const amira = { width: 320, height: 640, javaScript: false } as const

test('Amira finds in Arabic who speaks her language near Offenbach, and leaves nothing behind', async () => {
  const { page } = await open('nobody', amira)
  await page.goto('/')
  await page.getByRole('link', { name: 'العربية', exact: true }).click()
  await page.getByRole('main').getByRole('searchbox').fill('أوفنباخ')
  await page.getByRole('main').getByRole('button', { name: 'بحث' }).click()
  console.log(await page.locator('main .card').allInnerTexts())
  expect(await storageFaults(page)).toEqual([])
})

test('Amira learns whom to ask where there is no project yet', async () => {
  const { page } = await open('nobody', amira)
  await page.goto('/ar/')
  console.log(await page.getByRole('main').getByRole('link').allInnerTexts())
  await page.goto('/ar/kreise/vogelsbergkreis')
  console.log(await page.getByRole('main').innerText())
})

export type P = Page
