import { beforeEach, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const unkept = '/de/projekte/wir-lotsinnen-ruesselsheim'
const form = '/de/eintrag/wir-lotsinnen-ruesselsheim/uebernehmen'
const person = {
  givenName: 'Nele',
  familyName: 'Neuland',
  duty: 'Koordination',
  email: 'nele@ruesselsheim.example',
  reason: 'Ich leite das Projekt.',
  consent: 'on',
}

beforeEach(() => house.rows('delete from throttles'))

async function lastLink(): Promise<string> {
  const [mail] = await house.rows<{ href: string }>(
    "select action_href as href from outbox_mails where kind = 'claims.confirm' order by created_at desc, age(xmin) limit 1",
  )
  return new URL(mail?.href ?? '').pathname
}

async function waiting(): Promise<string> {
  await house.submit('nobody', form, person)
  await house.submit('nobody', await lastLink(), {})
  const [row] = await house.rows<{ id: string }>(
    'select id from profile_claims where confirmed_at is not null order by confirmed_at desc, age(xmin) limit 1',
  )
  return `/de/mein/uebernahmen/${row?.id}`
}

it('an entry nobody keeps asks whose it is, an entry somebody keeps does not', async () => {
  expect((await house.visit('nobody', unkept)).text).toContain('Gehört dieser Eintrag zu Ihnen?')
  expect((await house.visit('nobody', '/de/projekte/wir-lotsinnen-bruecke')).text).not.toContain(
    'Gehört dieser Eintrag',
  )
  const kept = await house.visit('nobody', '/de/eintrag/wir-lotsinnen-bruecke/uebernehmen')
  expect([kept.status, kept.text]).toEqual([200, expect.stringContaining('wird schon gepflegt')])
  expect((await house.visit('nobody', '/de/eintrag/gibt-es-nicht/uebernehmen')).status).toBe(404)
})

it('PR-06, PR-07: every language has the form with its notice and an unticked box', async () => {
  for (const lang of languages) {
    const page = await house.visit('nobody', `/${lang}/eintrag/wir-lotsinnen-ruesselsheim/uebernehmen`)
    expect(page.html, lang).toContain(`href="/${lang}/datenschutz"`)
    expect(page.html, lang).toMatch(/<input[^>]*type="checkbox"[^>]*name="consent"(?![^>]*checked)/)
  }
})

it('keeps everything typed when something is missing', async () => {
  const sent = await house.post('nobody', form, { ...person, consent: '', email: 'krumm' })
  expect(sent.status).toBe(422)
  for (const typed of ['Nele', 'Neuland', 'Koordination', 'krumm', 'Ich leite das Projekt.'])
    expect(sent.html).toContain(typed)
})

it('the link of the mail shows a button; looking at it changes nothing', async () => {
  await house.submit('nobody', form, person)
  const link = await lastLink()
  const facts = () => house.rows<{ count: string }>('select count(*) from facts')
  const before = await facts()
  for (let times = 0; times < 3; times += 1) {
    const page = await house.visit('nobody', link)
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Ja, das ist meine Anfrage')])
    expect(page.html).not.toContain('Neuland')
  }
  expect(await facts()).toEqual(before)
  const sent = await house.submit('nobody', link, {})
  expect((await house.visit('nobody', sent.location ?? '')).text).toContain('Ihre Anfrage ist bestätigt')
  expect((await house.visit('nobody', `/de/uebernahme/${'A'.repeat(43)}`)).status).toBe(404)
})

it('the centre sees who asks beside the entry, and accepting sends the invitation', async () => {
  const href = await waiting()
  expect((await house.visit('ruth', '/de/mein')).text).toMatch(/Anfragen?,? einen Eintrag zu übernehmen/)
  expect((await house.visit('ruth', '/de/mein/uebernahmen')).text).toContain('Nele Neuland, Koordination')
  const page = await house.visit('ruth', href)
  expect(page.text).toContain('WIR Lots*innen')
  expect(page.text).toContain('nele@ruesselsheim.example')
  await house.rows('update sessions set factor_shown_at = $1', [new Date(house.clock.now().getTime() - 3_600_000)])
  const stale = await house.submit('ruth', href, {})
  expect([stale.status, stale.text]).toEqual([422, expect.stringContaining('zuerst Ihren zweiten Faktor')])
  await house.rows('update sessions set factor_shown_at = $1', [house.clock.now()])
  const accepted = await house.submit('ruth', href, {})
  expect((await house.visit('ruth', accepted.location ?? '')).text).toContain('Die Einladung ist unterwegs')
  expect(
    await house.rows(
      "select recipient from outbox_mails where kind = 'accounts.invitation' order by created_at desc limit 1",
    ),
  ).toEqual([{ recipient: 'nele@ruesselsheim.example' }])
})

it('a reason is asked for before declining', async () => {
  const href = await waiting()
  const empty = await house.submit('daria', `${href}/ablehnen`, { reason: '' })
  expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Schreiben Sie den Grund.')])
  const declined = await house.submit('daria', `${href}/ablehnen`, { reason: 'Bitte mit Adresse der Stadt.' })
  expect((await house.visit('daria', declined.location ?? '')).text).toContain('Abgelehnt.')
})

it.each(['petra', 'leyla', 'olaf', 'anke', 'nobody'] as const)('%s sees no claims', async (persona) => {
  const href = await waiting()
  for (const path of ['/de/mein/uebernahmen', href, `${href}/ablehnen`])
    expect([303, 403, 404]).toContain((await house.visit(persona, path)).status)
})
