import { expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useDatabase } from '#test/database.ts'
import { baseUrl, feedbackParts, mailsOf, sendFeedback } from '../feedback.fixtures.ts'
import { rules } from '../rules.ts'
import { entrySlug, giveFeedback } from './give-feedback.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database

it('opens a case with its due day, without any mark of who sent it', async () => {
  const { caseId, token } = await sendFeedback(database, { kind: 'barrier', text: 'Zu kleine Schrift.' })
  expect(
    await rows(
      `select kind, state, page, profile_id, to_char(due_on, 'YYYY-MM-DD') as due from feedback_cases where id = $1`,
      [caseId],
    ),
  ).toEqual([{ kind: 'barrier', state: 'received', page: '/de/finden', profile_id: null, due: '2027-01-03' }])
  expect(await rows('select kind, text, person_id from feedback_messages where case_id = $1', [caseId])).toEqual([
    { kind: 'report', text: 'Zu kleine Schrift.', person_id: null },
  ])
  expect(await rows('select action, actor_kind, actor_id, data from facts where subject = $1', [caseId])).toEqual([
    {
      action: 'feedback.case.received',
      actor_kind: 'system',
      actor_id: null,
      data: { kind: 'barrier', profile: null, mail: false },
    },
  ])
  const everything = await rows<{ all: string }>('select l::text as all from feedback_links l')
  expect(everything.some(({ all }) => all.includes(token))).toBe(false)
})

it('puts a report at the entry whose page it came from, and only a report', async () => {
  const page = '/ar/projekte/wir-lotsinnen-bruecke'
  const wrong = await sendFeedback(database, { kind: 'wrong', page })
  const barrier = await sendFeedback(database, { kind: 'barrier', page })
  const slugs = await rows(
    'select p.slug from feedback_cases c left join profiles p on p.id = c.profile_id where c.id = any ($1) order by p.slug',
    [[wrong.caseId, barrier.caseId]],
  )
  expect(slugs).toEqual([{ slug: 'wir-lotsinnen-bruecke' }, { slug: null }])
})

it('mails the link in the language of the page, a link of its own, and nothing of what was written', async () => {
  await sendFeedback(database, { email: 'amira@post.example', lang: 'ar', text: 'Kanarienvogel' })
  const [mail] = await mailsOf(database, 'feedback.received')
  expect(mail).toMatchObject({ recipient: 'amira@post.example', lang: 'ar' })
  expect(mail?.action_href).toMatch(new RegExp(`^${baseUrl}/ar/rueckmeldung/[A-Za-z0-9_-]{43}$`))
  expect(JSON.stringify(mail)).not.toContain('Kanarienvogel')
})

it('RL-07: a stranger’s mailbox gets three of our mails a day, and the case is opened all the same', async () => {
  const before = await countCases()
  for (let count = 0; count < 5; count += 1) await sendFeedback(database, { email: 'dritte@post.example' })
  const sent = (await mailsOf(database, 'feedback.received')).filter(
    ({ recipient }) => recipient === 'dritte@post.example',
  )
  expect(sent).toHaveLength(3)
  expect(await countCases()).toBe(before + 5)
  clock.advance(25 * 3_600_000)
  await sendFeedback(database, { email: 'dritte@post.example' })
  expect(await mailsOf(database, 'feedback.received')).toHaveLength(5)
})

it('RL-07: one place is asked to wait after six in an hour, and told how long', async () => {
  const from = (clientAddress: string) =>
    giveFeedback(
      db,
      feedbackParts(),
      { kind: 'idea', text: 'Mehr.', email: '', page: undefined, lang: 'de', baseUrl, clientAddress },
      clock.now(),
    )
  const answers = await Promise.all(Array.from({ length: 9 }, () => from('203.0.113.9')))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(6)
  expect(await from('203.0.113.9')).toMatchObject({ code: 'paused', minutes: 1 })
  expect(await from('203.0.113.10')).toMatchObject({ ok: true })
})

it.each([
  ['/de/projekte/bruecke', 'bruecke'],
  ['/ar/organisationen/granatapfelgarten', 'granatapfelgarten'],
  ['/de/projekte/bruecke/mehr', undefined],
  ['/de/finden', undefined],
  [undefined, undefined],
])('%s speaks of the entry %s', (page, slug) => {
  expect(entrySlug(page)).toBe(slug)
})

it('PR-06: the notice names the time after which everything is deleted, in every language', () => {
  for (const lang of languages) {
    const t = feedbackParts().translators(lang)
    // Leichte Sprache says "later": a figure there would be one more thing to hold in mind.
    if (lang === 'leicht') continue
    expect(t('feedback.form.notice'), lang).toContain(String(rules.keptMonths))
    expect(t.find('feedback.form.email.hint'), lang).toContain(String(rules.keptMonths))
  }
})

async function countCases(): Promise<number> {
  const [row] = await rows<{ count: number }>('select count(*)::int as count from feedback_cases')
  return row?.count ?? 0
}
