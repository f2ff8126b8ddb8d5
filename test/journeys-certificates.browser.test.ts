import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { storageFaults } from './page-inspection.ts'
import { testParts } from '#modules/certificates/certificate.fixtures.ts'
import { idFrom } from '#kernel/id.ts'
import { holderToken } from '#modules/certificates/holder-link.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3530)
const open = useWindows(house)

test.each([{ javaScript: true }, { javaScript: false }])(
  'a stranger checks a certificate by its code, and a revoked one says so (scripts: $javaScript)',
  async ({ javaScript }) => {
    const { page } = await open('nobody', { width: 1280, height: 900, javaScript })
    await page.goto('/de/nachweis')
    await page.getByLabel('Code').fill('24BA-SE20-24AW')
    await page.getByRole('button', { name: 'Prüfen' }).click()
    await page.getByText('Dieser Code stimmt nicht ganz.').first().waitFor()
    await page.getByLabel('Code').fill('24ba-se20-24av')
    await page.getByRole('button', { name: 'Prüfen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nachweis 24BA-SE20-24AV' }).waitFor()
    await page.getByText('Dieser Nachweis ist echt und gilt heute.').waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('Dokumacı')
    await page.getByLabel('Name auf dem Papier').fill('Selin Dokumaci')
    await page.getByRole('button', { name: 'Namen vergleichen' }).click()
    await page.getByText('Der Name stimmt').waitFor()

    await page.getByRole('link', { name: 'Anderen Nachweis prüfen' }).click()
    await page.getByLabel('Code').fill('24BASE2024CX')
    await page.getByRole('button', { name: 'Prüfen' }).click()
    await page.getByRole('heading', { name: 'Widerrufen' }).waitFor()
    expect(await storageFaults(page)).toEqual([])
  },
)

test('Nour opens her link on the phone in Arabic, downloads the paper, and shows her name to whoever has the code', async () => {
  const [row] = await house.rows<{ id: string }>("select id from certificates where code = '24BASE2024BW'")
  const token = holderToken(testParts.key, idFrom(row?.id ?? ''), 1)
  const { page } = await open('nobody', { width: 320, height: 640 })
  await page.goto(`/ar/mein-nachweis/${token}`)
  const arriving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'بصيغة PDF بالألمانية والعربية' }).first().click()
  const download = await arriving
  expect(download.suggestedFilename()).toBe('nachweis-24BA-SE20-24BW.pdf')
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.toString('latin1')).toContain('/Lang (ar)')

  await page.getByRole('link', { name: 'تغيير ما يراه الآخرون' }).click()
  await page.getByLabel('الاسم').check()
  await page.getByRole('button', { name: 'حفظ' }).click()
  await page.getByText('تم الحفظ.').waitFor()

  const stranger = await open('nobody', { width: 320, height: 640 })
  await stranger.page.goto('/ar/nachweis/24BASE2024BW')
  await stranger.page.getByText('نور صادق').waitFor()
})
