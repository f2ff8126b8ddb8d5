import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { beginByLink, lastLink, pdfText } from './pathways.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

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
    expect((await house.submit('nobody', budget, { months: '13' })).text).toContain('Diese Zahl ist zu groß')
  })

  it('is confirmed by the municipality with one click, with proof', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt', { founder: 'Granatapfelgarten e. V.' })}`
    await house.submit('nobody', `${desk}/schritt/idea`, { title: 'Reden im Stadtteil', aim: 'Frauen reden mit.' })
    // What is for projects of Lots*innen helps nobody here.
    expect((await house.visit('nobody', `${desk}/schritt/idea`)).html).not.toContain('/materialien/antragstellung')
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
      const text = await pdfText(house, 'nobody', path)
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
    expect((await house.visit('nobody', `${desk}/schritt/letter`)).text).toContain('in Arbeit')
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
