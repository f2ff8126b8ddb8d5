import type { BrowserContext, Page } from 'playwright-core'

/** A device that keeps passkeys; `verifies: false` is one that asks for no PIN, finger or face. */
export async function addPasskeyDevice(context: BrowserContext, page: Page, verifies = true): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verifies,
      automaticPresenceSimulation: true,
    },
  })
}
