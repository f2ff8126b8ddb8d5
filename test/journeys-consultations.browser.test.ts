import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parts as consultationParts } from '#modules/consultations/consultations.fixtures.ts'
import { clearConsultations, remindOfConsultations } from '#modules/consultations/index.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3610)
const open = useWindows(house)

/** A picture to look at, where somebody asks for it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `consultations-${name}.png`), fullPage: true })
}

async function lastMail(kind: string, recipient: string): Promise<string> {
  const [mail] = await house.rows<{ href: string }>(
    'select action_href as href from outbox_mails where kind = $1 and recipient = $2 order by created_at desc, age(xmin) limit 1',
    [`consultations.${kind}`, recipient],
  )
  return new URL(mail?.href ?? 'about:blank').pathname
}

test('an association asks in Turkish under an invented name, gets a time to talk, an answer, steps, a reminder, and says what came of it', async () => {
  const { page: nar } = await open('nobody', { width: 360, height: 740, javaScript: false, locale: 'tr-TR' })
  await nar.goto('/tr/beratung/anfragen')
  await nar.getByLabel('Dernek kurmak').check()
  await nar.getByLabel('Para bulmak ve başvurmak').check()
  await nar.getByLabel('Sorunuz', { exact: true }).fill('Kadın derneğimizi kurmak istiyoruz. Nereden başlayalım?')
  await nar.getByLabel('Bir girişim veya grup').check()
  await nar.getByLabel(/İlçe \(Kreis\)/).selectOption({ label: 'Offenbach am Main' })
  await nar.getByLabel(/Size nasıl hitap edelim/).fill('Nar')
  await nar.getByLabel(/E-posta adresi/).fill('nar@post.example')
  await nar.getByLabel(/üç ay sonra/).check()
  await picture(nar, 'ask-tr')
  await nar.getByRole('button', { name: 'Soruyu gönder' }).click()
  await nar.getByRole('heading', { name: 'Belki bu şimdiden yardımcı olur' }).waitFor()
  await picture(nar, 'fitting-tr')
  await nar.getByRole('button', { name: 'Soruyu şimdi gönder' }).click()
  await nar.getByText('Sorunuz bize ulaştı').waitFor()
  const sign = /[A-Z][a-z]+ \d{4}/.exec((await nar.locator('h1').textContent()) ?? '')?.[0] ?? ''
  expect(sign).not.toBe('')
  await picture(nar, 'thread-tr')

  const { page: daria } = await open('daria')
  await daria.goto('/de/mein')
  await daria.getByRole('link', { name: /hat noch niemand übernommen/ }).click()
  await daria.getByRole('link', { name: sign }).click()
  await daria.getByText('Kadın derneğimizi kurmak istiyoruz').waitFor()
  await daria.getByRole('button', { name: 'Übernehmen' }).click()
  await daria.getByText('Sie beraten jetzt').waitFor()
  await daria.getByLabel('Ihre Antwort').fill('Merhaba! Yedi kişiyle bir tüzük yazın, sonra kuruluş toplantısı yapın.')
  await daria.getByRole('button', { name: 'Antwort schicken' }).click()
  await daria.getByText('eine E-Mail sagt es ihr').waitFor()
  await picture(daria, 'case')

  await nar.goto(await lastMail('answered', 'nar@post.example'))
  await nar.getByText('Yedi kişiyle bir tüzük yazın').waitFor()

  await nar.getByRole('link', { name: 'Saat seçin' }).click()
  await nar.getByLabel('Görüntülü', { exact: true }).check()
  await nar.locator('input[name="slot"]').first().check()
  await picture(nar, 'slots-tr')
  await nar.getByRole('button', { name: 'Randevu al' }).click()
  await nar.getByRole('heading', { name: 'Randevunuz', exact: true }).waitFor()
  const file = nar.waitForEvent('download')
  await nar.getByRole('link', { name: 'Takvimime ekle' }).click()
  expect(readFileSync(await (await file).path(), 'utf8')).toMatch(/BEGIN:VEVENT[^]*DTSTART;TZID=Europe\/Berlin:/)

  await daria.getByRole('link', { name: 'Abschließen' }).click()
  await daria.getByLabel('Nächste Schritte vereinbart').check()
  await daria.getByLabel(/Zeit für Schreiben/).fill('20')
  await daria.getByLabel('Schritt 1', { exact: false }).first().fill('Tüzük taslağını yazın')
  await daria.getByLabel(/Erinnerung zu Schritt 1/).fill('2026-12-07')
  await picture(daria, 'closing')
  await daria.getByRole('button', { name: 'Beratung abschließen' }).click()
  await daria.getByText('Die Beratung ist abgeschlossen.').waitFor()

  const parts = { ...consultationParts, baseUrl: house.address, replyDomain: undefined }
  house.clock.set(new Date('2026-12-07T06:10:00Z'))
  await remindOfConsultations(house.db, parts)
  await nar.goto(await lastMail('step', 'nar@post.example'))
  await nar.getByText('Tüzük taslağını yazın').waitFor()
  await nar.getByRole('button', { name: 'Bu tamam' }).click()
  await nar.getByText('Adım tamamlandı').waitFor()

  house.clock.set(new Date('2027-02-22T06:10:00Z'))
  await remindOfConsultations(house.db, parts)
  await nar.goto(await lastMail('look-back', 'nar@post.example'))
  await picture(nar, 'look-back-tr')
  await nar.getByLabel('Evet, tamamen').check()
  await nar.getByRole('button', { name: 'Cevabı gönder' }).click()
  await nar.getByText('Cevabınız için teşekkürler').waitFor()
  await clearConsultations(house.db)
  house.clock.set(new Date('2026-11-22T11:00:00Z'))
})

test('Ruth records a telephone call on her phone with a few taps and two sentences', async () => {
  const { page: ruth } = await open('ruth', { width: 320, height: 640, javaScript: false })
  await ruth.goto('/de/mein/beratung')
  await ruth.getByRole('link', { name: 'Gespräch festhalten' }).click()
  const steps = [
    () => ruth.getByLabel('15 Min.').check(),
    () => ruth.getByLabel('Qualifizierung').check(),
    () => ruth.getByLabel('Ein Träger').check(),
    () => ruth.getByLabel(/Frage in Kürze/).fill('Wie viele Unterrichtseinheiten hat die Basisqualifizierung?'),
    () => ruth.getByLabel(/Rat in Kürze/).fill('Leitfaden und Antrag erklärt.'),
  ]
  for (const step of steps) await step()
  await picture(ruth, 'record-phone')
  await ruth.getByRole('button', { name: 'Gespräch speichern' }).click()
  await ruth.getByText('Das Gespräch ist festgehalten.').waitFor()
  await picture(ruth, 'inbox-phone')
  const figures = await house.rows(
    `select t.minutes, t.channel, c.asker_kind, c.topics, c.outcome from consultation_talks t join consultations c on c.id = t.consultation_id
     where c.source = 'record' order by t.recorded_at desc limit 1`,
  )
  expect(figures).toEqual([
    {
      minutes: 15,
      channel: 'phone',
      asker_kind: 'responsible-organisation',
      topics: ['training'],
      outcome: 'clarified',
    },
  ])
})
