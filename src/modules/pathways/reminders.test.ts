import { expect, it } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { clearPathways } from './clear/clear-pathways.ts'
import { tellOfEnd } from './tell-of-end/tell-of-end.ts'
import { remindFounders } from './remind/remind-founders.ts'

const { db, clock, rows } = useDatabase('demo')
const parts = {
  translators: openTranslators(readCatalogue(sourceFolder)),
  baseUrl: 'https://vielfalt.example',
  mailboxes: listMailboxes,
}
const day = 86_400_000

it('reminds of each step once, in one mail a path, in the language of the reader', async () => {
  const start = clock.now()
  await rows('delete from pathways where kind <> $1', ['microproject'])
  await rows("update pathways set wished_start = '2028-03-01', reminders = true")
  await rows("insert into pathway_links select sha256('x'), id, 'gruppe@post.example', now() from pathways")
  await rows("update pathways set lang = 'tr'")
  expect(await remindFounders(db, parts)).toBe(0)

  // Everything must be handed in by 31 December 2027; the letter is due a little before.
  clock.set(new Date('2027-12-18T06:35:00Z'))
  expect(await remindFounders(db, parts)).toBe(1)
  const mails = await rows<{ recipient: string; lang: string; subject: string; action: string | null }>(
    "select recipient, lang, subject, action_href as action from outbox_mails where kind = 'pathways.reminder' order by recipient",
  )
  expect(mails.map(({ recipient, lang }) => [recipient, lang])).toEqual([
    ['gruppe@post.example', 'tr'],
    ['leyla@granatapfelgarten.example', 'de'],
  ])
  expect(mails.map(({ subject }) => subject)).toEqual(['Yolunuzdaki tarihler', 'Termine auf Ihrem Weg'])
  // Of the link only its hash is kept: the mail says to open it, and carries none.
  expect(mails.map(({ action }) => action === null)).toEqual([true, false])
  expect(await remindFounders(db, parts)).toBe(0)

  clock.set(new Date('2027-12-27T06:35:00Z'))
  expect(await remindFounders(db, parts)).toBe(1)
  await rows('update pathways set reminders = false')
  clock.set(new Date('2028-02-20T06:35:00Z'))
  expect(await remindFounders(db, parts)).toBe(0)
  clock.set(start)
})

it('forgets paths nobody has touched for two years, and tells the founders four weeks before', async () => {
  const [before] = await rows<{ changed: Date }>('select max(changed_at) as changed from pathways')
  const changed = before?.changed.getTime() ?? 0
  clock.set(new Date(changed + 702 * day))
  expect(await tellOfEnd(db, parts)).toBe(0)
  clock.advance(3600_000)
  expect(await tellOfEnd(db, parts)).toBe(1)
  expect(await tellOfEnd(db, parts)).toBe(0)
  const mails = await rows<{ recipient: string; paragraphs: string; action: string | null }>(
    `select recipient, paragraphs::text, action_href as action from outbox_mails where kind = 'pathways.end' order by recipient`,
  )
  expect(mails.map(({ recipient }) => recipient)).toEqual(['gruppe@post.example', 'leyla@granatapfelgarten.example'])
  // Who has a link gets no other one by this mail; the old one goes on.
  expect(mails.map(({ action }) => action?.replace(/[^/]+$/, ''))).toEqual([
    'https://vielfalt.example/tr/wege/',
    'https://vielfalt.example/de/mein/wege/',
  ])
  expect(mails.every(({ paragraphs }) => !paragraphs.includes('Granatapfelgarten'))).toBe(true)

  // Whoever works on it keeps it, and is told anew two years later.
  await rows('update pathways set changed_at = $1', [clock.now()])
  clock.advance(701 * day)
  expect([await clearPathways(db), await tellOfEnd(db, parts)]).toEqual([0, 0])
  // A mail that went out late is waited for.
  clock.advance(30 * day)
  expect(await clearPathways(db)).toBe(0)
  expect(await tellOfEnd(db, parts)).toBe(1)
  clock.advance(27 * day)
  expect(await clearPathways(db)).toBe(0)
  clock.advance(2 * day)
  expect(await clearPathways(db)).toBe(1)
  expect(await rows('select from pathway_texts')).toEqual([])
})
