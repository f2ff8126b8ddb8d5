import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { clearPathways } from './clear/clear-pathways.ts'
import { listPaths } from './path.ts'
import { beginByLink, lastLink } from './pathways.fixtures.ts'

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
    // The day that was tried is not asked for again.
    expect(page.html).toContain('href="/de/wege/lotsinnen-projekt/beginnen?beginn=2027-10-04"')
    expect((await house.visit('nobody', `${begin}?beginn=2027-10-04`)).html).toContain('value="2027-10-04"')
    expect((await house.visit('nobody', `${begin}?beginn=gestern`)).html).not.toContain('value="gestern"')
    expect((await house.visit('nobody', '/de/wege/gibt-es-nicht')).status).toBe(404)
  })

  it('are reached from the pages where people look for them, and found by the search', async () => {
    const from = {
      koordinieren: 'lotsinnen-projekt',
      'ueber-uns-lotsinnen': 'lotsinnen-projekt',
      beratung: 'verein-gruenden',
      fragen: 'mikroprojekt',
    }
    for (const lang of languages) {
      expect((await house.visit('nobody', `/${lang}/`)).html, lang).toContain(`href="/${lang}/koordinieren"`)
      for (const [page, slug] of Object.entries(from))
        expect((await house.visit('nobody', `/${lang}/${page}`)).html, page).toContain(`href="/${lang}/wege/${slug}"`)
    }
    const found = await house.visit('nobody', '/de/suche?q=Projekt+gr%C3%BCnden')
    expect(found.html).toContain('href="/de/koordinieren"')
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

  it('sends a new link when the old one got lost; a stranger who knows the address ends none, until three newer are there', async () => {
    const old = await beginByLink(house, 'verein-gruenden', { email: 'verloren@post.example' })
    await house.submit('nobody', '/de/wege/link', { email: 'Verloren@post.example' })
    const fresh = await lastLink(house, 'pathways.again')
    expect((await house.visit('nobody', `/de${old}`)).status).toBe(200)
    expect((await house.visit('nobody', fresh)).status).toBe(200)
    await house.rows(
      `update pathway_links set created_at = created_at - interval '1 day' where email = 'verloren@post.example'`,
    )
    await house.rows(
      `insert into pathway_links select sha256(convert_to(n::text, 'UTF8')), pathway_id, email, created_at + n * interval '1 hour'
       from (select distinct pathway_id, email, created_at from pathway_links where email = 'verloren@post.example') l, generate_series(1, 2) n`,
    )
    await house.submit('nobody', '/de/wege/link', { email: 'verloren@post.example' })
    const newest = await lastLink(house, 'pathways.again')
    for (const ended of [`/de${old}`, fresh]) expect((await house.visit('nobody', ended)).status).toBe(404)
    expect((await house.visit('nobody', newest)).status).toBe(200)
    const unknown = await house.submit('nobody', '/de/wege/link', { email: 'niemand@post.example' })
    expect(unknown.text).toContain('Sehen Sie in Ihr Postfach')
  })
})
