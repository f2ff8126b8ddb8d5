import { expect, onTestFinished, test } from 'vitest'
import { tagOf } from '#kernel/language.ts'
import { deliverMails, deliverToLists, smtpTransport } from '#platform/mail/index.ts'
import { deliveryThrough, openMailSink, parseMail, type Received } from '#platform/mail/mail.fixtures.ts'
import { sendIssues } from '#modules/newsletter/index.ts'
import { addReader, newsletterParts } from '#modules/newsletter/newsletter.fixtures.ts'
import { useBrowserHouse } from './browser.ts'
import { axeFaults, ibmFaults, reflowFaults } from './page-inspection.ts'
import { testDay } from './test-day.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3670)
const open = useWindows(house)
const parts = () => ({ ...newsletterParts, baseUrl: house.address })

const reading = [
  ['en', 'joy'],
  ['ar', 'amira'],
  ['uk', 'oksana'],
  ['de', 'nora'],
] as const

/** Everything in the outbox goes over the line to a real mail server. */
async function deliverAll(): Promise<readonly Received[]> {
  const sink = await openMailSink()
  const transport = smtpTransport(sink.url, { lines: 3 })
  onTestFinished(async () => {
    transport.close()
    await sink.close()
  })
  await deliverMails(house.db, deliveryThrough(transport))
  await deliverToLists(house.db, deliveryThrough(transport))
  return sink.received
}

async function mailTo(received: readonly Received[], email: string) {
  const found = received.findLast(({ recipients }) => recipients.includes(email))
  if (found === undefined) throw new Error(`No mail came to ${email}.`)
  return parseMail(found)
}

test.each([true, false])(
  'a newsletter goes out in five languages, and a reader leaves with one press (scripts: %s)',
  async (javaScript) => {
    house.clock.set(testDay)
    for (const table of ['throttles', 'outbox_mails', 'newsletter_issues', 'newsletter_readers'])
      await house.rows(`delete from ${table}`)
    for (const [lang, name] of reading) await addReader(house, `${name}@leser.example`, lang, ['vereine'])

    // Yusuf orders it in Turkish on his phone, and confirms by the link of his mail.
    const { page: yusuf } = await open('nobody', { javaScript, width: 320 })
    await yusuf.goto('/tr/')
    await yusuf.locator('footer').getByRole('link', { name: 'Bülten' }).click()
    await yusuf.getByRole('link', { name: 'Bültene abone ol' }).click()
    await yusuf.getByLabel('E-posta adresi').fill('yusuf@leser.example')
    await yusuf.getByLabel('Göçmen dernekleri').check()
    await yusuf.getByLabel('bültenini e-postayla almak istiyorum').check()
    await yusuf.getByRole('button', { name: 'Bültene abone ol' }).click()
    await yusuf.getByRole('heading', { name: 'Neredeyse tamam' }).waitFor()
    const asked = await mailTo(await deliverAll(), 'yusuf@leser.example')
    await yusuf.goto(/https?:\/\/\S+/.exec(asked.text ?? '')?.[0] ?? '')
    await yusuf.getByRole('button', { name: 'Evet, bülteni almak istiyorum' }).click()
    await yusuf.getByText('Aboneliğiniz onaylandı').waitFor()

    // Ruth writes it in German, looks at it as a mail, adds the Turkish text, and sends it.
    const { page: ruth } = await open('ruth', { javaScript })
    await ruth.goto('/de/mein/newsletter')
    await ruth.getByRole('link', { name: 'Neue Ausgabe' }).click()
    await ruth.getByLabel('Betreff auf Deutsch').fill('Geld für Mikroprojekte')
    await ruth.getByLabel('Migrantische Organisationen').check()
    await ruth.getByRole('button', { name: 'Ausgabe anlegen' }).click()
    await ruth
      .getByLabel('Text', { exact: true })
      .fill('## Bis Ende Januar\n\nAlle Termine im [Kalender der Veranstaltungen](/de/veranstaltungen).')
    await ruth.getByRole('button', { name: 'Vorschau zeigen' }).click()
    await ruth.getByRole('heading', { name: 'Bis Ende Januar' }).waitFor()
    await ruth.getByRole('button', { name: 'Speichern' }).click()
    await ruth.getByRole('link', { name: 'Türkçe' }).click()
    await ruth.getByLabel('Betreff').fill('Küçük projeler için para')
    await ruth
      .getByLabel('Text', { exact: true })
      .fill('## Ocak sonuna kadar\n\nTüm tarihler [etkinlik takviminde](/tr/veranstaltungen).')
    await ruth.getByRole('button', { name: 'Speichern' }).click()
    await ruth.getByRole('link', { name: 'Versand planen' }).click()
    await ruth.getByText('5 Menschen bekommen diese Ausgabe').waitFor()
    await ruth.getByRole('button', { name: 'An 5 Menschen schicken' }).click()
    await ruth.getByText('Die Ausgabe ist geplant').waitFor()

    house.clock.advance(5 * 60_000)
    await sendIssues(house.db, parts())
    const received = await deliverAll()
    await sendIssues(house.db, parts())
    expect(received).toHaveLength(5)
    await ruth.reload()
    await ruth.getByText('5 übergeben').waitFor()

    // AC-25: each mail as a page: language, structure, nothing from elsewhere.
    const { page: mailbox } = await open('nobody', { javaScript: true, width: 320 })
    for (const [lang, name] of [...reading, ['tr', 'yusuf'] as const]) {
      const mail = await mailTo(received, `${name}@leser.example`)
      expect(mail.html).toContain(`<html lang="${tagOf(lang)}"`)
      expect(mail.text).toContain('/newsletter/abmelden/')
      await mailbox.setContent(mail.html ?? '')
      expect(
        [...(await axeFaults(mailbox)), ...(await ibmFaults(mailbox)), ...(await reflowFaults(mailbox))],
        lang,
      ).toEqual([])
    }

    // Yusuf’s mail program presses once, as RFC 8058 has it; Oksana leaves on the page.
    const turkish = await mailTo(received, 'yusuf@leser.example')
    expect(turkish.subject).toBe('Küçük projeler için para')
    const leave = turkish.headers.find(({ key }) => key === 'list-unsubscribe')?.value.slice(1, -1) ?? ''
    const pressed = await fetch(leave, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      redirect: 'error',
    })
    expect(pressed.status).toBe(200)
    await yusuf.goto(leave)
    await yusuf.getByRole('heading', { name: 'Artık bülten almıyorsunuz' }).waitFor()
    const ukrainian = await mailTo(received, 'oksana@leser.example')
    const { page: oksana } = await open('nobody', { javaScript, width: 320 })
    await oksana.goto(/http\S+\/newsletter\/abmelden\/\S+/.exec(ukrainian.text ?? '')?.[0] ?? '')
    await oksana.getByRole('button', { name: 'Так, відписатися' }).click()
    await oksana.getByRole('heading', { name: 'Ви більше не отримуєте розсилку' }).waitFor()
    expect(await house.rows('select email from newsletter_readers order by email')).toEqual([
      { email: 'amira@leser.example' },
      { email: 'joy@leser.example' },
      { email: 'nora@leser.example' },
    ])
    await oksana.goto('/uk/newsletter')
    await oksana.getByRole('link', { name: 'Geld für Mikroprojekte' }).waitFor()
  },
)
