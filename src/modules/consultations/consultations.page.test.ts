import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { askOnPage } from './consultations.page.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

describe('PR-05: what lies apart', () => {
  it('does not follow from a mail on its way and the fact of the same request', async () => {
    const { id, link } = await askOnPage(house, { email: 'getrennt@post.example' })
    const own = link.split('?')[0] ?? ''
    const offered = await house.visit('nobody', `${own}/termin`)
    const slot = /name="slot" value="([^"]+)"/.exec(offered.html)?.[1] ?? ''
    expect((await house.post('nobody', `${own}/termin`, { slot, channel: 'video' })).status).toBe(303)
    const asked = await house.rows<{ request: string }>('select request_id as request from facts where subject = $1', [
      id,
    ])
    expect(asked.map(({ request }) => request)).toContainEqual(expect.any(String))
    const mails = await house.rows(
      `select kind, request_id from outbox_mails where recipient = 'getrennt@post.example' order by kind`,
    )
    expect(mails).toEqual([
      { kind: 'consultations.booked', request_id: null },
      { kind: 'consultations.received', request_id: null },
    ])
  })
})

describe('the secret of an address for answers', () => {
  it('IN-20: opens no page and writes nothing', async () => {
    const { link, id } = await askOnPage(house, { email: 'cevap@post.example' })
    const offered = await house.visit('nobody', `${link.split('?')[0]}/termin`)
    const slot = /name="slot" value="([^"]+)"/.exec(offered.html)?.[1] ?? ''
    const [mail] = await house.rows<{ to: string }>(
      "select reply_to as to from outbox_mails where recipient = 'cevap@post.example'",
    )
    const secret = /^antwort\+consultation\.([a-z0-9]+)@/.exec(mail?.to ?? '')?.[1] ?? ''
    expect(secret).toHaveLength(26)
    const own = `/tr/beratung/anfrage/${secret}`
    const written = () =>
      house.rows(
        `select c.adviser_id, c.version, array(select m.text from consultation_messages m where m.consultation_id = c.id) as texts,
          array(select k.purpose from consultation_consents k where k.consultation_id = c.id) as consents
         from consultations c where c.id = $1`,
        [id],
      )
    const before = await written()
    for (const rest of ['', '/termin', '/termin.ics'])
      expect((await house.visit('nobody', own + rest)).status, rest).toBe(404)
    const sends = {
      '': { text: 'Bir soru daha.' },
      '/einwilligungen': { look_back: 'ja' },
      '/weitergabe': { antwort: 'ja' },
      '/termin': { slot, channel: 'phone', telephone: '069 1234567' },
      '/termin/absagen': {},
    }
    for (const [rest, fields] of Object.entries(sends))
      expect((await house.post('nobody', own + rest, fields)).status, rest).toBe(404)
    expect(await written()).toEqual(before)
  })
})

describe('the centre', () => {
  it('sees what waits, takes it, answers with a template, notes, plans and closes', async () => {
    const { page, sign, link } = await askOnPage(house, { email: 'dernek@post.example', look_back: 'on' })
    expect((await house.visit('daria', '/de/mein')).text).toMatch(/Anfragen? an die Beratung hat noch niemand/)
    expect((await house.visit('daria', '/de/mein/beratung?liste=offen')).text).toContain(sign)
    expect((await house.visit('daria', '/de/mein/beratung?liste=ueberfaellig')).status).toBe(200)
    const first = await house.visit('daria', page)
    expect(first.text).toContain('Derneğimizi nasıl kurarız?')
    expect(first.text).toContain('dernek@post.example')
    expect(first.text).toMatch(/Daria \S+ \(Team des Bereichs\)/)
    const taken = await house.submit('daria', page, {}, { action: `${page}/uebernehmen` })
    expect((await house.visit('daria', taken.location ?? '')).text).toContain('Sie beraten jetzt')
    const template = /name="vorlage"[^>]*value="([^"]*)"/.exec((await house.visit('daria', page)).html)?.[1] ?? ''
    const filled = await house.submit('daria', page, { text: '', vorlage: template }, { action: page })
    expect(filled.html).toMatch(/<textarea[^>]*>\n?Guten Tag/)
    const after = await house.submit('daria', page, { text: 'Schon getippt', vorlage: template }, { action: page })
    expect([after.status, after.html]).toEqual([200, expect.stringMatching(/>\n?Schon getippt\n\nGuten Tag/)])
    const draft = await house.submit('daria', page, { text: 'Merhaba', do: 'entwurf' }, { action: page })
    expect((await house.visit('daria', draft.location ?? '')).html).toContain('>Merhaba</textarea>')
    const sent = await house.submit(
      'daria',
      page,
      { text: 'Merhaba, yedi kişi gerekir.', do: 'senden' },
      { action: page },
    )
    expect((await house.visit('daria', sent.location ?? '')).text).toContain('eine E-Mail sagt es ihr')
    await house.submit('daria', `${page}/notiz`, { text: 'Interne Vermutung' })
    const past = await house.submit('daria', `${page}/aufgaben`, { text: 'Gestern', due_on: '2026-11-21' })
    expect([past.status, past.text]).toEqual([422, expect.stringContaining('schon vorbei')])
    await house.submit('daria', `${page}/aufgaben`, { text: 'Mustersatzung heraussuchen', due_on: '2026-11-22' })
    expect((await house.visit('daria', '/de/mein')).text).toMatch(/Aufgaben? aus der Beratung/)
    const planned = await house.visit('daria', '/de/mein/beratung')
    expect(planned.text).toContain('Mustersatzung heraussuchen')
    expect((await house.visit('ruth', '/de/mein/beratung')).text).not.toContain('Mustersatzung heraussuchen')
    await house.submit('daria', `${page}/gespraech`, {
      minutes: '15',
      channel: 'phone',
      held_on: '2026-11-22',
      advice: 'Notar erklärt',
    })
    const all = await house.visit('daria', page)
    for (const word of ['Interne Vermutung', 'Mustersatzung heraussuchen', 'Notar erklärt', '15 Minuten'])
      expect(all.text).toContain(word)
    const gap = await house.post('daria', `${page}/abschliessen`, { outcome: 'steps', day_1: '2026-12-01' })
    expect([gap.status, gap.text]).toEqual([422, expect.stringContaining('Schreiben Sie den Schritt')])
    await house.submit('daria', `${page}/abschliessen`, {
      outcome: 'steps',
      minutes: '20',
      step_1: 'Tüzük yazın',
      day_1: '2026-12-01',
    })
    const own = await house.visit('nobody', link)
    for (const word of ['Merhaba, yedi kişi gerekir.', 'Tüzük yazın', 'Danışmanınız']) expect(own.text).toContain(word)
    for (const word of ['Interne Vermutung', 'Mustersatzung', 'Notar erklärt', 'Daria'])
      expect(own.text).not.toContain(word)
    expect((await house.visit('daria', '/de/mein/beratung?liste=geschlossen')).text).toContain(sign)
  })

  it('finds a consultation by the sign somebody says on the telephone, and only for those who see it', async () => {
    const { page, sign, id } = await askOnPage(house)
    await house.submit('daria', page, {}, { action: `${page}/uebernehmen` })
    expect((await house.visit('daria', '/de/mein')).text).toMatch(/Antwort(en)? der Beratung steh/)
    const search = `/de/mein/beratung?zeichen=${encodeURIComponent(sign.toLowerCase())}`
    expect((await house.visit('daria', search)).location).toBe(`/de/mein/beratung/${id}`)
    const other = await house.visit('ruth', search)
    expect([other.status, other.text]).toEqual([200, expect.stringContaining('finden Sie hier keine Beratung')])
  })

  it('CO-06: both texts stand side by side where somebody else has written meanwhile', async () => {
    const { page } = await askOnPage(house)
    await house.post('daria', page, { text: 'Erster Entwurf', seen: '0', do: 'entwurf' })
    const late = await house.post('daria', page, { text: 'Zweiter Entwurf', seen: '0', do: 'senden' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Erster Entwurf')
    expect(late.html).toContain('>Zweiter Entwurf</textarea>')
    expect(late.html).toContain('name="seen" value="1"')
  })

  it('CO-06: whoever looks again at her text builds on the draft she saw, not on what came meanwhile', async () => {
    const { page } = await askOnPage(house)
    await house.post('daria', page, { text: 'Erster Entwurf', seen: '0', do: 'entwurf' })
    const looked = await house.post('daria', page, { text: 'Frau Ayşe Demir ist krank.', seen: '0', do: 'senden' })
    expect([looked.status, looked.html]).toEqual([200, expect.stringContaining('name="seen" value="0"')])
    const late = await house.submit('daria', page, { text: 'Zweiter', seen: '0', do: 'senden' }, { action: page })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Erster Entwurf')])
  })

  it.each(['ruth', 'petra', 'leyla', 'olaf', 'anke', 'selin'] as const)(
    'AZ-15: for %s a consultation of Daria’s is not there',
    async (persona) => {
      const { page } = await askOnPage(house)
      for (const rest of ['', '/notiz', '/gespraech', '/aufgaben', '/zustaendig', '/weitergeben', '/abschliessen']) {
        expect((await house.visit(persona, page + rest)).status, rest).toBe(404)
        const sent = await house.post(persona, page + rest, {
          text: 'x',
          reason: 'x',
          outcome: 'steps',
          due_on: '2026-12-01',
          seen: '0',
        })
        expect([404, 422], rest).toContain(sent.status)
        expect(sent.text).not.toContain('Derneğimizi')
      }
      expect((await house.post(persona, `${page}/uebernehmen`, {})).status).toBe(404)
      expect((await house.visit(persona, `/de/mein/beratung/${crypto.randomUUID()}`)).status).toBe(404)
    },
  )

  it('two minutes: a telephone call is recorded with taps and two sentences', async () => {
    const path = '/de/mein/beratung/gespraech'
    const wrong = await house.post('ruth', path, {
      held_on: '2026-11-22',
      channel: 'phone',
      outcome: 'clarified',
      question: 'Bleibt stehen',
    })
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('Bleibt stehen')])
    expect(wrong.text).toContain('3 Angaben fehlen noch')
    expect(wrong.html).toMatch(/<datalist id="organisation-suggestions">.*<option value="Granatapfelgarten e\. V\."/s)
    const sent = await house.submit('ruth', path, {
      minutes: '10',
      topics: ['team'],
      asker_kind: 'responsible-organisation',
      question: 'Wie finden wir neue Lots*innen?',
      advice: 'Über Sprachkurse.',
    })
    expect((await house.visit('ruth', sent.location ?? '')).text).toContain('Das Gespräch ist festgehalten')
    const closed = await house.visit('ruth', '/de/mein/beratung?liste=geschlossen')
    expect(closed.text).toContain('Frage geklärt')
    expect((await house.visit('daria', '/de/mein/beratung?liste=geschlossen')).text).not.toContain('Frage geklärt, x')
  })

  it('promises are a proposal until the centre decides, and the public page names them at once', async () => {
    const path = '/de/mein/beratung/einstellungen'
    expect((await house.visit('ruth', path)).text).toContain('Noch nicht entschieden')
    const stale = await house.post('ruth', path, {
      days_volunteers: '3',
      months_volunteers: '6',
      days_organisations: '3',
      months_organisations: '6',
      reads_volunteers: '36',
      reads_organisations: '36',
      seen: 'x',
    })
    expect(stale.status).toBe(409)
    await house.submit('ruth', path, { days_volunteers: '3', days_organisations: '4' })
    expect((await house.visit('ruth', path)).text).not.toContain('Noch nicht entschieden')
    expect((await house.visit('nobody', '/de/beratung/anfragen')).text).toContain('innerhalb von 4 Arbeitstagen')
    expect((await house.submit('ruth', path, { reads_organisations: '120' })).status).toBe(422)
    await house.submit('ruth', path, { reads_organisations: '48' })
    expect((await house.visit('ruth', path)).html).toMatch(
      /name="reads_organisations"[^>]*value="48"|value="48"[^>]*name="reads_organisations"/,
    )
  })
})
