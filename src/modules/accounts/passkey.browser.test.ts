import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowserHouse } from '#test/browser.ts'

const house = useBrowserHouse(3127)

/** A device that keeps passkeys; `verified: false` is one that asks for no PIN, finger or face. */
async function addDevice(context: BrowserContext, page: Page, verified: boolean): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  })
}

test('AU-01: in a real browser a passkey is added, signs in again, and is needed for nothing else', async () => {
  const window = await house.open('olaf')
  const { page, context } = window
  await addDevice(context, page, true)
  await page.goto('/de/mein/sicherheit')
  await page.getByLabel('Name für den Passkey').fill('Handy')
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
  await page.getByText('Der Passkey ist hinzugefügt.').waitFor()
  await page.getByRole('rowheader', { name: 'Handy' }).waitFor()
  // SE-02: after signing out the page before shows nothing.
  await context.clearCookies()
  await page.goto('/de/mein/sicherheit')
  expect(new URL(page.url()).pathname).toBe('/de/mein/anmelden')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.waitForURL('**/de/mein/sicherheit')
  await page.goto('/de/mein/konten')
  await page.getByRole('heading', { level: 1, name: 'Konten' }).waitFor()
  expect(window.elsewhere).toEqual([])
  expect(window.faults).toEqual([])
  await window.close()
})

test('AU-01: a device that does not verify its user is refused, and the page says so', async () => {
  const window = await house.open('ruth')
  await addDevice(window.context, window.page, false)
  await window.page.goto('/de/mein/sicherheit')
  await window.page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
  const problem = window.page.getByText('Das hat mit dem Passkey nicht geklappt.')
  await problem.waitFor()
  expect(await problem.isVisible()).toBe(true)
  await window.close()
})

test('WE-07: without scripts the passkey button stays away and a sentence says why', async () => {
  const window = await house.open('nobody', { javaScript: false })
  await window.page.goto('/de/mein/anmelden')
  expect(await window.page.getByRole('button', { name: 'Mit Passkey anmelden' }).isVisible()).toBe(false)
  expect(await window.page.getByText('braucht JavaScript').isVisible()).toBe(true)
  await window.close()
})
