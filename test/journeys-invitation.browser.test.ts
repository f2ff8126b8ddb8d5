import { generate } from 'otplib'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { deliverMails, smtpTransport } from '#platform/mail/index.ts'
import { deliveryThrough, openMailSink, parseMail } from '#platform/mail/mail.fixtures.ts'
import { useBrowserHouse } from './browser.ts'
import { addPasskeyDevice } from './passkey-device.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3130)
const open = useWindows(house)

const day = 24 * 3_600_000
const password = 'Kessel Wolke Treppe Hafer'

test('Ruth invites Runa, who opens the mail, sets up her app, sees her one profile, and comes back another day', async () => {
  const profile = await profileOf('wir-lotsinnen-bruecke')
  const link = await invite('runa@bruecke.example', profile)

  const { page } = await open('nobody')
  await page.goto(link)
  await page.getByText('WIR Lots*innen Brücke').waitFor()
  expect(await page.getByLabel('Vorname').first().inputValue()).toBe('Runa')
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Konto anlegen und weiter' }).click()

  await page.getByRole('heading', { name: 'App für den zweiten Schritt einrichten' }).waitFor()
  const secret = (await page.locator('main strong bdi').innerText()).replaceAll(' ', '')
  await page.getByLabel('Code aus der App').fill(await shownByApp(secret))
  await page.getByRole('button', { name: 'App einrichten' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ihre Notfall-Codes' }).waitFor()
  expect(await page.locator('main code').count()).toBe(10)
  await page.getByRole('link', { name: 'Ich habe die Codes aufbewahrt' }).click()
  expect(await profilesOn(page)).toEqual([profile])
  expect((await page.goto(`/de/mein/profile/${await profileOf('wir-lotsinnen-laternenhof')}`))?.status()).toBe(404)
  await page.goto(`/de/mein/profile/${profile}`)
  await page.getByRole('link', { name: 'Profil bearbeiten' }).waitFor()

  await page.getByText('Runa Heddle').click()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.getByText('Sie sind abgemeldet.').waitFor()
  await page.goBack()
  expect(await page.locator('body').innerText()).not.toMatch(/Runa|Profil bearbeiten/)

  house.clock.advance(day)
  onTestFinished(() => house.clock.advance(-day))
  await page.goto('/de/mein')
  await page.getByLabel('E-Mail-Adresse').fill('runa@bruecke.example')
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
  await page.getByLabel('Code').fill(await shownByApp(secret))
  await page.getByRole('button', { name: 'Bestätigen' }).click()
  await page.waitForURL('**/de/mein')
  expect(await profilesOn(page)).toEqual([profile])

  // The link of the mail was good for one time.
  const { page: finder } = await open('nobody')
  expect((await finder.goto(link))?.status()).toBe(404)
})

test('an invitation is accepted with a passkey alone, and the passkey opens the account again', async () => {
  const profile = await profileOf('wir-lotsinnen-hafenfaden')
  const link = await invite('vero@hafenfaden.example', profile)
  const { page, context } = await open('nobody')
  await addPasskeyDevice(context, page)
  await page.goto(link)
  await page.getByRole('button', { name: 'Konto mit Passkey anlegen' }).click()
  await page.waitForURL('**/de/mein')
  expect(await profilesOn(page)).toEqual([profile])
  await context.clearCookies()
  await page.goto('/de/mein')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.waitForURL('**/de/mein')
  expect(await profilesOn(page)).toEqual([profile])
})

/** Ruth sends the invitation; it goes over the line to a real mail server. Answers the link that arrived. */
async function invite(email: string, profile: string): Promise<string> {
  const { page } = await open('ruth')
  await page.goto(`/de/mein/profile/${profile}`)
  await page.getByRole('link', { name: 'Person einladen' }).click()
  await page.getByLabel('Vorname').fill('Runa')
  await page.getByLabel('Nachname').fill('Heddle')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByRole('radio', { name: 'Koordination eines Projekts' }).check()
  await page.getByLabel('Deutsch', { exact: true }).check()
  await page.getByRole('button', { name: 'Einladung schicken' }).click()
  await page.getByText('Die Einladung ist unterwegs.').waitFor()

  const sink = await openMailSink()
  const transport = smtpTransport(sink.url)
  onTestFinished(async () => {
    transport.close()
    await sink.close()
  })
  await deliverMails(house.db, deliveryThrough(transport))
  const received = sink.received.find(({ recipients }) => recipients.includes(email))
  const mail = await parseMail({ raw: received?.raw ?? Buffer.alloc(0) })
  const link = new RegExp(`${house.address}/de/mein/einladung/\\S+`).exec(mail.text ?? '')?.[0]
  if (link === undefined) throw new Error(`No invitation came to ${email}.`)
  return link
}

function shownByApp(secret: string): Promise<string> {
  return generate({ secret, epoch: Math.floor(house.clock.now().getTime() / 1000) })
}

async function profileOf(slug: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>('select id from profiles where slug = $1', [slug])
  return row?.id ?? ''
}

/** The profiles the start of the member area leads to. */
async function profilesOn(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const hrefs = await page.locator('main a[href*="/mein/profile/"]').evaluateAll((links) => links.map(String))
  return [...new Set(hrefs.map((href) => new URL(href).pathname.split('/')[4] ?? ''))]
}
