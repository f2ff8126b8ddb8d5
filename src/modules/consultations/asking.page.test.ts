import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { askOnPage, question } from './consultations.page.fixtures.ts'

const house = useHouse()
const form = '/tr/beratung/anfragen'

beforeEach(() => house.rows('delete from throttles'))

describe('asking', () => {
  it('PR-06, PR-07: every language has the form with promise, notice and two unticked boxes', async () => {
    for (const lang of languages) {
      const page = await house.visit('nobody', `/${lang}/beratung/anfragen`)
      expect(page.status, lang).toBe(200)
      expect(page.html, lang).toContain(`href="/${lang}/datenschutz#abschnitt-beratung"`)
      for (const name of ['look_back', 'hand_over'])
        expect(page.html, lang).toMatch(new RegExp(`<input[^>]*type="checkbox"[^>]*name="${name}"(?![^>]*checked)`))
    }
  })

  it('keeps everything typed when something is missing', async () => {
    const sent = await house.post('nobody', form, {
      ...question,
      topics: [],
      email: 'krumm',
      name: 'Nar',
      tried: 'Okuduk.',
    })
    expect(sent.status).toBe(422)
    for (const typed of ['Derneğimizi nasıl kurarız?', 'krumm', 'Nar', 'Okuduk.']) expect(sent.html).toContain(typed)
    const empty = await house.post('nobody', form, { area: 'unsure', channel: 'phone' })
    expect(empty.status).toBe(422)
    for (const missing of ['En az bir konu seçin', 'Sorunuzu yazın', 'numaranıza ihtiyacımız var'])
      expect(empty.text.split('Konunuz')[0], missing).toContain(missing)
    const without = await house.post('nobody', form, { ...question, topics: [] })
    expect([without.status, without.text]).toEqual([422, expect.stringContaining('En az bir konu seçin')])
    const unreachable = await house.post('nobody', form, { ...question, channel: 'phone' })
    expect([unreachable.status, unreachable.text]).toEqual([422, expect.stringContaining('numaranıza ihtiyacımız var')])
  })

  it('shows the link to keep, keeps its secret, and takes one line more', async () => {
    const { link, sign } = await askOnPage(house)
    const own = await house.visit('nobody', link)
    expect(own.text).toContain(sign)
    expect(own.text).toContain('Bu bağlantıyı şimdi saklayın')
    expect(own.html).toContain('kern-alert--warning')
    expect(own.headers.get('referrer-policy')).toBe('strict-origin')
    expect(own.headers.get('cache-control')).toBe('no-store')
    expect(own.html).toContain('name="robots" content="noindex"')
    expect(own.html).not.toContain('rueckmeldung?seite=')
    const more = await house.submit('nobody', link, { text: 'Bir soru daha.' })
    expect((await house.visit('nobody', more.location ?? '')).text).toContain('Bir soru daha.')
    expect(house.logged.join('\n')).not.toContain(link.split('/')[4]?.split('?')[0])
    for (const token of ['x', 'A'.repeat(43)])
      expect((await house.visit('nobody', `/de/beratung/anfrage/${token}`)).status).toBe(404)
  })

  it('PR-04: names and sensitive words come back once before they are sent, in her language', async () => {
    const { schritt: _step, ...typed } = question
    const about = { ...typed, question: 'Üyemiz Ayşe Demir hamile.', tried: 'Nar Çiçek sordu.', name: 'Nar Çiçek' }
    const looked = await house.post('nobody', form, about)
    expect([looked.status, looked.text]).toEqual([200, expect.stringContaining('Burada tek bir kişi hakkında')])
    for (const found of ['Ayşe Demir', 'hamile']) expect(looked.text).toContain(found)
    expect(looked.text).not.toContain('Nar Çiçek')
    const { link } = await askOnPage(house)
    const again = { text: 'Üyemiz Ayşe Demir hamile.' }
    const shown = await house.submit('nobody', link, again)
    expect([shown.status, shown.html]).toEqual([200, expect.stringContaining('Ayşe Demir hamile.</textarea>')])
    const sent = await house.submit('nobody', link, { ...again, trotzdem: 'ja' })
    expect((await house.visit('nobody', sent.location ?? '')).text).toContain('Mesajınız bize ulaştı')
  })

  it('tells the centre the language wished for, where it is not that of the page', async () => {
    const { page } = await askOnPage(house, { speaks: 'fa' })
    const own = await house.visit('daria', page)
    expect(own.text).toContain('Gewünschte Sprache der Antwort: Persisch')
    expect((await house.visit('daria', '/de/mein/beratung?liste=offen')).text).toContain('Persisch')
    expect((await house.post('nobody', form, { ...question, speaks: 'xx' })).status).toBe(422)
  })

  it('says nothing of who was signed in', async () => {
    await house.submit('leyla', form, question)
    const [fact] = await house.rows(
      "select actor_kind, actor_id from facts where action = 'consultations.consultation.asked' order by id desc limit 1",
    )
    expect(fact).toEqual({ actor_kind: 'system', actor_id: null })
  })

  it('consents can be taken back where they were given', async () => {
    const { link, id } = await askOnPage(house, { look_back: 'on', hand_over: 'on' })
    const path = (link.split('?')[0] ?? '') + '/einwilligungen'
    await house.submit('nobody', link, { look_back: '' }, { action: path })
    const holding = await house.rows<{ purpose: string }>(
      'select purpose from consultation_consents where consultation_id = $1 and withdrawn_at is null',
      [id],
    )
    expect(holding).toEqual([{ purpose: 'hand-over' }])
  })
})
