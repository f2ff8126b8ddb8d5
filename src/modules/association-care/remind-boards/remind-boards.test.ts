import { dayAfter } from '#kernel/calendar-day.ts'
import { expect, it } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { remindBoards } from './remind-boards.ts'

const { db, clock, rows } = useDatabase('demo')
const day = 86_400_000
const run = () =>
  remindBoards(db, {
    translators: openTranslators(readCatalogue(sourceFolder)),
    baseUrl: 'https://vielfalt.example',
    mailboxes: listMailboxes,
  })
const mails = () =>
  rows<{ recipient: string; subject: string; text: string }>(
    "select recipient, subject, paragraphs::text as text from outbox_mails where kind = 'association-care.ends' order by created_at",
  )

it('reminds when a light turns yellow and two weeks before the end, once each, of topics and days only', async () => {
  const today = clock.now().toISOString().slice(0, 10)
  await rows('delete from association_checks')
  await rows(
    `insert into association_checks (profile_id, topic, state, ends_on, note, updated_at)
     select id, t.topic, 'there', t.ends_on::date, 'Kanarienvogel', now() from profiles,
       (values ('board', $1), ('website', $1), ('insurance', $2)) as t (topic, ends_on) where slug = 'granatapfelgarten'`,
    [dayAfter(today, 91), dayAfter(today, 61)],
  )
  expect(await run()).toBe(0)
  clock.advance(day)
  expect((await Promise.all([run(), run(), run()])).reduce((sum, one) => sum + one, 0)).toBe(1)
  expect(await run()).toBe(0)
  const [first, ...more] = await mails()
  expect(more).toEqual([])
  expect(first?.recipient).toMatch(/^leyla@/)
  expect(first?.text).toMatch(/Versicherung.*Amtszeit des Vorstands/)
  expect(first?.text).not.toContain('Website')
  expect(JSON.stringify(first)).not.toContain('Kanarienvogel')
  expect(first?.subject).not.toContain('Granatapfelgarten')

  clock.advance(46 * day)
  await run()
  expect((await mails()).at(-1)?.text).toContain('Versicherung')
  expect(await mails()).toHaveLength(2)
  // A new end begins anew.
  await rows("update association_checks set ends_on = ends_on + 30 where topic = 'insurance'")
  await run()
  expect(await mails()).toHaveLength(3)
  clock.advance(400 * day)
  expect(await run()).toBe(0)
})
