import { expect, test } from 'vitest'
import sharp from 'sharp'
import { useBrowserHouse } from './browser.ts'
import { storageFaults } from './page-inspection.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3540)
const open = useWindows(house)

/** Where the latest mail of the kind to the address leads. */
async function mailTo(kind: string, email: string): Promise<string> {
  const [mail] = await house.rows<{ href: string }>(
    `select action_href as href from outbox_mails where kind = $1 and recipient = $2 order by age(xmin) limit 1`,
    [kind, email],
  )
  if (mail === undefined) throw new Error(`No mail ${kind} to ${email}`)
  return mail.href
}

test('Ruth runs a state-wide meeting from the template to the published documentation', async () => {
  const ruth = await open('ruth', { width: 1280 })
  const { page } = ruth
  const main = page.getByRole('main')
  await page.goto('/de/mein/veranstaltungen/neu?vorlage=state-meeting')
  await page.getByLabel('Titel', { exact: true }).fill('Landesweites Treffen der Koordination')
  await page.getByLabel('Tag', { exact: true }).fill('2027-02-11')
  await page.getByLabel('Stadt oder Gemeinde').selectOption({ label: 'Gießen' })
  await page.getByLabel('Alle können sich selbst anmelden').check()
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await main.getByRole('heading', { level: 1, name: 'Landesweites Treffen der Koordination' }).waitFor()
  const overview = page.url().split('?')[0] ?? ''

  await main.getByRole('link', { name: 'Programm', exact: true }).click()
  for (const [starts, title] of [
    ['11:00', 'Gespräche an Tischen'],
    ['10:00', 'Ankommen'],
  ] as const) {
    await page.getByLabel('Beginn').fill(starts)
    await page.getByLabel('Titel', { exact: true }).fill(title)
    await page.getByRole('button', { name: 'Hinzufügen' }).click()
    await main.getByText('Gespeichert.').waitFor()
  }

  await page.goto(`${overview}/fragen`)
  await page.getByLabel('Art der Antwort').selectOption('yes-no')
  await page.getByLabel('Frage', { exact: true }).fill('Essen Sie mit?')
  await page.getByLabel('Die Frage muss beantwortet werden').check()
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click()
  await page.getByRole('link', { name: 'Essen Sie mit?' }).waitFor()
  await page.getByLabel('Frage', { exact: true }).fill('Was essen Sie nicht gern?')
  await page.getByLabel('Wann wird gefragt?').selectOption({ label: '„Essen Sie mit?“: Ja' })
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click()
  await page.getByRole('link', { name: 'Was essen Sie nicht gern?' }).waitFor()

  await page.goto(`${overview}/veroeffentlichen`)
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await main.getByText('Die Veranstaltung ist veröffentlicht.').waitFor()

  await main.getByRole('link', { name: 'Einladen und nachsehen' }).click()
  await page.getByLabel('Koordination aller Projekte').check()
  await page.getByRole('button', { name: 'Zahl anzeigen' }).click()
  await page.getByLabel('Ein Satz von Ihnen').fill('Bringen Sie gern jemanden mit.')
  await page.getByRole('button', { name: /Einladungen verschicken/ }).click()
  await main.getByText('Die Einladungen sind unterwegs.').waitFor()

  const [petraMail] = await house.rows<{ email: string }>(
    `select a.email from accounts a join people p on p.id = a.person_id where p.given_name = 'Petra'`,
  )
  const invited = await open('nobody', { width: 320 })
  await invited.page.goto(await mailTo('invitations.invited', petraMail?.email ?? ''))
  await invited.page.getByRole('button', { name: 'Ich komme' }).click()
  await invited.page.getByRole('heading', { level: 1, name: 'Ihre Anmeldung' }).waitFor()
  expect(await storageFaults(invited.page)).toEqual([])

  // Somebody else finds it in the calendar; what is asked depends on what she says.
  const guest = await open('nobody', { width: 320 })
  await guest.page.goto('/de/veranstaltungen')
  await guest.page.getByRole('main').getByRole('link', { name: 'Landesweites Treffen der Koordination' }).click()
  expect(await guest.page.getByRole('main').innerText()).toMatch(/10:00[\s\S]*Ankommen[\s\S]*11:00/)
  const publicPage = guest.page.url()
  await guest.page.getByRole('link', { name: 'Platz anfragen' }).click()
  await guest.page.getByLabel('Name', { exact: true }).fill('Nour')
  await guest.page.getByLabel('E-Mail-Adresse').fill('nour@mail.example')
  expect(await guest.page.getByLabel('Was essen Sie nicht gern?').isVisible()).toBe(false)
  await guest.page.getByRole('radiogroup', { name: 'Essen Sie mit?' }).getByLabel('Ja').check()
  await guest.page.getByLabel('Was essen Sie nicht gern?').fill('Pilze')
  await guest.page.getByRole('button', { name: 'Platz anfragen' }).click()
  await guest.page.getByRole('heading', { level: 1, name: 'Bitte schauen Sie in Ihr Postfach' }).waitFor()
  await guest.page.goto(await mailTo('events.received', 'nour@mail.example'))
  await guest.page.getByRole('button', { name: 'Jetzt bestätigen' }).click()
  await guest.page.getByText('Sie haben einen Platz').first().waitFor()

  await page.goto(`${overview}/anmeldungen`)
  expect(await main.innerText()).toContain('Was essen Sie nicht gern?: Pilze')
  await page.goto(`${overview}/einladungen`)
  expect(await main.innerText()).toContain('Eine Person kommt')
  await page.goto(`${overview}/verlauf`)
  await page.getByRole('img', { name: /Anmeldungen im Lauf der Zeit/ }).waitFor()

  // The day has passed.
  await house.rows(
    `update events set local_start = '2026-11-20T10:00', local_end = '2026-11-20T16:00' where slug like 'landesweites-treffen-der-koordination%'`,
  )
  await page.goto(`${overview}/unterlagen`)
  await page.getByLabel('Datei', { exact: true }).setInputFiles({
    name: 'tisch.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 400, height: 300, channels: 3, background: '#8c1d5e' } })
      .jpeg()
      .toBuffer(),
  })
  await page.getByLabel('Titel', { exact: true }).fill('Unser Tisch')
  await page.getByLabel('In der Dokumentation zeigen').check()
  await page.getByLabel('Was ist zu sehen?').fill('Ein gedeckter Tisch im Foyer')
  await page.getByLabel(/hat der Veröffentlichung zugestimmt/).check()
  await page.getByRole('button', { name: 'Hochladen' }).click()
  await main.getByText('Die Unterlage ist da.').waitFor()
  await page.goto(`${overview}/dokumentation`)
  await page.getByLabel('Ergebnisse', { exact: true }).fill('Wir treffen uns zweimal im Jahr.')
  await page.getByLabel('Öffentlich zeigen').check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await main.getByText('Die Dokumentation ist öffentlich.').waitFor()

  await guest.page.goto(publicPage)
  await guest.page.getByText('Wir treffen uns zweimal im Jahr.').waitFor()
  const picture = guest.page.getByRole('img', { name: 'Ein gedeckter Tisch im Foyer' })
  await expect
    .poll(() => picture.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(400)

  await page.goto(`${overview}/umfrage`)
  await page.getByRole('button', { name: /Umfrage an 2 Personen schicken/ }).click()
  await main.getByText('Die Umfrage ist unterwegs.').waitFor()
  await guest.page.goto(await mailTo('surveys.asked', 'nour@mail.example'))
  await guest.page
    .getByRole('radiogroup', { name: /insgesamt/ })
    .getByLabel('Sehr gut')
    .check()
  await guest.page.getByRole('button', { name: 'Antwort abschicken' }).click()
  await guest.page.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' }).waitFor()
  await page.reload()
  expect(await main.innerText()).toContain('Ergebnisse sehen Sie ab 5 Antworten')
})
