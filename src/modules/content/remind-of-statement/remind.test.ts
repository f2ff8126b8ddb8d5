import { expect, it } from 'vitest'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { remindOfStatement } from './remind.ts'

const database = useDatabase('demo')
const logged: string[] = []
const day = 86_400_000

const remind = (email = 'betrieb@beispiel.example') =>
  remindOfStatement(database.db, {
    t: openTranslators(readCatalogue(sourceFolder))('de'),
    log: openLog({ write: (line) => void logged.push(line) }),
    baseUrl: 'https://vielfalt.example',
    email,
  })

const mails = () =>
  database.rows<{ recipient: string; paragraphs: string[]; action_href: string }>(
    "select recipient, paragraphs, action_href from outbox_mails where kind = 'content.statement.reminded'",
  )

it('AC-20: tells the operator in the statement’s twelfth month, every four weeks, and not once it is new', async () => {
  expect(await remind()).toBe('nothing-due')
  database.clock.advance(338 * day)
  expect(await remind()).toBe('reminded')
  expect(await remind()).toBe('nothing-due')
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail).toMatchObject({
    recipient: 'betrieb@beispiel.example',
    action_href: 'https://vielfalt.example/de/barrierefreiheit',
  })
  expect(mail?.paragraphs.join(' ')).toContain('22. November 2026')
  expect(logged.join('\n')).toContain('content.statement-old')

  database.clock.advance(28 * day)
  expect(await remind('')).toBe('reminded')
  expect(await mails()).toHaveLength(1)

  database.clock.advance(28 * day)
  await database.rows("update article_texts set updated_on = '2027-12-01' where slug = 'barrierefreiheit'")
  expect(await remind()).toBe('nothing-due')
})
