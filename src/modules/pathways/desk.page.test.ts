import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse, type Visit } from '#test/house.ts'
import { listPaths } from './path.ts'
import { beginByLink, pdfText } from './pathways.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

/** The `seen` marks of the form on the page, as a second person has it open. */
function seenOf({ html }: Visit): string {
  return /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
}

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
    expect(step.html).toContain(`href="${desk}/schritt/nearby"`)
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
    expect(contested.text).toContain('Hier hat inzwischen jemand anderes etwas gespeichert')
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
    expect((await house.visit('nobody', `${desk}/schritt/plan`)).html).toContain(`href="${desk}/angaben"`)
    const course = await house.visit('nobody', `${desk}/schritt/course`)
    for (const place of ['referent-innen', 'qualifizierung', 'beratung/anfragen'])
      expect(course.html).toContain(`href="/de/${place}"`)
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
    await house.submit('nobody', `${desk}/schritt/partners`, { who: 'Grundschule', note: 'Nur für uns.' })
    const application = await pdfText(house, 'nobody', `${desk}/entwurf?fuer=antrag`)
    for (const words of ['Begleitung für neue Familien.', 'Grundschule', 'Das fehlt noch', 'Kurztitel des Projekts'])
      expect(application).toContain(words)
    for (const own of ['Nur für uns.', 'noch offen', 'Stand: ']) expect(application).not.toContain(own)
    const text = await pdfText(house, 'nobody', `${desk}/entwurf`)
    for (const words of ['Stadt Eichenau', 'Begleitung für neue Familien.', 'noch offen', '25.06.2027'])
      expect(text).toContain(words)
  })

  it('says before it goes when, and stays by one button', async () => {
    const desk = `/de${await beginByLink(house, 'verein-gruenden', { email: 'lange@post.example' })}`
    expect((await house.visit('nobody', desk)).text).not.toContain('Weg behalten')
    await house.rows(
      `update pathways set changed_at = timestamptz '2024-12-01 12:00Z', end_told_at = '2026-11-10 12:00Z'
       where id = (select pathway_id from pathway_links where email = 'lange@post.example')`,
    )
    for (const lang of languages) {
      const page = await house.visit('nobody', desk.replace('/de/', `/${lang}/`))
      expect(page.html, lang).toContain('/behalten"')
    }
    // Told three weeks before the two years are over: four weeks are waited for all the same.
    expect((await house.visit('nobody', desk)).text).toContain('Am Dienstag, 8. Dezember 2026 löschen wir ihn')
    expect((await house.visit('nobody', desk)).text).toContain('Weg behalten')
    const kept = await house.submit('nobody', desk, {}, { action: `${desk}/behalten` })
    expect(kept.headers.get('location')).toBe(`${desk}?meldung=behalten`)
    expect((await house.visit('nobody', desk)).text).not.toContain('Weg behalten')
    expect((await house.rows("select from facts where action = 'pathways.pathway.kept'")).length).toBe(1)
  })

  it('can be deleted, with everything', async () => {
    const desk = `/de${await beginByLink(house, 'mikroprojekt', { email: 'weg@post.example' })}`
    await house.submit('nobody', `${desk}/schritt/idea`, { title: 'Geht wieder' })
    const before = (await house.rows('select from pathways')).length
    expect((await house.submit('nobody', `${desk}/loeschen`, {})).status).toBe(303)
    const gone = await house.visit('nobody', desk)
    expect([gone.status, gone.html]).toEqual([404, expect.stringContaining('href="/de/wege/link"')])
    expect(await house.rows('select from pathways')).toHaveLength(before - 1)
    expect(await house.rows("select from pathway_texts where answers ->> 'title' = 'Geht wieder'")).toEqual([])
    expect(await house.rows("select from pathway_links where email = 'weg@post.example'")).toEqual([])
  })
})
