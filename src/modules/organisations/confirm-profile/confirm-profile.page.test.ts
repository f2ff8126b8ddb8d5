import { beforeAll, expect, it } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useHouse } from '#test/house.ts'
import { askKeepers } from '../ask-keepers/ask-keepers.ts'

const house = useHouse()
const entry = '/de/projekte/wir-lotsinnen-bruecke'
let overview = ''
let link = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  overview = `/de/mein/profile/${row?.id}`
  house.clock.set(new Date('2027-11-23T10:00:00Z'))
  await askKeepers(house.db, {
    translators: openTranslators(readCatalogue(sourceFolder)),
    baseUrl: house.settings.baseUrl,
    mailboxes: listMailboxes,
  })
  const [mail] = await house.rows<{ href: string }>(
    "select action_href as href from outbox_mails where recipient like 'petra@%' and kind = 'organisations.confirmation'",
  )
  link = new URL(mail?.href ?? '').pathname
})

it('WE-03: opening the link shows the entry and changes nothing, however often', async () => {
  const before = await house.rows('select count(*) as facts, (select max(confirmed_at) from profiles) as at from facts')
  for (let times = 0; times < 3; times += 1) {
    const page = await house.visit('nobody', link)
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Ja, stimmt noch')])
    expect(page.text).toContain('Unsere Lots*innen begleiten Sie')
    expect(page.headers.get('referrer-policy')).toBe('strict-origin')
  }
  expect(
    await house.rows('select count(*) as facts, (select max(confirmed_at) from profiles) as at from facts'),
  ).toEqual(before)
  expect((await house.visit('petra', '/de/mein')).text).toContain('ob der Eintrag noch stimmt')
  expect(await house.rows('select count(*)::int as links from confirmation_links')).not.toEqual([{ links: 0 }])
})

it('one click confirms; the day is public, the link is spent, and the history tells it', async () => {
  expect((await house.visit('nobody', entry)).text).not.toContain('Zuletzt bestätigt')
  expect((await house.submit('nobody', link, {})).text).toContain('Danke, der Eintrag ist bestätigt')
  expect((await house.visit('nobody', entry)).text).toContain('Zuletzt bestätigt: Dienstag, 23. November 2027')
  expect((await house.visit('nobody', '/ar' + entry.slice(3))).text).toContain('آخر تأكيد')
  expect((await house.visit('nobody', link)).status).toBe(404)
  expect((await house.post('nobody', link, {})).status).toBe(422)
  expect((await house.visit('petra', '/de/mein')).text).not.toContain('ob der Eintrag noch stimmt')
  expect((await house.visit('petra', overview)).text).toContain('Bestätigt, dass alles stimmt')
})

it('signed in one confirms at any time; a stranger finds no such page', async () => {
  house.clock.advance(20 * 60_000)
  const confirmed = await house.submit('petra', `${overview}/bestaetigen`, {})
  expect((await house.visit('petra', confirmed.location ?? '')).text).toContain('Der Eintrag ist bestätigt.')
  expect((await house.visit('timo', `${overview}/bestaetigen`)).status).toBe(404)
})

it('the centre finds what nobody confirmed', async () => {
  await house.rows('update confirmation_requests set reminded_at = asked_at where ended_at is null')
  house.clock.set(new Date('2028-01-10T10:00:00Z'))
  await house.rows('update sessions set last_seen_at = $1, created_at = $1, factor_shown_at = $1, proved_at = $1', [
    house.clock.now(),
  ])
  expect((await house.visit('ruth', '/de/mein')).text).toMatch(/Eint(?:rag|räge) prüfen, d/)
  const list = await house.visit('ruth', '/de/mein/profile?bestaetigt=nein')
  expect(list.text).toContain('Trotz Nachfrage nicht bestätigt')
  expect(list.text).not.toContain('WIR Lots*innen Brücke ')
})

it('a made-up link shows nothing', async () => {
  for (const token of ['x', 'A'.repeat(43)])
    expect((await house.visit('nobody', `/de/mein/stimmt-noch/${token}`)).status).toBe(404)
})
