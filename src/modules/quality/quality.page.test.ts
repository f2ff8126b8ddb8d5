import { extractText } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Persona, useHouse } from '#test/house.ts'

const house = useHouse()
let open = ''
let bruecke = ''

beforeAll(async () => {
  const [row] = await house.rows<{ open: string; profile: string }>(
    `select a.id as open, a.profile_id as profile from quality_assessments a where a.settled_at is null`,
  )
  open = row?.open ?? ''
  bruecke = row?.profile ?? ''
})

const at = (rest = '', id = open) => `/de/mein/qualitaet/einschaetzung/${id}${rest}`
const strangers: readonly Persona[] = ['timo', 'leyla', 'ruth', 'daria', 'olaf', 'anke', 'henrik']

describe('a self-assessment in the team', () => {
  it('is the project’s alone; for everybody else it is not there', async () => {
    for (const persona of strangers) {
      for (const rest of ['', '/standard/1', '/eigene/1', '/abschliessen', '/teilen', '/loeschen', '/bericht.pdf'])
        expect((await house.ask(persona, at(rest))).status, `${persona} ${rest}`).toBe(404)
      expect((await house.ask(persona, `/de/mein/qualitaet/vergleich/${bruecke}`)).status, persona).toBe(404)
      expect((await house.post(persona, at('/loeschen'), {})).status, persona).toBe(404)
    }
    expect((await house.ask('nobody', at())).status).toBe(303)
    expect((await house.rows('select from quality_assessments where id = $1', [open])).length).toBe(1)
  }, 90_000)

  it('shows the team what can be shown, each with its link, and what each has said', async () => {
    const { text, html } = await house.visit('petra', at('/standard/13'))
    expect(text).toMatch(/\d von \d Personen im Team haben eine gültige Basisqualifizierung/)
    expect(html).toContain('href="/de/mein/team"')
    const first = await house.visit('petra', at('/standard/1'))
    expect(first.text).toContain('Bei Terminen am Jugendamt weiß ich oft nicht')
    expect(first.text).toContain('Selin')
  })

  it('asks somebody of the team for herself, and shows her nobody else’s answer', async () => {
    const start = await house.visit('selin', '/de/mein/qualitaet')
    expect(start.text).toContain('Ihr Team fragt Sie')
    expect((await house.visit('selin', at())).text).toContain('2 von 23')
    expect((await house.ask('selin', at('/standard/1'))).status).toBe(404)
    const own = await house.visit('selin', at('/eigene/1'))
    expect(own.text).toContain('Bei Terminen am Jugendamt')
    expect(own.text).not.toContain('besprochen haben wir es lange nicht')
    const sent = await house.submit('selin', at('/eigene/2'), { level: '2', note: 'Wir sagen es zu selten.' })
    expect(sent.location).toContain('/eigene/3')
    expect((await house.visit('petra', at('/standard/2'))).text).toContain('Wir sagen es zu selten.')
  })

  it('CO-06: of two who settle at once, neither loses a word', async () => {
    const form = await house.visit('petra', at('/standard/4'))
    const seen = form.document.querySelector('input[name="seen"]')?.getAttributeValue('value') ?? ''
    const first = { seen, level: '2', note: 'Die Grenzen sind besprochen.', own_evidence: '' }
    expect((await house.post('petra', at('/standard/4'), first)).status).toBe(303)
    const second = await house.post('petra', at('/standard/4'), {
      seen,
      level: '2',
      note: 'Wir haben ein Blatt dazu.',
      own_evidence: 'Blatt vom Mai',
    })
    expect(second.status).toBe(409)
    for (const words of ['Die Grenzen sind besprochen.', 'Wir haben ein Blatt dazu.', 'Blatt vom Mai'])
      expect(second.html).toContain(words)
    // Where only one of them wrote, both stand.
    const apart = await house.post('petra', at('/standard/4'), { seen, level: '', note: '', own_evidence: 'Blatt' })
    expect(apart.status).toBe(303)
    const [row] = await house.rows(
      'select level, note, own_evidence from quality_answers where slot = 4 and assessment_id = $1',
      [open],
    )
    expect(row).toEqual({ level: 2, note: 'Die Grenzen sind besprochen.', own_evidence: 'Blatt' })
  })

  it('says at the field what is wrong and keeps what was typed', async () => {
    const wrong = await house.submit('petra', at('/standard/5'), { level: '3', note: 'x'.repeat(2001) })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('x'.repeat(2001))
  })

  it('keeps what was written on the way to planning a measure', async () => {
    const sent = await house.submit('petra', at('/standard/7'), { note: 'Alles geht an eine Stelle.', next: 'measure' })
    expect(sent.location).toBe(at('/standard/7/massnahme'))
    expect((await house.visit('petra', at('/standard/7'))).html).toContain('Alles geht an eine Stelle.')
  })

  it('plans measures with a day and somebody of the team', async () => {
    const wrong = await house.submit('petra', at('/standard/4/massnahme'), {
      text: 'Blatt besprechen',
      due_on: '2026-12-01',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Wählen Sie eine Person oder nennen Sie eine Aufgabe')
    const [selin] = await house.rows<{ id: string }>("select id from volunteers where email = 'selin@mail.example'")
    const planned = await house.submit('petra', at('/standard/4/massnahme'), {
      text: 'Blatt besprechen',
      due_on: '2026-12-01',
      who: selin?.id ?? '',
    })
    expect(planned.status).toBe(303)
    const { text } = await house.visit('petra', at())
    expect(text).toContain('Blatt besprechen')
    expect(text).toContain('Verantwortlich: Selin')
    const [measure] = await house.rows<{ id: string }>(
      "select id from quality_measures where text = 'Blatt besprechen'",
    )
    expect((await house.post('timo', at(`/massnahmen/${measure?.id}/erledigt`), {})).status).toBe(404)
    expect((await house.post('petra', at(`/massnahmen/${measure?.id}/erledigt`), {})).status).toBe(303)
    expect((await house.visit('petra', at())).text).toContain('erledigt, war geplant bis')
  })
})

describe('who sees to a measure', () => {
  it('may be whoever keeps the project, and no day is planned that is over', async () => {
    const form = await house.visit('petra', at('/standard/6/massnahme'))
    const petra = form.document
      .querySelectorAll('#who option')
      .find(({ textContent }) => textContent === 'Petra Garnweber')
      ?.getAttributeValue('value')
    const typed = { text: 'Ermutigen üben', due_on: '2026-11-02', who: petra ?? '' }
    const past = await house.submit('petra', at('/standard/6/massnahme'), typed)
    expect([past.status, past.text]).toEqual([422, expect.stringContaining('Dieser Tag ist vorbei')])
    expect((await house.submit('petra', at('/standard/6/massnahme'), { ...typed, due_on: '2026-12-24' })).status).toBe(
      303,
    )
    expect((await house.visit('petra', at())).text).toContain('Verantwortlich: Petra Garnweber')
    // From the page where measures are listed one can tick them off and change them.
    const [row] = await house.rows<{ id: string }>("select id from quality_measures where text = 'Ermutigen üben'")
    expect((await house.visit('petra', '/de/mein/qualitaet')).html).toContain(`href="${at(`/massnahmen/${row?.id}`)}"`)
    // A stranger's account is no choice; one that is late already keeps its day.
    const [timo] = await house.rows<{ id: string }>("select id from people where given_name = 'Timo'")
    const foreign = await house.submit('petra', at(`/massnahmen/${row?.id}`), { who: `konto:${timo?.id}` })
    expect(foreign.status).toBe(422)
    await house.rows('update quality_measures set due_on = $1 where id = $2', ['2026-11-01', row?.id])
    expect((await house.submit('petra', at(`/massnahmen/${row?.id}`), { text: 'Ermutigen üben wir' })).status).toBe(303)
  })

  it('leads on from what is in work, and says to each what is hers', async () => {
    const petra = await house.visit('petra', '/de/mein/qualitaet')
    expect(petra.text).toMatch(/in Arbeit.*An der Einschätzung weiterarbeiten/)
    expect((await house.visit('ruth', '/de/mein/qualitaet')).text).toContain('was sie mit Ihnen teilen')
    const leyla = await house.visit('leyla', '/de/mein/qualitaet')
    expect(leyla.text).toContain('Arbeitet Ihre Organisation selbst mit Lots*innen')
    expect((await house.visit('henrik', '/de/mein/qualitaet')).text).not.toContain('Schätzen Sie sich selbst ein')
    expect((await house.visit('petra', at('/abschliessen'))).text).toContain('Weiter mit Standard')
  })
})

describe('a finished assessment', () => {
  it('keeps the figures of its day, and prints as PDF/UA', async () => {
    const finished = await house.submit('petra', at('/abschliessen'), {})
    expect(finished.status).toBe(303)
    const page = await house.visit('petra', finished.location ?? '')
    expect(page.text).toContain('Der Bericht steht bereit')
    expect(page.html).toContain(`href="${at('/standard/9/massnahme')}"`)
    expect((await house.rows('select from quality_evidence where assessment_id = $1', [open])).length).toBe(8)
    expect((await house.ask('petra', at('/standard/1'))).status).toBe(404)
    expect((await house.ask('selin', at())).status).toBe(404)
    const answer = await house.ask('petra', at('/bericht.pdf'))
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid')
    const text = (await extractText(bytes, { mergePages: true })).text.replaceAll(/\s+/g, ' ')
    for (const words of [
      'Selbsteinschätzung WIR Lots*innen Brücke',
      'Die Grenzen sind besprochen.',
      'Blatt besprechen',
      'Selin',
      'Eigene Belege • Blatt',
    ])
      expect(text).toContain(words)
  })

  it('is shown to the centre by an own act only, without names and single answers, and taken back at will', async () => {
    expect((await house.ask('ruth', at())).status).toBe(404)
    await house.rows(`update quality_measures set duty = 'Vorstand, Tel. 06031 445566' where text = 'Blatt besprechen'`)
    const asked = await house.visit('petra', at('/teilen'))
    expect(asked.text).toMatch(/Standard 4: .*06031 445566/)
    expect((await house.submit('petra', at('/teilen'), {})).status).toBe(303)
    const shared = await house.visit('ruth', at())
    expect(shared.status).toBe(200)
    expect(shared.text).toContain('Die Grenzen sind besprochen.')
    expect(shared.text).toContain('Blatt besprechen')
    expect(shared.text).toContain('eine Person aus dem Projekt')
    expect(shared.text).not.toContain('niemand mehr im Team')
    for (const hidden of ['Selin', 'Petra', 'Bei Terminen am Jugendamt', 'Wir sagen es zu selten.'])
      expect(shared.text).not.toContain(hidden)
    expect((await house.visit('ruth', '/de/mein/qualitaet')).text).toContain('WIR Lots*innen Brücke')
    for (const persona of ['timo', 'leyla', 'olaf', 'anke'] as const)
      expect((await house.ask(persona, at())).status, persona).toBe(404)
    expect((await house.ask('ruth', at('/bericht.pdf'))).status).toBe(404)
    expect((await house.submit('petra', at('/zuruecknehmen'), {})).status).toBe(303)
    expect((await house.ask('ruth', at())).status).toBe(404)
  })

  it('stands beside earlier ones, and beside all others without names', async () => {
    const { text, html } = await house.visit('petra', `/de/mein/qualitaet/vergleich/${bruecke}`)
    expect(html).toContain('class="quality-bar"')
    expect(text).toContain('Jeder Standard über die Jahre')
    expect(text).toContain('Wie viele Projekte auf welcher Stufe stehen')
    expect(text).not.toContain('Laternenhof')
  })

  it('AZ-16: the spread hides as soon as what the reader knows would leave too few', async () => {
    expect((await house.visit('ruth', '/de/mein/qualitaet')).text).toContain('Wie viele Projekte auf welcher Stufe')
    await house.rows(
      `insert into quality_shares (assessment_id, profile_id, shared_at)
       select a.id, a.profile_id, now() from quality_assessments a join quality_spread_members m on m.assessment_id = a.id limit 2`,
    )
    const { text } = await house.visit('ruth', '/de/mein/qualitaet')
    expect(text).not.toContain('Wie viele Projekte auf welcher Stufe')
    expect(text).toContain('sobald genug Projekte')
    await house.rows('delete from quality_shares')
  })

  it('goes with everything in it when the project deletes it', async () => {
    expect((await house.submit('petra', at('/loeschen'), {})).status).toBe(303)
    for (const table of ['quality_answers', 'quality_own_answers', 'quality_evidence', 'quality_measures'])
      expect((await house.rows(`select from ${table} where assessment_id = $1`, [open])).length, table).toBe(0)
  })
})

describe('a team that is asked', () => {
  const begin = { way: 'team' }
  const mails = () =>
    house.rows<{ recipient: string; words: string; href: string }>(
      "select recipient, subject || paragraphs::text as words, action_href as href from outbox_mails where kind = 'quality.team-asked'",
    )

  it('hears of it once: who has an account and does not ask herself; RL-07: not again with every new beginning', async () => {
    const begun = await house.submit('petra', '/de/mein/qualitaet/einschaetzung/neu', begin)
    const path = (begun.location ?? '').replace(/\?.*$/, '')
    const [mail, ...more] = await mails()
    expect([mail?.recipient, more]).toEqual(['selin@mail.example', []])
    expect(new URL(mail?.href ?? '').pathname).toBe(path)
    expect(mail?.words).not.toContain('Brücke')
    expect((await house.visit('selin', path)).status).toBe(200)
    for (let round = 0; round < 3; round += 1) {
      const [row] = await house.rows<{ id: string }>(
        'select id from quality_assessments where profile_id = $1 and settled_at is null',
        [bruecke],
      )
      expect((await house.submit('petra', at('/loeschen', row?.id), {})).status).toBe(303)
      expect((await house.submit('petra', '/de/mein/qualitaet/einschaetzung/neu', begin)).status).toBe(303)
    }
    expect(await mails()).toHaveLength(2)
  })
})
