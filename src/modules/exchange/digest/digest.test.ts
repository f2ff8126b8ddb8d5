import { beforeEach, describe, expect, it } from 'vitest'
import { listMailboxes } from '#modules/accounts/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openExchangeLinks } from '#app/exchange-links.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { groupNamed, idOf, sendPost, threadNamed } from '../exchange.fixtures.ts'
import { enrolEverybody } from './enrol.ts'
import { tellAtOnce } from './tell-at-once.ts'
import { tellDigest } from './tell-digest.ts'

const house = useHouse()
const base = '/de/mein/austausch'
const parts = {
  key: Buffer.alloc(32, 'test key of the house, only here'),
  translators: openTranslators(readCatalogue(sourceFolder)),
  baseUrl: 'http://localhost:3000',
  replyDomain: 'antwort.vielfalt.example',
  mailboxes: listMailboxes,
  links: openExchangeLinks(() => false),
}

type Mail = {
  readonly recipient: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly kind: string
}
const mails = () =>
  house.rows<Mail>(
    "select recipient, subject, paragraphs, kind from outbox_mails where kind like 'exchange.%' order by recipient",
  )

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
  await house.rows('delete from outbox_mails')
})

async function say(persona: 'petra' | 'timo' | 'ruth', title: string, text: string) {
  const thread = await threadNamed(house, title)
  expect((await sendPost(house, persona, `${base}/gespraeche/${thread}`, { text })).status).toBe(303)
}

describe('posts at once', () => {
  it('go two minutes later to those who want them, never to who wrote, and of closed groups without the text', async () => {
    const closed = await groupNamed(house, 'Steuerungsgruppe')
    const open = await groupNamed(house, 'Alle')
    await house.post('petra', `${base}/gruppen/${closed}/mails`, { rhythm: 'at-once' })
    await house.post('petra', `${base}/gruppen/${open}/mails`, { rhythm: 'at-once' })
    await house.post('ruth', `${base}/gruppen/${open}/mails`, { rhythm: 'at-once' })
    await say('ruth', 'Programm für den Vormittag', 'Nur für uns bestimmt.')
    await say('petra', 'Wer hat Erfahrung mit Kinder', 'Danke, das hilft **sehr**.')
    await tellAtOnce(house.db, parts)
    expect(await mails()).toEqual([])
    house.clock.advance(180_000)
    expect(await tellAtOnce(house.db, parts)).toBe(2)
    expect(await tellAtOnce(house.db, parts)).toBe(0)
    const sent = await mails()
    expect(sent.map(({ subject }) => subject).toSorted()).toEqual([
      'Neuer Beitrag: Steuerungsgruppe Landestreffen',
      'Neuer Beitrag: Wer hat Erfahrung mit Kinderbetreuung bei Abendterminen?',
    ])
    const text = JSON.stringify(sent)
    for (const { paragraphs } of sent) expect(paragraphs.join()).toContain('wie oft Sie eine bekommen')
    expect(text).toContain('Danke, das hilft sehr.')
    expect(text).not.toContain('Nur für uns bestimmt')
    expect(sent.find(({ subject }) => subject.includes('Kinderbetreuung'))?.recipient).toMatch(/^ruth@|^r/)
  })

  it('stop when a role ends', async () => {
    const open = await groupNamed(house, 'Alle')
    await house.post('timo', `${base}/gruppen/${open}/mails`, { rhythm: 'at-once' })
    await say('petra', 'Wer hat Erfahrung mit Kinder', 'Noch etwas.')
    await house.rows(
      `update role_grants set ends_on = '2026-11-22' where person_id = (select id from people where given_name = 'Timo')`,
    )
    house.clock.advance(180_000)
    await tellAtOnce(house.db, parts)
    expect((await mails()).filter(({ recipient }) => recipient.startsWith('timo'))).toEqual([])
    await house.rows(
      `update role_grants set ends_on = null where person_id = (select id from people where given_name = 'Timo')`,
    )
  })
})

describe('the digest', () => {
  it('is one mail with titles and numbers, and says each thing once', async () => {
    const [leyla] = await house.rows<{ email: string }>(
      "select a.email from accounts a join people p on p.id = a.person_id where p.given_name = 'Leyla'",
    )
    const email = leyla?.email ?? ''
    await house.rows(`update exchange_members set told_at = '2026-11-01', read_at = '2026-11-01', rhythm = 'daily'
      where person_id = (select id from people where given_name = 'Leyla')`)
    await house.rows(
      `update exchange_threads set last_post_at = '2026-11-21' where title in ('Programm für den Vormittag', 'Neue Leitfäden sind da')`,
    )
    expect(await tellDigest(house.db, parts, 'daily')).toBe(1)
    const [mail] = await mails()
    expect(mail?.recipient).toBe(email)
    expect(mail?.subject).toBe('Neues aus dem Austausch von heute')
    const text = mail?.paragraphs.join('\n') ?? ''
    expect(text).toContain('– Programm für den Vormittag')
    expect(text).toContain('– Neue Leitfäden sind da')
    expect(text).not.toContain('drei Tische')
    expect(await tellDigest(house.db, parts, 'daily')).toBe(0)
  })

  it('tells of new events and entries in a Kreis somebody follows', async () => {
    const path = `${base}/abos`
    expect((await house.submit('henrik', path, {})).status).toBe(422)
    expect((await house.submit('henrik', path, { district: 'wetteraukreis', rhythm: 'daily' })).status).toBe(303)
    await house.rows(`update events set published_at = '2026-11-22 13:00+01' where id = (select id from events
      where state = 'published' and starts_at > '2026-12-01' order by starts_at limit 1)`)
    await house.rows(`update events set district_id = 'wetteraukreis' where published_at = '2026-11-22 13:00+01'`)
    house.clock.advance(86_400_000)
    expect(await tellDigest(house.db, parts, 'daily')).toBe(1)
    const [mail] = await mails()
    expect(mail?.paragraphs.join('\n')).toContain('/veranstaltungen/')
    house.clock.set(testDay)
    expect((await house.visit('henrik', path)).text).toContain('Wetterau')
    expect((await house.post('henrik', `${path}/beenden`, { kind: 'district', code: 'wetteraukreis' })).status).toBe(
      303,
    )
    expect((await house.visit('henrik', path)).text).toContain('Noch kein Abo')
  })
})

describe('the groups for all', () => {
  it('take in whoever comes to hold a role, once', async () => {
    const group = await groupNamed(house, 'Alle')
    const daria = await idOf(house, "select id from people where given_name = 'Daria'")
    await house.rows('delete from exchange_keepers where person_id = $1', [daria])
    await house.rows('delete from exchange_members where person_id = $1', [daria])
    await house.rows('delete from exchange_people where person_id = $1', [daria])
    expect(await enrolEverybody(house.db)).toBeGreaterThan(0)
    expect(
      await house.rows('select from exchange_members where group_id = $1 and person_id = $2', [group, daria]),
    ).toHaveLength(1)
    await house.post('daria', `${base}/gruppen/${group}/verlassen`, {})
    expect(await enrolEverybody(house.db)).toBe(0)
    expect(await house.rows('select from exchange_members where person_id = $1 and left_at is null', [daria])).toEqual(
      [],
    )
  })
})
