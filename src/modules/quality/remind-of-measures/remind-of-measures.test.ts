import { beforeAll, expect, it } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { remindOfMeasures } from './remind-of-measures.ts'

const { db, clock, rows } = useDatabase('demo')
const parts = {
  translators: openTranslators(readCatalogue(sourceFolder)),
  baseUrl: 'https://vielfalt.example',
  mailboxes: listMailboxes,
}

beforeAll(async () => {
  await rows('delete from outbox_mails')
  await rows(
    `update quality_measures set volunteer_id = (select id from volunteers where email = 'selin@mail.example') where done_at is null`,
  )
})

it('tells who sees to it in her language and those who keep the project, once, and says nothing of what', async () => {
  const runs = await Promise.all([remindOfMeasures(db, parts), remindOfMeasures(db, parts)])
  expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
  const mails = await rows<{ recipient: string; lang: string; words: string }>(
    `select recipient, lang, subject || ' ' || paragraphs::text as words from outbox_mails where kind like 'quality.%' order by recipient`,
  )
  expect(mails.map(({ recipient, lang }) => [recipient.split('@')[0], lang])).toEqual([
    ['petra', 'de'],
    ['selin', 'tr'],
  ])
  for (const { words } of mails) expect(words).not.toContain('Vertraulichkeit')
  expect(await remindOfMeasures(db, parts)).toBe(0)
  clock.advance(30 * 86_400_000)
  expect(await remindOfMeasures(db, parts)).toBe(0)
})
