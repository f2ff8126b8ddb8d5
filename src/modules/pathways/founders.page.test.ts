import { extractText } from 'unpdf'
import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse, type Visit } from '#test/house.ts'
import { listPaths } from './path.ts'
import { beginByLink, demoPath, lastLink } from './pathways.fixtures.ts'

const house = useHouse()
const begin = '/de/wege/lotsinnen-projekt/beginnen'
const town = {
  founder: 'Stadt Eichenau',
  district: 'vogelsbergkreis',
  start: '2027-10-04',
  email: 'rathaus@eichenau.example',
  consent: 'on',
}

beforeEach(() => house.rows('delete from throttles'))

/** The `seen` marks of the form on the page, as a second person has it open. */
function seenOf({ html }: Visit): string {
  return /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
}

async function pdfText(persona: 'nobody' | 'leyla', path: string): Promise<string> {
  const answer = await house.ask(persona, path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid')
  return (await extractText(bytes, { mergePages: true })).text
}

describe('the paths for everybody', () => {
  it('explain every step in every language, and reckon dates', async () => {
    for (const lang of languages) {
      expect((await house.visit('nobody', `/${lang}/wege`)).status).toBe(200)
      for (const { slug, steps } of listPaths()) {
        const page = await house.visit('nobody', `/${lang}/wege/${slug}?beginn=2027-10-04`)
        expect(page.status, `${lang} ${slug}`).toBe(200)
        expect(page.html.match(/id="schritt-/g)?.length, `${lang} ${slug}`).toBe(steps.length)
      }
    }
    const page = await house.visit('nobody', '/de/wege/lotsinnen-projekt?beginn=2027-10-04')
    expect(page.text).toContain('Freitag, 25. Juni 2027')
    expect(page.text).toContain('6 Wochen')
    expect((await house.visit('nobody', '/de/wege/gibt-es-nicht')).status).toBe(404)
  })

  it('say where nobody knows, and where a start is too early', async () => {
    expect((await house.visit('nobody', '/de/wege/verein-gruenden')).text).toContain(
      'noch niemand verlässlich gefunden',
    )
    expect((await house.visit('nobody', '/de/wege/verein-gruenden?beginn=2026-12-01')).text).toContain(
      'reicht die Zeit',
    )
    const wrong = await house.visit('nobody', '/de/wege/verein-gruenden?beginn=gestern')
    expect([wrong.text, wrong.html]).toEqual([
      expect.stringContaining('Geben Sie einen Tag an'),
      expect.stringContaining('value="gestern"'),
    ])
  })
})

describe('beginning without an account', () => {
  it('PR-10: the answer is the same, the mail holds a link, and looking at it changes nothing', async () => {
    const sent = await house.submit('nobody', begin, town)
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('Sehen Sie in Ihr Postfach')])
    const link = await lastLink(house, 'pathways.confirm')
    for (let round = 0; round < 2; round += 1) {
      const page = await house.visit('nobody', link)
      expect(page.text).toContain('Jetzt beginnen')
      expect(page.headers.get('cache-control')).toBe('no-store')
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    }
    expect((await house.visit('nobody', `${link}/schritt/idea`)).status).toBe(404)
    expect((await house.submit('nobody', link, {})).status).toBe(303)
    expect((await house.visit('nobody', link)).text).toContain('Unser Weg')
    expect((await house.post('nobody', link, {})).status).toBe(200)
  })

  it('keeps everything typed when something is missing', async () => {
    const sent = await house.post('nobody', begin, { ...town, email: 'krumm', consent: '' })
    expect(sent.status).toBe(422)
    for (const typed of ['Stadt Eichenau', 'krumm', '2027-10-04']) expect(sent.html).toContain(typed)
    expect((await house.post('nobody', begin, { ...town, district: 'atlantis' })).status).toBe(422)
  })

  it('PR-10: goes after seven days when nobody presses the button', async () => {
    await house.submit('nobody', begin, { ...town, email: 'niemand@eichenau.example' })
    const { clearPathways } = await import('./clear/clear-pathways.ts')
    expect(await clearPathways(house.db)).toBe(0)
    house.clock.advance(7 * 86_400_000)
    expect(await clearPathways(house.db)).toBe(1)
    expect((await house.visit('nobody', await lastLink(house, 'pathways.confirm'))).status).toBe(404)
  })

  it('RL-07: nobody gets more than three of these mails', async () => {
    for (let round = 0; round < 5; round += 1)
      await house.submit('nobody', begin, { ...town, email: 'viel@post.example' })
    const mails = await house.rows("select from outbox_mails where recipient = 'viel@post.example'")
    expect(mails).toHaveLength(3)
  })

  it('sends a new link when the old one got lost, and the old one ends', async () => {
    const old = await beginByLink(house, 'verein-gruenden', { email: 'verloren@post.example' })
    await house.submit('nobody', '/de/wege/link', { email: 'Verloren@post.example' })
    const fresh = await lastLink(house, 'pathways.again')
    expect((await house.visit('nobody', `/de${old}`)).status).toBe(404)
    expect((await house.visit('nobody', fresh)).status).toBe(200)
    const unknown = await house.submit('nobody', '/de/wege/link', { email: 'niemand@post.example' })
    expect(unknown.text).toContain('Sehen Sie in Ihr Postfach')
  })
})

describe('working on a path by its link', () => {
  it.each(listPaths())(
    '$slug: every step opens in every language',
    async ({ slug, steps }) => {
      const desk = await beginByLink(house, slug)
      for (const lang of languages) {
        for (const part of ['', '/angaben', '/loeschen', ...steps.map(({ key }) => `/schritt/${key}`)])
          expect((await house.visit('nobody', `/${lang}${desk}${part}`)).status, `${lang} ${part}`).toBe(200)
      }
    },
    60_000,
  )

  it('keeps what was written, says who and since when, and shows what comes next', async () => {
    const desk = `/de${await beginByLink(house, 'lotsinnen-projekt')}`
    const sent = await house.submit('nobody', `${desk}/schritt/idea`, { need: 'Begleitung für neue Familien.' })
    expect(sent.status).toBe(303)
    const step = await house.visit('nobody', `${desk}/schritt/idea`)
    expect(step.html).toContain('Begleitung für neue Familien.')
    expect(step.text).toContain('in Arbeit')
    await house.submit('nobody', `${desk}/schritt/idea`, { state: 'done' })
    const page = await house.visit('nobody', desk)
    expect(page.text).toContain('1 von 8 Schritten fertig')
    expect(page.text).toMatch(/Als Nächstes Wer ist schon in der Nähe\?/)
  })

  it('CO-06: of two who write at once neither loses a word', async () => {
    const desk = `/de${await beginByLink(house, 'lotsinnen-projekt')}`
    const step = `${desk}/schritt/idea`
    const seen = seenOf(await house.visit('nobody', step))
    const empty = { need: '', aim: '', tasks: '', coordination: '', note: '', state: 'open', seen }
    expect((await house.post('nobody', step, { ...empty, need: 'Erster Satz.' })).status).toBe(303)
    // Another field: both stay.
    expect((await house.post('nobody', step, { ...empty, aim: 'Zweiter Satz.' })).status).toBe(303)
    expect((await house.visit('nobody', step)).html).toMatch(/Erster Satz\.[^]*Zweiter Satz\./)
    // The same field: both are shown.
    const contested = await house.post('nobody', step, { ...empty, need: 'Dritter Satz.' })
    expect(contested.status).toBe(409)
    for (const words of ['Erster Satz.', 'Dritter Satz.']) expect(contested.html).toContain(words)
    const again = await house.post('nobody', step, {
      ...empty,
      need: 'Erster und dritter Satz.',
      aim: 'Zweiter Satz.',
      state: 'in-work',
      seen: seenOf(contested),
    })
    expect(again.status).toBe(303)
    expect((await house.visit('nobody', step)).html).toContain('Erster und dritter Satz.')
  })

  it('of two who change the details at once the second sees what the first saved', async () => {
    const desk = `/de${await beginByLink(house, 'lotsinnen-projekt')}`
    const seen = seenOf(await house.visit('nobody', `${desk}/angaben`))
    const details = { founder: 'Gemeinde Eichenau', district: 'vogelsbergkreis', start: '2028-03-01', seen }
    expect((await house.post('nobody', `${desk}/angaben`, details)).status).toBe(303)
    const second = await house.post('nobody', `${desk}/angaben`, { ...details, founder: 'Eichenau mit Umland' })
    expect(second.status).toBe(409)
    for (const words of ['Gemeinde Eichenau', 'Eichenau mit Umland']) expect(second.html).toContain(words)
    expect((await house.visit('nobody', desk)).text).toContain('Mittwoch, 1. März 2028')
  })

  it('shows who is near, with reasons who may apply, and everything as a document', async () => {
    const desk = `/de${await beginByLink(house, 'lotsinnen-projekt')}`
    const near = await house.visit('nobody', `${desk}/schritt/nearby`)
    expect(near.html).toContain('class="map"')
    expect(near.text).toContain('In der Nachbarschaft:')
    const carrier = { body: 'yes', afterNotice: 'yes', financed: 'yes', pool: 'no', size: 'yes' }
    await house.submit('nobody', `${desk}/schritt/carrier`, carrier)
    const check = await house.visit('nobody', `${desk}/schritt/carrier`)
    expect(check.text).toContain('Nach Ihren Antworten passt es')
    expect(check.text).toContain('Nur dann gibt es die Koordinierungspauschale')
    await house.submit('nobody', `${desk}/schritt/carrier`, { body: 'no' })
    expect((await house.visit('nobody', `${desk}/schritt/carrier`)).text).toContain('passt es noch nicht')
    await house.submit('nobody', `${desk}/schritt/idea`, { need: 'Begleitung für neue Familien.' })
    const text = await pdfText('nobody', `${desk}/entwurf`)
    for (const words of ['Stadt Eichenau', 'Begleitung für neue Familien.', 'noch offen', '25.06.2027'])
      expect(text).toContain(words)
  })

  it('can be deleted, with everything', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt', { email: 'weg@post.example' })}`
    await house.submit('nobody', `${desk}/schritt/idea`, { title: 'Geht wieder' })
    const before = (await house.rows('select from pathways')).length
    expect((await house.submit('nobody', `${desk}/loeschen`, {})).status).toBe(303)
    expect((await house.visit('nobody', desk)).status).toBe(404)
    expect(await house.rows('select from pathways')).toHaveLength(before - 1)
    expect(await house.rows("select from pathway_texts where answers ->> 'title' = 'Geht wieder'")).toEqual([])
    expect(await house.rows("select from pathway_links where email = 'weg@post.example'")).toEqual([])
  })
})

describe('a Mikroprojekt', () => {
  it('shows the gap of a full Minijob with the rules of its year', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt')}`
    const budget = `${desk}/schritt/budget`
    await house.submit('nobody', budget, { year: '2026', project: '3200', wage: '603', months: '12' })
    const page = await house.visit('nobody', budget)
    for (const words of ['9.406,80', '2.206,80', 'höchstens 461', 'Deutsche Rentenversicherung'])
      expect(page.text).toContain(words)
    await house.submit('nobody', budget, { year: '2027', wage: '640' })
    expect((await house.visit('nobody', budget)).text).toContain('über der Minijob-Grenze von 2027')
    await house.submit('nobody', budget, { year: '2031' })
    expect((await house.visit('nobody', budget)).text).toContain('Für 2031 kennen wir noch nicht alle Werte')
    expect((await house.submit('nobody', budget, { wage: 'viel' })).status).toBe(422)
  })

  it('is confirmed by the municipality with one click, with proof', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt', { founder: 'Granatapfelgarten e. V.' })}`
    await house.submit('nobody', `${desk}/schritt/idea`, { title: 'Reden im Stadtteil', aim: 'Frauen reden mit.' })
    const form = await house.visit('nobody', `${desk}/brief`)
    expect(form.html).toContain('Frauen reden mit.')
    const sent = await house.submit('nobody', `${desk}/brief`, {
      office: 'Stadt Hanau, WIR-Vielfaltszentrum',
      person: 'Ngozi Okafor',
      email: 'okafor@vielfaltszentrum.example',
    })
    expect(sent.status).toBe(303)
    const link = await lastLink(house, 'pathways.letter')
    const [mail] = await house.rows<{ subject: string; paragraphs: string }>(
      "select subject, paragraphs::text from outbox_mails where kind = 'pathways.letter' order by created_at desc limit 1",
    )
    // PR-25: whom it is about stands behind the link alone.
    expect(JSON.stringify(mail)).not.toContain('Granatapfelgarten')

    for (const lang of languages) {
      const page = await house.visit('nobody', link.replace(/^\/de/, `/${lang}`))
      expect(page.status, lang).toBe(200)
      expect(page.text).toContain('Wir bestätigen, dass das Projekt „Reden im Stadtteil“')
    }
    expect(await house.rows('select from pathway_letters where answer is not null')).toEqual([])
    expect((await house.submit('nobody', link, {})).status).toBe(303)
    expect((await house.post('nobody', link, {})).status).toBe(409)
    expect((await house.post('nobody', `${link}/ablehnen`, { reason: 'Doch nicht.' })).status).toBe(409)
    const [letter] = await house.rows<{ answer: string; proof: string }>(
      'select answer, proof from pathway_letters where answer is not null',
    )
    expect(letter).toMatchObject({ answer: 'confirmed', proof: expect.stringMatching(/^[0-9a-f]{64}$/) })

    const step = await house.visit('nobody', `${desk}/schritt/letter`)
    expect(step.text).toContain('Stadt Hanau, WIR-Vielfaltszentrum hat am')
    expect(step.text).toContain('erledigt')
    for (const path of [`${link}/blatt`, `${desk}/brief/blatt`]) {
      const text = await pdfText('nobody', path)
      expect(text).toContain('Bestätigung der Kommune')
      expect(text.replaceAll(/\s/g, '')).toContain(letter?.proof)
    }
    expect(await house.rows("select from outbox_mails where kind = 'pathways.letter-confirmed'")).toHaveLength(1)
    // What is confirmed is not asked again.
    const again = await house.post('nobody', `${desk}/brief`, {
      office: 'Stadt Hanau',
      email: 'okafor@vielfaltszentrum.example',
      founder: 'Granatapfelgarten e. V.',
      project: 'Ein anderes',
      about: 'Etwas anderes.',
    })
    expect(again.status).toBe(303)
    expect(await house.rows("select from pathway_letters where project = 'Ein anderes'")).toEqual([])
  })

  it('may be declined with a reason, and asked again; the old link ends', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt')}`
    const letter = {
      office: 'Kreis Fulda',
      email: 'integration@kreis.example',
      founder: 'Verein Nadelöhr',
      project: 'Nähen und reden',
      about: 'Zwölf Abende.',
    }
    await house.submit('nobody', `${desk}/brief`, letter)
    const first = await lastLink(house, 'pathways.letter')
    await house.submit('nobody', `${desk}/brief`, { ...letter, about: 'Zehn Abende.' })
    expect((await house.visit('nobody', first)).status).toBe(404)
    const link = await lastLink(house, 'pathways.letter')
    const empty = await house.post('nobody', `${link}/ablehnen`, { reason: '' })
    expect(empty.status).toBe(422)
    await house.post('nobody', `${link}/ablehnen`, { reason: 'Wir haben noch nicht darüber gesprochen.' })
    expect((await house.visit('nobody', `${desk}/schritt/letter`)).text).toContain('noch nicht darüber gesprochen')
    await house.rows('delete from throttles')
    expect((await house.submit('nobody', `${desk}/brief`, letter)).status).toBe(303)
    expect((await house.visit('nobody', await lastLink(house, 'pathways.letter'))).text).toContain(
      'Absprache bestätigen',
    )
  })

  it('RL-07: no office gets more than three letters a day', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt')}`
    const letter = { office: 'Amt', email: 'amt@kreis.example', project: 'Eins', about: 'Zwei.' }
    for (let round = 0; round < 3; round += 1)
      expect((await house.submit('nobody', `${desk}/brief`, letter)).status).toBe(303)
    const fourth = await house.submit('nobody', `${desk}/brief`, letter)
    expect([fourth.status, fourth.text]).toEqual([422, expect.stringContaining('zu viele Schreiben')])
  })

  it('only paths with such a step have a letter', async () => {
    const desk = await beginByLink(house, 'verein-gruenden')
    expect((await house.visit('nobody', `/de${desk}/brief`)).status).toBe(404)
  })
})

describe('with an account', () => {
  it('Leyla begins one for her association and finds it on her start page', async () => {
    const form = await house.visit('leyla', '/de/mein/wege/neu?weg=verein-gruenden')
    expect(form.html).toContain('value="Granatapfelgarten e. V."')
    const sent = await house.submit('leyla', '/de/mein/wege/neu', { kind: 'association', start: '2028-01-10' })
    expect(sent.status).toBe(303)
    expect((await house.visit('leyla', (sent.location ?? '').split('?')[0] ?? '')).text).toContain('Unser Weg')
    expect((await house.visit('leyla', '/de/mein/wege')).text).toContain('Verein gründen')
    expect((await house.visit('leyla', '/de/mein')).text).toContain('Ihr Weg, als Nächstes')
    expect((await house.visit('petra', '/de/mein/wege')).text).toContain('Noch kein Weg')
    expect((await house.post('leyla', '/de/mein/wege/neu', { founder: '' })).status).toBe(422)
  })

  it('binds a path of a link to her profile', async () => {
    const desk = await beginByLink(house, 'mikroprojekt', { email: 'leyla@post.example', founder: 'Unsere Gruppe' })
    expect((await house.visit('nobody', `/de${desk}`)).text).not.toContain('Mit unserem Profil verbinden')
    const page = await house.visit('leyla', `/de${desk}`)
    const profile = /<option value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
    expect((await house.post('petra', `/de${desk}/verbinden`, { profile })).status).toBe(404)
    const bound = await house.post('leyla', `/de${desk}/verbinden`, { profile })
    expect(bound.location).toMatch(/^\/de\/mein\/wege\/[0-9a-f-]{36}\?meldung=verbunden$/)
    expect((await house.visit('leyla', '/de/mein/wege')).text).toContain('Unsere Gruppe')
    expect((await house.visit('nobody', `/de${desk}`)).status).toBe(200)
  })

  it('AZ-03: a foreign path is not there, whatever one asks for', async () => {
    const id = await demoPath(house, 'microproject')
    const parts = ['', '/schritt/idea', '/angaben', '/loeschen', '/entwurf', '/brief', '/brief/blatt']
    for (const persona of ['petra', 'timo', 'ruth', 'olaf', 'anke', 'selin'] as const)
      for (const part of parts)
        expect((await house.ask(persona, `/de/mein/wege/${id}${part}`)).status, `${persona} ${part}`).toBe(404)
    for (const part of ['/schritt/idea', '/angaben', '/loeschen', '/brief', '/begleitung'])
      expect((await house.post('petra', `/de/mein/wege/${id}${part}`, { title: 'Fremd' })).status).toBe(404)
    for (const part of parts.slice(0, -1))
      expect((await house.ask('leyla', `/de/mein/wege/${id}${part}`)).status).toBe(200)
    expect((await house.ask('leyla', `/de/mein/wege/${id}/schritt/gibtEsNicht`)).status).toBe(404)
  })
})

describe('company', () => {
  it('the centre sees who asks and where they stand; the words only who walks along', async () => {
    const desk = await beginByLink(house, 'verein-gruenden', {
      founder: 'Gruppe Kompass',
      email: 'kompass@post.example',
    })
    await house.submit('nobody', `/de${desk}/schritt/idea`, { purpose: 'Geheimer Zweck der Gruppe.' })
    const [row] = await house.rows<{ id: string }>("select id from pathways where founder = 'Gruppe Kompass'")
    const own = `/de/mein/wege/${row?.id}`
    expect((await house.visit('ruth', '/de/mein/wege/uebersicht')).text).not.toContain('Gruppe Kompass')

    await house.submit('nobody', `/de${desk}`, {}, { action: `/de${desk}/begleitung` })
    expect(await house.rows("select from outbox_mails where kind = 'pathways.company'")).not.toEqual([])
    const overview = await house.visit('ruth', '/de/mein/wege/uebersicht')
    expect(overview.text).toMatch(/Gruppe Kompass.*Verein gründen.*Vogelsbergkreis/)
    expect(overview.text).not.toContain('Geheimer Zweck')
    expect((await house.visit('ruth', own)).status).toBe(404)
    expect((await house.visit('ruth', '/de/mein')).text).toContain('wünschen sich Begleitung')

    await house.post('ruth', `${own}/begleiten`, {})
    expect((await house.visit('ruth', `${own}/schritt/idea`)).text).toContain('Geheimer Zweck der Gruppe.')
    expect((await house.visit('daria', `${own}/schritt/idea`)).status).toBe(404)
    // She reads and notes; the words stay the founders' own.
    expect((await house.post('ruth', `${own}/schritt/idea`, { purpose: 'Umgeschrieben' })).status).toBe(404)
    expect((await house.post('ruth', `${own}/notiz`, { text: '' })).status).toBe(422)
    expect((await house.post('ruth', `${own}/notiz`, { text: 'Wir telefonieren am Dienstag.' })).status).toBe(303)
    expect((await house.post('daria', `${own}/notiz`, { text: 'Ich auch.' })).status).toBe(404)
    expect((await house.visit('nobody', `/de${desk}`)).text).toContain('Wir telefonieren am Dienstag.')
    expect(
      await house.rows("select from outbox_mails where kind = 'pathways.note' and recipient = 'kompass@post.example'"),
    ).toHaveLength(1)

    await house.submit('nobody', `/de${desk}`, {}, { action: `/de${desk}/begleitung` })
    expect((await house.visit('ruth', own)).status).toBe(404)
    expect((await house.visit('ruth', '/de/mein/wege/uebersicht')).text).not.toContain('Gruppe Kompass')
    expect((await house.post('ruth', `${own}/begleiten`, {})).status).toBe(404)
  })

  it('is for the centre: others may not look', async () => {
    expect((await house.visit('petra', '/de/mein/wege/uebersicht')).status).toBe(403)
    expect((await house.visit('ruth', '/de/mein/wege/uebersicht?ab=gestern&nach=x')).status).toBe(200)
  })
})

it('IN-01: markup typed into a path, a letter or a note is inert on every page and in every document', async () => {
  const payload = (word: string) =>
    `${word}--></title></textarea>"'><img src=x onerror=alert(1)><script>alert(1)</script>`
  const desk = await beginByLink(house, 'mikroprojekt', {
    founder: payload('hostilegroup'),
    email: 'boese@post.example',
  })
  const fields = { title: payload('hostiletitle'), need: payload('hostileneed'), note: payload('hostilenote') }
  await house.submit('nobody', `/de${desk}/schritt/idea`, fields)
  await house.submit('nobody', `/de${desk}/brief`, { office: payload('hostileoffice'), email: 'amt@boese.example' })
  await house.submit('nobody', `/de${desk}`, {}, { action: `/de${desk}/begleitung` })
  const [row] = await house.rows<{ id: string }>("select id from pathways where founder like 'hostile%'")
  await house.post('ruth', `/de/mein/wege/${row?.id}/begleiten`, {})
  await house.post('ruth', `/de/mein/wege/${row?.id}/notiz`, { text: payload('hostilecontact') })
  const letter = await lastLink(house, 'pathways.letter')
  const open = ['', '/schritt/idea', '/schritt/letter', '/angaben', '/loeschen', '/brief'].map(
    (part) => `/de${desk}${part}`,
  )
  const visits = [
    ...(await Promise.all([...open, letter].map((path) => house.visit('nobody', path)))),
    ...(await Promise.all(
      [`/de/mein/wege/${row?.id}`, `/de/mein/wege/${row?.id}/schritt/idea`, '/de/mein/wege/uebersicht'].map((path) =>
        house.visit('ruth', path),
      ),
    )),
  ]
  const all = visits.map(({ html }) => html).join('\n')
  for (const word of ['group', 'title', 'need', 'note', 'office', 'contact'])
    expect(all.includes(`hostile${word}`), word).toBe(true)
  for (const { document } of visits) {
    expect(document.querySelectorAll('img').filter((image) => image.getAttributeValue('src') === 'x')).toEqual([])
    expect(
      document
        .querySelectorAll('script')
        .map((script) => script.textContent)
        .join(''),
    ).toBe('')
  }
  expect(await pdfText('nobody', `/de${desk}/entwurf`)).toContain('<img src=x onerror=alert(1)>')
  expect(await pdfText('nobody', `${letter}/blatt`)).toContain('hostileoffice')
})
