import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { mostADay } from './group-mail.ts'

const house = useHouse()
const page = '/de/mein/rundmails/neu'

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  await house.rows('delete from group_mails')
})

type Mail = { recipient: string; lang: string; subject: string; paragraphs: string[]; priority: number }
const mails = () =>
  house.rows<Mail>('select recipient, lang, subject, paragraphs, priority from outbox_mails order by recipient')
const write = (query: string, fields: Record<string, string> = {}) =>
  house.submit(
    'ruth',
    `${page}?${query}`,
    { subject: 'Frist am 1. Dezember', words: 'Guten Tag,\n\nbitte denken Sie daran.', ...fields },
    { action: page },
  )

describe('mails to groups', () => {
  it('show the number first, write to each once in her language, and keep who, rule, when, how many and which template', async () => {
    const shown = await house.visit('ruth', `${page}?gruppe=projekte&gruppe=vereine&vorlage=frist`)
    const count = Number(/An (\d+) Menschen schicken/.exec(shown.text)?.[1])
    expect(count).toBeGreaterThan(1)
    expect(await mails()).toEqual([])
    await house.rows(`update people set language = 'en' where lower(given_name) = 'leyla'`)
    const sent = await write('gruppe=projekte&gruppe=vereine&vorlage=frist', {
      subjectEn: 'Deadline',
      wordsEn: 'Please remember.',
    })
    expect(sent.status).toBe(303)
    const written = await mails()
    expect(written).toHaveLength(count)
    expect(new Set(written.map(({ recipient }) => recipient)).size).toBe(count)
    expect(written.every(({ priority }) => priority === 1)).toBe(true)
    expect(written.filter(({ lang }) => lang === 'en')).toMatchObject([{ subject: 'Deadline' }])
    expect(
      await house.rows('select groups, template, people, sent_at, sent_by is not null as by from group_mails'),
    ).toEqual([{ groups: ['projekte', 'vereine'], template: 'frist', people: count, sent_at: testDay, by: true }])
    const log = await house.visit('daria', '/de/mein/rundmails')
    expect(log.text).toContain('Frist am 1. Dezember')
    expect(log.text).toContain('Ruth')
    const kept = await house.rows<{ all: string }>(
      `select g::text as all from group_mails g union all select f::text from facts f where action = 'group-mails.mail.sent'`,
    )
    for (const { recipient } of written) expect(JSON.stringify(kept)).not.toContain(recipient)
  })

  it('reach coordinators of a Kreis or of a region, trainers, boards', async () => {
    const numberOf = async (query: string) => {
      const { text } = await house.visit('ruth', `${page}?${query}`)
      return text.includes('Eine Person') ? 1 : Number(/(\d+) Menschen/.exec(text)?.[1] ?? 0)
    }
    const projects = await numberOf('gruppe=projekte')
    const regions = ['Darmstadt', 'Gießen', 'Kassel']
    const inRegions = await Promise.all(
      regions.map((region) => numberOf(`gruppe=regionen&region=${encodeURIComponent(region)}`)),
    )
    expect(inRegions.reduce((sum, one) => sum + one, 0)).toBe(projects)
    expect(await numberOf('gruppe=referent-innen')).toBeGreaterThan(0)
    expect(await numberOf('gruppe=vereine')).toBeGreaterThan(0)
    expect(await numberOf('gruppe=zentrum')).toBe(2)
  })

  it('RL-07: refuse another number than was shown, and too many within a day', async () => {
    const other = await house.post('ruth', page, {
      gruppe: 'projekte',
      wahl: 'projekte',
      anzahl: '999',
      template: 'frei',
      subject: 'A',
      words: 'B',
    })
    expect(other.status).toBe(422)
    await house.rows(
      `insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
       values ('{projekte}', 'frei', 'x', 'x', '', '', $1, $2)`,
      [mostADay, testDay],
    )
    expect((await write('gruppe=projekte')).text).toContain('schon sehr viele Menschen')
    expect(await mails()).toEqual([])
    house.clock.set(new Date(testDay.getTime() + 86_400_000 + 1))
    await house.rows('update sessions set created_at = $1, last_seen_at = $1, proved_at = $1, factor_shown_at = $1', [
      house.clock.now(),
    ])
    expect((await write('gruppe=projekte')).status).toBe(303)
  })

  it('IN-01: keep what was typed as text, in the log and in the mail', async () => {
    const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)>'
    const sent = await write('gruppe=zentrum', { subject: `Frist ${hostile}`, words: `Text ${hostile}` })
    expect(sent.status).toBe(303)
    for (const path of [sent.location ?? '', '/de/mein/rundmails']) {
      const shown = await house.visit('daria', path)
      expect(shown.html).toContain('&lt;script&gt;')
      expect(shown.html).not.toContain('<script>alert')
    }
  })

  it('keep the text when somebody changes to whom, and are sent to nobody she was not shown', async () => {
    const text = { subject: 'Einladung', words: 'Lange geschrieben.' }
    const counted = await house.submit(
      'ruth',
      `${page}?gruppe=projekte&vorlage=frei`,
      { ...text, gruppe: 'vereine', do: 'count' },
      { action: page },
    )
    expect(counted.status).toBe(200)
    expect(counted.html).toContain('Lange geschrieben.')
    const boards = await house.visit('ruth', `${page}?gruppe=vereine&vorlage=frei`)
    const number = /An (?:\d+ Menschen|eine Person) schicken/.exec(boards.text)?.[0] ?? 'none'
    expect(counted.text).toContain(number)
    const unseen = await house.submit(
      'ruth',
      `${page}?gruppe=projekte&vorlage=frei`,
      { ...text, gruppe: 'vereine' },
      { action: page },
    )
    expect(unseen.status).toBe(422)
    expect(unseen.text).toContain('Sie haben andere Gruppen gewählt.')
    expect(unseen.html).toContain('Lange geschrieben.')
    const nobody = await house.submit(
      'ruth',
      `${page}?gruppe=projekte&vorlage=frei`,
      { ...text, gruppe: [] },
      { action: page },
    )
    expect(nobody.html).toContain('Lange geschrieben.')
    expect(await mails()).toEqual([])
  })

  it('ask for what is not chosen yet', async () => {
    expect((await house.visit('ruth', `${page}?vorlage=frei`)).text).toContain('Wählen Sie mindestens eine Gruppe.')
    expect((await house.visit('ruth', `${page}?gruppe=kreise&vorlage=frei`)).text).toContain('in welchen Kreisen')
    expect((await house.visit('ruth', `${page}?gruppe=regionen&vorlage=frei`)).text).toContain('in welcher Region')
    expect((await house.visit('ruth', page)).text).not.toContain('fehlt noch')
  })

  it('want both parts of an English text, or none', async () => {
    const half = await write('gruppe=projekte', { subjectEn: 'Deadline' })
    expect(half.status).toBe(422)
    expect(half.text).toContain('beides auf Englisch')
  })

  it('are not sent while a gap of the template is open, in either language', async () => {
    const begun = await house.visit('ruth', `${page}?gruppe=projekte&vorlage=treffen`)
    expect(begun.html).toContain('Treffen am … in …')
    for (const fields of [
      { subject: 'Treffen am … in …' },
      { words: 'Am 1. Dezember treffen wir uns in …' },
      { subjectEn: 'Meeting on …', wordsEn: 'On 1 December.' },
    ]) {
      const refused = await write('gruppe=projekte&vorlage=treffen', fields)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('Hier steht noch „…“ aus der Vorlage.')
    }
    expect(await mails()).toEqual([])
    // Whoever began with nothing has left nothing open.
    expect((await write('gruppe=projekte', { words: 'Bald mehr …' })).status).toBe(303)
  })

  it('RL-07: hold what may leave in a day, whoever sends at the same moment', async () => {
    const shown = await house.visit('ruth', `${page}?gruppe=projekte`)
    const count = Number(/An (\d+) Menschen schicken/.exec(shown.text)?.[1])
    // There is room for one of the two.
    await house.rows(
      `insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
       values ('{projekte}', 'frei', 'x', 'x', '', '', $1, $2)`,
      [mostADay - count, testDay],
    )
    const text = { subject: 'Frist', words: 'Bitte denken Sie daran.' }
    const action = { action: page }
    const both = await Promise.all(
      (['ruth', 'daria'] as const).map((who) => house.submit(who, `${page}?gruppe=projekte`, text, action)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(await mails()).toHaveLength(count)
    expect(await house.rows('select sum(people)::int as people from group_mails')).toEqual([{ people: mostADay }])
  })

  it('are for the centre alone', async () => {
    for (const persona of ['petra', 'leyla', 'henrik'] as const) {
      expect((await house.visit(persona, '/de/mein/rundmails')).status).toBe(403)
      expect((await house.visit(persona, page)).status).toBe(403)
    }
    expect((await house.visit('ruth', '/de/mein/rundmails/00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })
})
