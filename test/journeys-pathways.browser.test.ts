import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { deliverMails, smtpTransport } from '#platform/mail/index.ts'
import { deliveryThrough, openMailSink, parseMail } from '#platform/mail/mail.fixtures.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3640)
const open = useWindows(house)

beforeAll(() => house.rows('delete from throttles'))

/** Everything in the outbox goes over the line to a real mail server; answers the link of the mail that came to the address. */
async function linkMailedTo(email: string): Promise<string> {
  const sink = await openMailSink()
  const transport = smtpTransport(sink.url)
  onTestFinished(async () => {
    transport.close()
    await sink.close()
  })
  await deliverMails(house.db, deliveryThrough(transport))
  const received = sink.received.findLast(({ recipients }) => recipients.includes(email))
  const mail = await parseMail({ raw: received?.raw ?? Buffer.alloc(0) })
  const link = /https?:\/\/\S+/.exec(mail.text ?? '')?.[0]
  if (link === undefined) throw new Error(`No mail with a link came to ${email}.`)
  return link
}

/** A picture to look at, where somebody asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `paths-${name}.png`), fullPage: true })
}

async function downloaded(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  const bytes = await readFile(await download.path())
  return (await extractText(new Uint8Array(bytes), { mergePages: true })).text
}

test.each([true, false])('a municipality walks the founding path (scripts: %s)', async (javaScript) => {
  const email = `rathaus${javaScript ? 1 : 2}@eichenau.example`
  const { page } = await open('nobody', { javaScript, width: javaScript ? 1280 : 390 })
  await page.goto('/de/')
  await page.getByRole('link', { name: 'Ein Projekt leiten oder gründen' }).click()
  await page.getByRole('link', { name: 'Wir wollen ein Lots*innen-Projekt' }).click()
  await page.getByLabel('Gewünschter Beginn').fill('2027-10-04')
  await page.getByRole('button', { name: 'Termine zeigen' }).click()
  await page.getByRole('rowheader', { name: 'Antrag vorbereiten' }).waitFor()
  await page.getByText('Freitag, 25. Juni 2027').first().waitFor()
  await picture(page, `public-${javaScript}`)
  await page.getByRole('link', { name: 'Diesen Weg beginnen' }).click()
  await page.getByLabel('Wer sind Sie?').fill('Stadt Butzbach')
  await page.getByLabel('Kreis oder Stadt').selectOption({ label: 'Wetteraukreis' })
  expect(await page.getByLabel('Gewünschter Beginn').inputValue()).toBe('2027-10-04')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Ich bin einverstanden').check()
  await page.getByRole('button', { name: 'Link schicken' }).click()
  await page.getByText('Sehen Sie in Ihr Postfach').first().waitFor()

  await page.goto(await linkMailedTo(email))
  await page.getByRole('button', { name: 'Jetzt beginnen' }).click()
  await page.getByText('Der Weg hat begonnen.').waitFor()
  await page.getByRole('link', { name: 'Schritt öffnen' }).click()
  await page.getByLabel('Was wird gebraucht, und woran merken Sie das?').fill('Im Rathaus fehlen Begleiter*innen.')
  await page.getByLabel('Was soll nach einem Jahr anders sein?').fill('Sechs Lots*innen begleiten in vier Sprachen.')
  await page.getByLabel('erledigt').check()
  await page.getByRole('button', { name: 'Schritt speichern' }).click()
  await page.getByText('Gespeichert.').waitFor()

  // Somebody is near: the map leads to the finder, the list says it in words.
  await page.getByRole('link', { name: 'Weiter: Wer ist schon in der Nähe?' }).click()
  await page.getByText(/Wetteraukreis: Hier gibt es/).waitFor()
  await page.getByText('WIR Lots*innen Brücke').first().waitFor()
  await picture(page, `nearby-${javaScript}`)
  await page.getByRole('link', { name: 'Zurück zum Weg' }).click()

  await page.getByRole('link', { name: 'Wer kann Träger sein?' }).click()
  for (const legend of [
    'Sind Sie eine Kommune, eine Kirche oder gemeinnützig?',
    'Beginnt das Projekt erst, wenn der Bescheid da ist?',
    'Ist das übrige Geld gesichert?',
  ])
    await page.getByRole('radiogroup', { name: legend }).getByLabel('Ja').check()
  await page.getByRole('button', { name: 'Schritt speichern' }).click()
  await page.getByText('Nach Ihren Antworten passt es').waitFor()
  await picture(page, `carrier-${javaScript}`)

  await page.getByRole('link', { name: 'Zurück zum Weg' }).click()
  await page.getByText('1 von 8 Schritten fertig').waitFor()
  await page.getByRole('link', { name: 'Antrag vorbereiten' }).click()
  await page.getByLabel('Kurztitel des Projekts').fill('Lots*innen Butzbach')
  await page.getByRole('button', { name: 'Schritt speichern' }).click()
  const application = await downloaded(page, 'Entwurf für den Antrag')
  for (const words of ['Lots*innen Butzbach', 'Im Rathaus fehlen Begleiter*innen.', 'Das fehlt noch'])
    expect(application).toContain(words)
  await page.getByRole('link', { name: 'Zurück zum Weg' }).click()
  await picture(page, `desk-${javaScript}`)
  const draft = await downloaded(page, 'Alles als PDF')
  for (const words of ['Stadt Butzbach', 'Im Rathaus fehlen Begleiter*innen.', '25.06.2027'])
    expect(draft).toContain(words)

  // The centre sees where the town stands, and reads once it was asked to walk along.
  await page.getByRole('button', { name: 'Um Begleitung bitten' }).click()
  await page.getByText('Das Kompetenzzentrum weiß jetzt').waitFor()
  const { page: ruth } = await open('ruth', { javaScript })
  await ruth.goto('/de/mein')
  await ruth
    .getByRole('link', { name: /Begleitung/ })
    .first()
    .click()
  const row = ruth.getByRole('row', { name: /Stadt Butzbach/ })
  await row.getByText('1 von 8 Schritten fertig').waitFor()
  await picture(ruth, `overview-${javaScript}`)
  await ruth.getByRole('button', { name: 'Begleitung übernehmen Stadt Butzbach' }).click()
  await ruth.getByText('Sie begleiten diesen Weg jetzt.').waitFor()
  await ruth.getByLabel('Neue Notiz').fill('Wir sprechen am Dienstag über den Träger.')
  await ruth.getByRole('button', { name: 'Notiz speichern' }).click()
  await ruth.getByText('Die Notiz ist gespeichert').waitFor()
  await page.reload()
  await page.getByText('Wir sprechen am Dienstag über den Träger.').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await house.rows("delete from pathways where founder = 'Stadt Butzbach'")
})

test('Leyla sees the gap of her Minijob, and Frau Okafor confirms with one click on her phone', async () => {
  const { page: leyla } = await open('leyla')
  await leyla.goto('/de/mein/wege')
  await leyla.getByRole('link', { name: 'Mikroprojekt beantragen' }).click()
  await leyla.getByRole('link', { name: 'Finanzplan' }).click()
  await leyla.getByLabel('Lohn im Minijob je Monat').fill('633')
  await leyla.getByRole('button', { name: 'Schritt speichern' }).click()
  await leyla.getByText('Für den Minijob fehlen 2.674,80 €').waitFor()
  await picture(leyla, 'budget')
  await leyla.getByRole('link', { name: 'Zurück zum Weg' }).click()
  await leyla.getByRole('link', { name: 'Mit der Kommune abstimmen' }).click()
  await leyla.getByRole('link', { name: 'Schreiben an die Kommune' }).click()
  await leyla.getByLabel('Stelle in Stadt, Gemeinde oder Kreis').fill('Stadt Frankfurt, WIR-Vielfaltszentrum')
  await leyla.getByLabel('Ansprechperson').fill('Ngozi Okafor')
  await leyla.getByLabel('E-Mail-Adresse der Stelle').fill('okafor@vielfaltszentrum.example')
  await leyla.getByRole('button', { name: 'Schreiben senden' }).click()
  await leyla.getByText('Das Schreiben ist unterwegs.').waitFor()

  const { page: okafor } = await open('nobody', { width: 360, javaScript: false })
  await okafor.goto(await linkMailedTo('okafor@vielfaltszentrum.example'))
  await okafor.getByText('Wir bestätigen, dass das Projekt „Reden im Stadtteil“').waitFor()
  await picture(okafor, 'letter')
  await okafor.getByRole('button', { name: 'Absprache bestätigen' }).click()
  await okafor.getByText('Sie haben am').waitFor()
  expect(await downloaded(okafor, 'Bestätigung als PDF')).toContain('Bestätigung der Kommune')

  await leyla.reload()
  await leyla.getByText('hat am').first().waitFor()
  expect(await downloaded(leyla, 'Schreiben als PDF')).toContain('Bestätigt am')
})
