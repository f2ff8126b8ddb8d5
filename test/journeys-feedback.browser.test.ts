import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { deliverMails, smtpTransport } from '#platform/mail/index.ts'
import { deliveryThrough, openMailSink, parseMail } from '#platform/mail/mail.fixtures.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { remindStaff } from '#modules/feedback/index.ts'
import { askKeepers } from '#modules/organisations/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useBrowserHouse } from './browser.ts'
import { testDay } from './test-day.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3662)
const open = useWindows(house)
const day = 86_400_000
const parts = () => ({ translators: openTranslators(readCatalogue(sourceFolder)), baseUrl: house.address })

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

test.each([true, false])('a barrier is reported and the clock runs (scripts: %s)', async (javaScript) => {
  house.clock.set(testDay)
  await house.rows('delete from feedback_cases')
  const { page: amira } = await open('nobody', { javaScript, width: 320 })
  await amira.goto('/ar/projekte/wir-lotsinnen-bruecke')
  await amira.locator('footer').getByRole('link', { name: 'أرسلوا ملاحظاتكم' }).click()
  await amira.getByText('WIR Lots*innen Brücke').first().waitFor()
  await amira.getByLabel('عائق', { exact: true }).check()
  await amira.getByLabel('رسالتك').fill('لا أستطيع قراءة الجدول على هاتفي.')
  await amira.getByLabel('البريد الإلكتروني للرد').fill('amira@post.example')
  await amira.getByRole('button', { name: 'إرسال الرسالة' }).click()
  await amira.getByText('وصلت رسالتك').waitFor()
  await amira.getByText('الأحد، 3 يناير 2027').waitFor()
  const mailed = await linkMailedTo('amira@post.example')

  // A week before the six weeks are over the centre is told, and sees it first on its start page.
  house.clock.set(new Date(testDay.getTime() + 35 * day))
  expect(await remindStaff(house.db, parts())).toBe(1)
  const reminder = await linkMailedTo('ruth@zentrum.example')
  const { page: ruth } = await open('ruth', { javaScript })
  await house.rows('update sessions set created_at = $1, last_seen_at = $1, proved_at = $1, factor_shown_at = $1', [
    house.clock.now(),
  ])
  await ruth.goto('/de/mein')
  await ruth.getByRole('link', { name: 'Rückmeldung wartet auf Antwort' }).click()
  expect(new URL(reminder).pathname).toBe(new URL(ruth.url()).pathname)
  await ruth.getByRole('link', { name: /Eine Barriere/ }).click()
  await ruth.getByText('لا أستطيع قراءة الجدول على هاتفي.').waitFor()
  await ruth.getByRole('button', { name: 'In Arbeit nehmen' }).click()
  await ruth.getByText('Die Rückmeldung ist in Arbeit.').waitFor()
  await ruth.getByLabel('Ihre Antwort').fill('الجدول الآن قائمة.')
  await ruth.getByRole('button', { name: 'Antwort schicken' }).click()
  await ruth.getByText('Die Antwort ist per E-Mail unterwegs.').waitFor()

  await amira.goto(mailed)
  await amira.getByText('الجدول الآن قائمة.').waitFor()
  await amira.getByLabel('إضافتك').fill('شكرًا، لكن الصفحة الثانية ما زالت صغيرة.')
  await amira.getByRole('button', { name: 'إرسال الإضافة' }).click()
  await amira.getByText('مفتوح من جديد').waitFor()
  // The clock began anew: six weeks from today.
  await amira.getByText('الأحد، 7 فبراير 2027').waitFor()
  expect(await amira.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test.each([true, false])('an entry is claimed and confirmed a year later (scripts: %s)', async (javaScript) => {
  house.clock.set(testDay)
  const email = `nele${javaScript ? 1 : 2}@ruesselsheim.example`
  const [found] = await house.rows<{ slug: string; name: string }>(
    `select e.slug, e.name from directory_entries e join directory_pages d on d.profile_id = e.profile_id
     where e.kind = 'project' and (d.page ->> 'unkept')::boolean order by e.slug limit 1`,
  )
  const entry = `/de/projekte/${found?.slug}`
  const { page: nele } = await open('nobody', { javaScript })
  await nele.goto(entry)
  await nele.getByRole('link', { name: 'Eintrag übernehmen' }).click()
  await nele.getByLabel('Vorname').fill('Nele')
  await nele.getByLabel('Nachname').fill('Neuland')
  await nele.getByLabel('Ihre Aufgabe in der Organisation').fill('Koordination')
  await nele.getByLabel('E-Mail-Adresse bei der Organisation').fill(email)
  await nele.getByLabel('Warum sollen Sie den Eintrag pflegen?').fill('Ich leite das Projekt.')
  await nele.getByRole('button', { name: 'Link zum Bestätigen anfordern' }).click()
  await nele.locator('.error-summary').getByText('für die Organisation handeln').waitFor()
  await nele.getByRole('checkbox').check()
  await nele.getByRole('button', { name: 'Link zum Bestätigen anfordern' }).click()
  await nele.getByRole('heading', { level: 1, name: 'Schauen Sie bitte in Ihr Postfach' }).waitFor()
  await nele.goto(await linkMailedTo(email))
  await nele.getByRole('button', { name: 'Ja, das ist meine Anfrage' }).click()
  await nele.getByRole('heading', { level: 1, name: 'Danke, Ihre Anfrage ist bestätigt' }).waitFor()

  const { page: ruth } = await open('ruth', { javaScript })
  await house.rows('update sessions set created_at = $1, last_seen_at = $1, proved_at = $1, factor_shown_at = $1', [
    house.clock.now(),
  ])
  await ruth.goto('/de/mein/uebernahmen')
  await ruth.getByRole('link', { name: found?.name ?? '' }).click()
  await ruth.getByText(email).waitFor()
  await ruth.getByRole('button', { name: 'Annehmen und einladen' }).click()
  await ruth.getByText('Die Einladung ist unterwegs.').waitFor()

  await nele.goto(await linkMailedTo(email))
  await nele.getByLabel('Passwort').fill('drei lange Fäden am Webrahmen')
  await nele.getByRole('button', { name: 'Konto anlegen und weiter' }).click()
  await nele.waitForURL('**/mein/**')
  const { page: anyone } = await open('nobody', { javaScript })
  await anyone.goto(entry)
  expect(await anyone.getByText('Gehört dieser Eintrag zu Ihnen?').count()).toBe(0)

  house.clock.set(new Date(testDay.getTime() + 366 * day))
  await askKeepers(house.db, { ...parts(), mailboxes: listMailboxes })
  await anyone.goto(await linkMailedTo(email))
  await anyone.getByRole('button', { name: 'Ja, stimmt noch' }).click()
  await anyone.getByRole('heading', { level: 1, name: 'Danke, der Eintrag ist bestätigt' }).waitFor()
  await anyone.goto(entry)
  await anyone.getByText('Zuletzt bestätigt: Dienstag, 23. November 2027').waitFor()
})
