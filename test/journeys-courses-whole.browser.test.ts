import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { sessionCookies } from '#platform/session/index.ts'
import { openSession } from '#modules/accounts/index.ts'
import { type Json, openVerifier } from '#modules/certificates/badge/independent-verifier.fixtures.ts'
import { testParts } from '#modules/certificates/certificate.fixtures.ts'
import { holderToken } from '#modules/certificates/holder-link.ts'
import { signUp } from '#modules/registrations/index.ts'
import { useBrowserHouse } from './browser.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3680)
const open = useWindows(house)
const system = systemActor('test')
const title = 'Basisqualifizierung an drei Samstagen'
const people: readonly (readonly [string, Lang])[] = [
  ['Amina Rot', 'ar'],
  ['Bogdan Grün', 'uk'],
  ['Carla Gelb', 'de'],
]

/** Weeks later nobody is signed in any more. */
async function signInAgain(context: BrowserContext): Promise<void> {
  const [account] = await house.rows<{ id: string }>(
    "select a.id from accounts a join people p on p.id = a.person_id where p.given_name = 'Petra'",
  )
  const { token } = await house.db.inTransaction(system, (tx) =>
    openSession(tx, {
      accountId: idFrom(account?.id ?? ''),
      how: 'demo',
      device: { browser: 'Test', system: 'Test' },
      factorShown: true,
    }),
  )
  const [name = '', value = ''] = sessionCookies(house.address).session.set(token).split(';')[0]?.split('=') ?? []
  await context.addCookies([{ name, value, url: house.address, httpOnly: true, sameSite: 'Lax' }])
}

/** Three Saturdays of twelve units, all with Henrik, half of a certificate's rule, and public. */
async function planCourse(page: Page): Promise<Id<'event'>> {
  const [henrik] = await house.rows<{ id: string }>("select id from trainers where name like 'Henrik%'")
  await page.goto('/de/mein/kurse/neu?vorlage=basic-36')
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Stadt oder Gemeinde').selectOption({ label: 'Butzbach' })
  await page.getByLabel('Tag', { exact: true }).fill('2027-01-09')
  await page.getByLabel('Beginn').fill('09:00')
  await page.getByLabel('Ende').fill('19:00')
  await page.getByLabel(/^Pause in Minuten/).fill('60')
  expect(await page.getByLabel('Für diesen Kurs beantragen wir Förderung').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await page.getByRole('link', { name: 'Termine als Reihe anlegen' }).click()
  await page.getByLabel('Anzahl der Termine').fill('2')
  await page.getByLabel('Rolle und Aufgaben').check()
  await page.getByLabel(/^Referent\*in aus dem Verzeichnis/).selectOption(henrik?.id ?? '')
  await page.getByRole('button', { name: 'Termine anlegen' }).click()
  await page.getByText('36 von 36').waitFor()
  await page.getByRole('link', { name: /9\. Januar 2027/ }).click()
  await page.getByLabel(/^Referent\*in aus dem Verzeichnis/).selectOption(henrik?.id ?? '')
  await page.getByRole('button', { name: 'Termin speichern' }).click()
  await page.getByRole('link', { name: 'Plan bearbeiten' }).click()
  await page.getByLabel(/^Anteil für die Bescheinigung/).fill('80')
  await page.getByRole('button', { name: 'Plan speichern' }).click()
  await page.getByText('29 von 36 UE').waitFor()
  await page.getByRole('link', { name: 'Veröffentlichen' }).click()
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await page.getByText('Die Veranstaltung ist veröffentlicht.').waitFor()
  const [event] = await house.rows<{ id: string }>('select event_id as id from event_texts where title = $1', [title])
  return idFrom<'event'>(event?.id ?? '')
}

async function seat(eventId: Id<'event'>): Promise<void> {
  const [event] = await house.rows<{ offer: string }>('select offer_id as offer from events where id = $1', [eventId])
  await house.db.inTransaction(system, async (tx) => {
    for (const [name, lang] of people) {
      const email = `${name.split(' ')[0]?.toLowerCase()}@mail.example`
      const wanted = { kind: 'in-person', quantity: 1, name, email, lang, care: null, byTeam: true } as const
      await signUp(tx, idFrom(event?.offer ?? ''), wanted, testParts.key, () => Promise.resolve())
    }
  })
}

/** The first Saturday on a phone that loses its network; what is next on the course's page leads there. */
async function tapOffline(eventId: Id<'event'>): Promise<void> {
  const { page, context, faults } = await open('petra', { width: 360, height: 740 })
  await page.clock.install({ time: house.clock.now() })
  await page.goto(`/de/mein/kurse/${eventId}`)
  await page.getByRole('link', { name: 'Anwesenheit dieses Termins' }).click()
  await page.locator('[data-kept="yes"]').waitFor()
  await context.setOffline(true)
  for (const [name] of people) await page.getByRole('button', { name: `Da: ${name}`, exact: true }).click()
  await page.getByText('Wartet auf Netz: 3').waitFor()
  expect(
    await house.rows('select from attendance_entries e join course_dates d using (date_id) where d.event_id = $1', [
      eventId,
    ]),
  ).toEqual([])
  await context.setOffline(false)
  await page.getByText('Alles gespeichert').waitFor()
  // The browser itself says in its console that there was no network, which is what this is about.
  faults.splice(0, Infinity, ...faults.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')))
}

/** Everybody but Carla comes to the other Saturdays, too. */
async function noteTheOthers(eventId: Id<'event'>): Promise<void> {
  await house.rows(
    `insert into attendance_entries (id, date_id, participant_id, mark, tapped_at, received_at, way)
     select gen_random_uuid(), d.id, p.id, 'present', d.starts_at, d.starts_at, 'team'
     from events e join offer_dates d on d.offer_id = e.offer_id and d.position > 1
       join registrations r on r.offer_id = e.offer_id join participants p on p.registration_id = r.id
     where e.id = $1 and p.name not like 'Carla%'`,
    [eventId],
  )
}

async function textOfPdf(page: Page, name: string): Promise<string> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).first().click()
  const bytes = await readFile(await (await arriving).path())
  expect(bytes.toString('latin1')).toContain('pdfuaid:part')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ')
}

test('F63–F78: Petra runs a course of 36 units with Henrik, from the plan to certificates that a stranger checks', async () => {
  house.clock.set(new Date('2027-01-09T07:15:00Z'))
  const { page, context } = await open('petra')
  const eventId = await planCourse(page)
  const told = await house.rows<{ paragraphs: readonly string[] }>(
    "select paragraphs from outbox_mails where kind = 'trainers.teaching' order by ctid",
  )
  expect(told.flatMap(({ paragraphs }) => paragraphs.filter((line) => line.startsWith('Neu: ')))).toHaveLength(3)
  const { page: henrik } = await open('henrik')
  await henrik.goto('/de/mein/referent-in')
  expect(await henrik.getByRole('main').innerText()).toContain('Samstag, 23. Januar 2027, 09:00 bis 19:00 Uhr')
  await seat(eventId)

  house.clock.set(new Date('2027-01-09T08:10:00Z'))
  await tapOffline(eventId)
  await noteTheOthers(eventId)

  house.clock.set(new Date('2027-01-24T10:00:00Z'))
  await signInAgain(context)
  await page.goto(`/de/mein/veranstaltungen/${eventId}/anwesenheit/teilnahmeliste`)
  const list = await textOfPdf(page, 'Als PDF')
  for (const words of [title, 'Amina Rot', 'Carla Gelb', '36', '12 UE']) expect(list).toContain(words)

  await page.goto(`/de/mein/kurse/${eventId}/bescheinigungen`)
  await page.getByLabel(/^Aufgabe/).fill('Koordination')
  await page.getByRole('button', { name: '2 Bescheinigungen ausstellen' }).click()
  await page
    .getByText(/^Ausgestellt am/)
    .first()
    .waitFor()
  const issued = await house.rows<{ id: string; code: string; name: string }>(
    `select c.id, c.code, h.name from certificates c join certificate_holders h on h.certificate_id = c.id
     where c.course_ref = $1 order by h.name`,
    [eventId],
  )
  expect(issued.map(({ name }) => name)).toEqual(['Amina Rot', 'Bogdan Grün'])
  const [amina] = issued
  if (amina === undefined) throw new Error('Amina has a certificate.')

  const { page: stranger } = await open('nobody', { width: 320, height: 640 })
  const look = async () => {
    await stranger.goto('/de/nachweis')
    await stranger.getByLabel('Code').fill(amina.code.toLowerCase())
    await stranger.getByRole('button', { name: 'Prüfen' }).click()
    await stranger.getByRole('heading', { level: 1, name: /^Nachweis / }).waitFor()
    return stranger.getByRole('main').innerText()
  }
  expect(await look()).toContain('Dieser Nachweis ist echt und gilt heute.')
  const read = async (path: string): Promise<Json> => (await (await fetch(`${house.address}${path}`)).json()) as Json
  const badge = await read(`/de/mein-nachweis/${holderToken(testParts.key, idFrom(amina.id), 1)}/open-badge.json`)
  const { verifyAlone, statusOf } = openVerifier(read)
  expect(await verifyAlone(badge)).toBe(true)
  expect(await verifyAlone({ ...badge, name: 'Meisterbrief' })).toBe(false)
  expect(await statusOf(badge)).toBe(false)

  await page.goto(`/de/mein/nachweise/${amina.id}/widerrufen`)
  await page.getByLabel('Grund').fill('Der Nachweis ging an die falsche Person.')
  await page.getByRole('button', { name: 'Widerrufen' }).click()
  await page.getByText('Der Nachweis ist widerrufen.').waitFor()
  expect(await look()).toContain('widerrufen und gilt nicht mehr')
  expect(await statusOf(badge)).toBe(true)
  // Some thirty seconds on a machine with nothing else to do.
}, 180_000)
