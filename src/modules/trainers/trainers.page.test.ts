import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const pool = '/de/mein/referent-innen'
const own = '/de/mein/referent-in'
let henrik = ''
let question = ''

type Row = Record<string, unknown>

beforeAll(async () => {
  const [row] = await house.rows<{ id: string; enquiry: string }>(
    "select t.id, e.id as enquiry from trainers t join trainer_enquiries e on e.trainer_id = t.id where t.name like 'Henrik%'",
  )
  henrik = `${pool}/${row?.id}`
  question = `${pool}/anfragen/${row?.enquiry}`
})

const enquiry = async (path: string) =>
  (
    await house.rows<Row>('select state, answer, feedback_at from trainer_enquiries where id = $1', [
      path.split('/').at(-1),
    ])
  )[0]
const mails = (kind: string) =>
  house.rows<{ recipient: string; paragraphs: string[]; action_href: string }>(
    'select recipient, paragraphs, action_href from outbox_mails where kind = $1 order by created_at, recipient',
    [kind],
  )

describe('the public list', () => {
  it('shows in every language who wants to be found, and only what each has chosen', async () => {
    for (const lang of languages) {
      const { text, html } = await house.visit('nobody', `/${lang}/referent-innen`)
      expect(text, lang).toContain('Henrik Zwirnhalde')
      expect(text, lang).toContain('Noor Haspelmann')
      // Not listed; address, fee and Kreise of Henrik, and what Noor says of herself are nobody's business.
      for (const hidden of ['Knäuelberg', 'henrik@', '90009-210', 'kurse.example', 'Wetterau', 'Ich erkläre Recht'])
        expect(html, `${lang} ${hidden}`).not.toContain(hidden)
    }
    expect((await house.visit('nobody', '/de/referent-innen')).text).toContain(
      'Honorar für eine Unterrichtseinheit (45 Minuten) 50 €',
    )
  })

  it('follows what Henrik chooses, at once, also where the page is kept', async () => {
    await house.submit('henrik', `${henrik}/bearbeiten`, { public_fields: ['fee'] })
    const changed = await house.visit('nobody', '/de/referent-innen')
    expect(changed.text).toContain('40 bis 60 €')
    expect(changed.text).not.toContain('Grenzen setzen')
    await house.submit('henrik', `${henrik}/bearbeiten`, { listed: '', public_fields: ['about', 'topics'] })
    expect((await house.visit('nobody', '/de/referent-innen')).text).not.toContain('Henrik')
    await house.submit('henrik', `${henrik}/bearbeiten`, { listed: 'on' })
    expect((await house.visit('nobody', '/de/referent-innen')).text).toContain('Grenzen setzen')
  })
})

describe('the pool', () => {
  it.each([
    ['', ['Henrik', 'Liv', 'Noor']],
    ['?thema=antraege', ['Noor']],
    ['?modul=3', ['Henrik', 'Noor']],
    ['?sprache=pl', ['Liv']],
    ['?kreis=giessen', ['Henrik', 'Noor']],
    ['?form=online&modul=8', ['Henrik']],
    // A Friday, a Monday, and a Friday Henrik has taken out.
    ['?tag=2026-12-04', ['Henrik']],
    ['?tag=2026-12-07', ['Noor']],
    ['?tag=2027-01-02&modul=8', []],
    // No days.
    ['?tag=2027-02-31', ['Henrik', 'Liv', 'Noor']],
    ['?tag=0000-01-01', ['Henrik', 'Liv', 'Noor']],
  ])('finds by %s: %j', async (query, names) => {
    await house.rows(
      `insert into trainer_days select id, '2027-01-02', false from trainers where name like 'Henrik%' on conflict do nothing`,
    )
    const { html } = await house.visit('petra', `${pool}${query}`)
    const found = [...html.matchAll(/card__link[^>]*>([A-Z]\p{L}+) /gu)].map((match) => match[1])
    expect(found).toEqual(names)
  })

  it('is for those who keep a profile and for the centre', async () => {
    for (const persona of ['olaf', 'anke', 'selin', 'henrik'] as const)
      expect((await house.visit(persona, pool)).status, persona).toBe(403)
    for (const persona of ['petra', 'leyla', 'daria'] as const)
      expect((await house.visit(persona, pool)).status, persona).toBe(200)
  })

  it('shows projects the offer and the free days, and the centre alone how she is reached', async () => {
    const forPetra = await house.visit('petra', henrik)
    expect(forPetra.text).toContain('Honorar für eine Unterrichtseinheit (45 Minuten) 40 bis 60 €')
    expect(forPetra.text).toContain('Meist frei: Freitag, Samstag')
    expect(forPetra.html).not.toContain('henrik@kurse.example')
    expect((await house.visit('ruth', henrik)).html).toContain('henrik@kurse.example')
    expect((await house.visit('petra', `${henrik}/bearbeiten`)).status).toBe(404)
    expect((await house.visit('petra', `${henrik}/tage`)).status).toBe(404)
  })
})

describe('days', () => {
  it('follow the weekdays, and single days stay as they were set', async () => {
    const action = `${henrik}/tage`
    await house.post('henrik', action, { was: 'wochentage', monat: '2026-12', weekdays: ['1', '2'] })
    await house.post('henrik', action, { was: 'tage', monat: '2026-12', days: ['2026-12-01', '2026-12-09'] })
    await house.post('henrik', action, { was: 'wochentage', monat: '2026-12', weekdays: ['3', '5', '6'] })
    expect((await house.visit('petra', henrik)).text).toContain('Dezember 2026: 13 freie Tage')
    const page = await house.visit('henrik', `${action}?monat=2026-12`)
    const ticked = [...page.html.matchAll(/value="(2026-12-\d\d)" checked/g)].map((found) => found[1])
    expect(ticked).toContain('2026-12-09')
    expect(ticked).not.toContain('2026-12-08')
    await house.post('henrik', action, { was: 'wochentage', monat: '2026-12', weekdays: ['5', '6'] })
  })
})

describe('asking', () => {
  let asked = ''

  it('goes to the centre, which is told without a name', async () => {
    const typed = {
      day: '2027-02-12',
      format: 'on-site',
      place: 'Butzbach',
      topic: 'Modul 4',
      message: 'Zwölf Personen.',
    }
    const past = await house.submit('petra', `${henrik}/anfrage`, { ...typed, day: '2026-01-01' })
    expect([past.status, past.html.includes('Zwölf Personen.')]).toEqual([422, true])
    const sent = await house.submit('petra', `${henrik}/anfrage`, typed)
    expect(sent.status).toBe(303)
    asked = sent.location?.split('?')[0] ?? ''
    const told = await mails('trainers.asked')
    expect(told.map(({ recipient }) => recipient)).toEqual(['daria@zentrum.example', 'ruth@zentrum.example'])
    expect(JSON.stringify(told)).not.toMatch(/Henrik|Petra|Butzbach/)
    expect((await house.submit('petra', `${henrik}/anfrage`, typed)).text).toContain(
      'Für diesen Tag haben Sie schon angefragt',
    )
    expect((await house.visit('ruth', '/de/mein')).text).toContain('2 Anfragen an Referent*innen warten auf Sie')
  })

  it('is nobody else’s to see, and the trainer’s only once it was forwarded', async () => {
    for (const persona of ['timo', 'leyla', 'henrik'] as const) {
      expect((await house.visit(persona, asked)).status, persona).toBe(404)
      for (const step of ['zurueckziehen', 'antwort', 'rueckmeldung'])
        expect((await house.post(persona, `${asked}/${step}`, { answer: 'ja', grade: '1' })).status, step).toBe(404)
    }
    for (const persona of ['petra', 'henrik'] as const)
      expect((await house.post(persona, `${asked}/weiterleiten`, {})).status).toBe(404)
    expect(await enquiry(asked)).toMatchObject({ state: 'asked' })
  })

  it('is forwarded with one click, once, and answered by the link without an account', async () => {
    const both = await Promise.all(
      ['ruth', 'daria'].map((persona) => house.post(persona as 'ruth', `${asked}/weiterleiten`, {})),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const [mail] = await mails('trainers.forwarded')
    expect(mail?.recipient).toBe('henrik@kurse.example')
    const link = new URL(mail?.action_href ?? '').pathname
    const page = await house.visit('nobody', link)
    expect(page.text).toContain('WIR Lots*innen Brücke fragt nach Ihnen.')
    expect(page.headers.get('referrer-policy')).toBe('strict-origin')
    expect(await enquiry(asked)).toMatchObject({ state: 'forwarded' })
    expect((await house.submit('nobody', link, { answer: '' })).status).toBe(422)
    await house.submit('nobody', link, { answer: 'ja', text: 'Gern, ich bringe alles mit.' })
    expect(await enquiry(asked)).toMatchObject({ state: 'accepted', answer: 'Gern, ich bringe alles mit.' })
    expect((await mails('trainers.accepted')).map(({ recipient }) => recipient)).toEqual(['petra@bruecke.example'])
    expect((await house.visit('petra', asked)).text).toContain('Gern, ich bringe alles mit.')
    expect((await house.visit('nobody', link.replace(/.$/, 'x'))).status).toBe(404)
    expect(house.logged.join('\n')).not.toContain(link.split('/').at(-1))
  })

  it('asks for feedback after the day, once, and the centre alone reads it', async () => {
    expect((await house.post('petra', `${asked}/rueckmeldung`, { grade: '2', text: 'Sehr klar.' })).status).toBe(409)
    const before = house.clock.now()
    house.clock.set(new Date('2027-02-13T10:00:00Z'))
    // Sessions of the tests are from long ago by then.
    await house.rows(`update sessions set last_seen_at = $1, created_at = $1`, [house.clock.now()])
    expect((await house.submit('petra', asked, { grade: '2', text: 'Sehr klar.' })).status).toBe(303)
    expect((await house.post('petra', `${asked}/rueckmeldung`, { grade: '1', text: '' })).status).toBe(409)
    expect((await house.visit('ruth', henrik)).text).toContain('Sehr klar.')
    for (const [persona, path] of [
      ['petra', henrik],
      ['petra', asked],
      ['henrik', asked],
      ['henrik', own],
    ] as const)
      expect((await house.visit(persona, path)).text, `${persona} ${path}`).not.toContain('Sehr klar.')
    house.clock.set(before)
  })

  it('is answered in his own area, too, and can be withdrawn', async () => {
    await house.post('ruth', `${question}/weiterleiten`, {})
    expect((await house.visit('henrik', own)).text).toContain('1 Anfrage wartet auf Ihre Antwort')
    const declined = await house.submit('henrik', question, { answer: 'nein' })
    expect(declined.location).toContain('abgesagt')
    expect(await mails('trainers.declined')).toHaveLength(1)
    expect((await house.post('petra', `${question}/zurueckziehen`, {})).status).toBe(409)
  })
})

describe('profiles', () => {
  it('are made by the centre for people without an account, who then answer by link', async () => {
    const made = await house.submit('daria', `${pool}/neu`, {
      name: 'Ida Spindel',
      email: 'ida@spindel.example',
      active: 'on',
    })
    expect(made.status).toBe(303)
    expect((await house.visit('timo', pool)).text).toContain('Ida Spindel')
    expect((await house.post('petra', `${pool}/neu`, { name: 'X' })).status).toBe(403)
  })

  it('say what is wrong and keep what was typed', async () => {
    const wrong = await house.submit('henrik', `${henrik}/bearbeiten`, {
      fee_from: '80',
      fee_to: '20',
      about: 'Getippt',
    })
    expect([wrong.status, wrong.text.includes('kleiner als die erste'), wrong.html.includes('Getippt')]).toEqual([
      422,
      true,
      true,
    ])
    const paused = await house.submit('henrik', `${henrik}/bearbeiten`, { active: '', listed: 'on' })
    expect(paused.text).toContain('Dafür müssen auch Projekte und Vereine Sie finden dürfen.')
  })

  it('go to one of two who save at once', async () => {
    const page = await house.visit('henrik', `${henrik}/bearbeiten`)
    const seen = /name="seen" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    const fields = { seen, name: 'Henrik Zwirnhalde', email: 'henrik@kurse.example', active: 'on', listed: 'on' }
    const saved = await Promise.all([
      house.post('henrik', `${henrik}/bearbeiten`, { ...fields, about: 'Eins' }),
      house.post('ruth', `${henrik}/bearbeiten`, { ...fields, about: 'Zwei' }),
    ])
    expect(saved.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })
})
