import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extractText } from 'unpdf'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { lightTopics } from './topic.ts'

const house = useHouse()
let own = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
  own = `/de/mein/verein/${row?.id}`
})
beforeEach(async () => {
  await house.rows('delete from throttles')
})

describe('the lights of an association', () => {
  it('Leyla comes to hers at once, and reads light, word and reason, the urgent first', async () => {
    expect((await house.ask('leyla', '/de/mein/verein')).headers.get('location')).toBe(own)
    const page = await house.visit('leyla', own)
    expect(page.text).toContain('Datenschutz')
    expect(page.text).toMatch(/Achtung .*Endet am/)
    const headings = page.document.querySelectorAll('main section h2').map((one) => one.textContent.trim())
    expect(headings[0]).toBe('Datenschutz')
    expect(headings).toHaveLength(9)
    // Not by colour alone: each light has a drawing and a word.
    for (const tag of page.document.querySelectorAll('main section .status')) {
      expect(tag.querySelector('svg')).not.toBeNull()
      expect(tag.textContent.trim()).toMatch(/^(In Ordnung|Achtung|Fehlt|Offen)$/)
    }
    expect(page.text).toContain('Versicherungsschutz für Ehrenamtliche')
    expect((await house.visit('leyla', '/de/mein')).text).toMatch(/Granatapfelgarten e. V.: \d Punkte brauchen/)
  })

  it('say of each of the nine gaps what it is, why it counts, what to do and where it stands officially', async () => {
    for (const lang of ['de', 'en']) {
      const words: string[] = []
      for (const topic of lightTopics) {
        const page = await house.visit('leyla', `${own}/pruefen/${topic}`.replace('/de/', `/${lang}/`))
        const guide = page.document.querySelector('main details.why')
        expect(guide?.querySelectorAll('ol li'), `${lang} ${topic}`).toHaveLength(4)
        const text = guide?.textContent.replaceAll(/\s+/g, ' ') ?? ''
        // A year beside every source, or the plain word that there is none.
        expect(text, topic).toMatch(/(?:gelesen|read) 20\d\d|no official guide|Eine amtliche Anleitung haben wir nicht/)
        words.push(text)
      }
      expect(new Set(words).size).toBe(9)
    }
    expect((await house.visit('leyla', `${own}/pruefen/keys`)).document.querySelector('main details.why')).toBeNull()
  })

  it('are reached from each light that is not green, and from no other', async () => {
    const page = await house.visit('leyla', own)
    for (const section of page.document.querySelectorAll('main section')) {
      const light = section.querySelector('.status')?.textContent.trim()
      if (light === undefined) continue
      expect(section.querySelector('details.why') === null, section.textContent).toBe(light === 'In Ordnung')
    }
    expect(page.document.querySelectorAll('main section details.why').length).toBeGreaterThan(2)
  })

  it('are not there for anybody else, the centre included', async () => {
    for (const persona of ['petra', 'timo', 'ruth', 'daria', 'olaf', 'anke', 'selin'] as const)
      for (const part of [
        '',
        '/pruefen/board',
        '/uebergabe',
        '/uebergabe.pdf',
        '/uebergabe/vorstand',
        '/uebergabe/abgeben',
      ])
        expect((await house.ask(persona, own + part)).status, persona + part).toBe(404)
  })

  it('change with what the board notes; the end of a tax notice is reckoned, not typed', async () => {
    const path = `${own}/pruefen/non-profit`
    const saved = await house.submit('leyla', path, {
      state: 'there',
      notice: 'assessment',
      dated: '2025-03-14',
      ends_on: '2099-01-01',
      kept_at: 'Roter Ordner',
    })
    expect(saved.status).toBe(303)
    expect(
      await house.rows("select ends_on::text, version from association_checks where topic = 'non-profit'"),
    ).toEqual([{ ends_on: '2030-03-14', version: 2 }])
    expect((await house.visit('leyla', own)).text).toContain('Gilt bis 14.03.2030')
  })

  it('refuse a password, wherever it is typed, and keep the rest', async () => {
    const path = `${own}/pruefen/access`
    const refused = await house.submit('leyla', path, {
      state: 'there',
      kept_at: 'Postfach',
      note: 'Passwort: granatapfel7',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Schreiben Sie keine Passwörter')
    expect(refused.html).toContain('value="Postfach"')
    expect(await house.rows("select note from association_checks where topic = 'access' and note <> ''")).toEqual([])
  })

  it('refuse what is no day and what the topic does not offer', async () => {
    expect((await house.submit('leyla', `${own}/pruefen/board`, { ends_on: '2026-02-31' })).status).toBe(422)
    expect((await house.ask('leyla', `${own}/pruefen/toaster`)).status).toBe(404)
    await house.submit('leyla', `${own}/pruefen/bank`, { ends_on: '2030-01-01', dated: '2030-01-01' })
    expect(await house.rows("select ends_on, dated from association_checks where topic = 'bank'")).toEqual([
      { ends_on: null, dated: null },
    ])
  })

  it('CO-06: of two who change the same note, the second sees both', async () => {
    const path = `${own}/pruefen/keys`
    const seen = (await house.visit('leyla', path)).document
      .querySelector('input[name="seen"]')
      ?.getAttributeValue('value')
    await house.submit('leyla', path, { state: 'there', note: 'Zwei Schlüssel' })
    const other = await house.submit('leyla', path, { state: 'there', note: 'Drei Schlüssel', seen: seen ?? '' })
    expect(other.status).toBe(409)
    expect(other.html).toContain('Zwei Schlüssel')
    expect(other.html).toContain('Drei Schlüssel')
  })
})

describe('a topic', () => {
  it('leads back to where one came from and says what was saved', async () => {
    const kit = await house.visit('leyla', `${own}/uebergabe`)
    const link = kit.document.querySelector(`a[href="${own}/pruefen/keys?von=uebergabe"]`)
    expect(link).not.toBeNull()
    const saved = await house.submit('leyla', `${own}/pruefen/keys`, { state: 'there', kept_at: 'Beim Hausmeister' })
    expect(saved.location).toBe(`${own}/uebergabe?meldung=gespeichert&thema=keys`)
    expect((await house.visit('leyla', saved.location ?? '')).text).toContain(
      'Räume und Schlüssel: Die Angaben sind gespeichert.',
    )
    const fromKit = await house.submit('leyla', `${own}/pruefen/bank?von=uebergabe`, { state: 'there' })
    expect(fromKit.location).toBe(`${own}/uebergabe?meldung=gespeichert&thema=bank`)
    const fromLights = await house.submit('leyla', `${own}/pruefen/bank`, { state: 'there' })
    expect(fromLights.location).toBe(`${own}?meldung=gespeichert&thema=bank`)
  })

  it('asks for a deadline where one is meant and not until when something holds', async () => {
    expect((await house.visit('leyla', `${own}/pruefen/funds`)).text).toContain('Nachweis fällig am')
    await house.submit('leyla', `${own}/pruefen/funds`, { state: 'there', ends_on: '2028-03-31' })
    const lights = await house.visit('leyla', own)
    expect(lights.text).toContain('Nächste Frist am 31.03.2028')
    expect(lights.text).not.toContain('Gilt bis 31.03.2028')
  })
})

describe('the hand-over', () => {
  it('is one page and one PDF/UA with every topic and the next days', async () => {
    const page = await house.visit('leyla', `${own}/uebergabe`)
    expect(page.document.querySelectorAll('main section h2')).toHaveLength(14)
    expect(page.text).toContain('Passwörter stehen hier nie')
    const answer = await house.ask('leyla', `${own}/uebergabe.pdf`)
    expect(answer.headers.get('content-disposition')).toContain('granatapfelgarten')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.toString('latin1')).toContain('pdfuaid')
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
    for (const word of ['Satzung', 'Amtsgericht Offenbach', 'Blauer Ordner', 'Amtszeit des Vorstands'])
      expect(text, word).toContain(word)
  })

  it('nobody leaves an association without anybody; a new board is invited by mail, with a fresh factor', async () => {
    const alone = await house.submit('leyla', `${own}/uebergabe/abgeben`, {})
    expect(alone.status).toBe(422)
    expect(alone.text).toContain('letzte Person')

    const person = { given_name: 'Aylin', family_name: 'Nachfolge', email: 'aylin@verein.example', language: 'de' }
    expect((await house.submit('leyla', `${own}/uebergabe/vorstand`, { ...person, email: 'x' })).status).toBe(422)
    expect((await house.submit('leyla', `${own}/uebergabe/vorstand`, person)).status).toBe(303)
    expect(
      await house.rows(
        "select kind, given_name, profile_id is not null as bound from invitations where email = 'aylin@verein.example'",
      ),
    ).toEqual([{ kind: 'association-board', given_name: 'Aylin', bound: true }])
    expect(await house.rows("select kind from outbox_mails where recipient = 'aylin@verein.example'")).toHaveLength(1)
    const kit = await house.visit('leyla', `${own}/uebergabe`)
    expect(kit.text).toContain('Eingeladen und noch nicht angenommen: Aylin')
    expect(kit.text).toContain('aylin@verein.example')
    await house.rows("update sessions set factor_shown_at = factor_shown_at - interval '1 hour'")
    expect((await house.ask('leyla', `${own}/uebergabe/vorstand`)).headers.get('location')).toContain(
      '/mein/sicherheit/',
    )
    await house.rows("update sessions set factor_shown_at = factor_shown_at + interval '1 hour'")
  })

  it('of two who leave at once, one stays', async () => {
    await house.rows(
      `insert into role_grants (person_id, kind, profile_id, starts_on)
       select p.id, 'association-board', f.id, '2026-01-01' from people p, profiles f
       where p.given_name = 'Selin' and f.slug = 'granatapfelgarten'`,
    )
    const answers = await Promise.all([
      house.submit('leyla', `${own}/uebergabe/abgeben`, {}),
      house.submit('selin', `${own}/uebergabe/abgeben`, {}),
    ])
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(
      await house.rows(
        `select from role_grants g join profiles f on f.id = g.profile_id where f.slug = 'granatapfelgarten' and g.ends_on is null`,
      ),
    ).toHaveLength(1)
  })
})

describe('joining an umbrella', () => {
  it('is written by the centre or its board, read by everybody, in the reader’s language else in German', async () => {
    const [row] = await house.rows<{ id: string }>(
      "select id from profiles where kind = 'umbrella' and state = 'published' order by slug limit 1",
    )
    const path = `/de/mein/verein/${row?.id}/beitritt`
    expect((await house.ask('petra', path)).status).toBe(404)
    expect((await house.visit('nobody', '/de/dachverband')).text).toContain('noch nicht geschrieben')
    expect((await house.visit('nobody', '/de/dachverband')).text).toContain('Migrantenorganisationen Hessen (DaMOH)')
    const texts = { text_de: 'Schreiben Sie uns einen Brief.', text_tr: 'Bize bir mektup yazın.' }
    expect((await house.submit('daria', path, texts)).status).toBe(303)
    for (const lang of languages) {
      const page = await house.visit('nobody', `/${lang}/dachverband`)
      expect(page.text, lang).toContain(lang === 'tr' ? texts.text_tr : texts.text_de)
    }
    const stale = await house.submit('daria', path, { text_de: 'Anders.', seen: 'x' })
    expect(stale.status).toBe(409)
    const bridge = "select id from profiles where slug = 'bruecke'"
    const [other] = await house.rows<{ id: string }>(bridge)
    expect((await house.ask('daria', `/de/mein/verein/${other?.id}/beitritt`)).status).toBe(404)
  })
})
