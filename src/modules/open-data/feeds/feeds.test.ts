import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages, tagOf } from '#kernel/language.ts'
import { systemActor } from '#kernel/actor.ts'
import { baseUrl, useHouse } from '#test/house.ts'
import { refreshDirectory } from '#modules/directory/index.ts'
import { addNews } from '../open-data.fixtures.ts'

const house = useHouse()
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' })

type Text = { readonly '#text': string; readonly '@_type': string }
type Entry = {
  readonly id: string
  readonly title: Text
  readonly summary?: Text
  readonly updated: string
  readonly published?: string
  readonly link: readonly { '@_href': string }[]
}
type Atom = {
  readonly '@_xmlns': string
  readonly '@_xml:lang': string
  readonly id: string
  readonly updated: string
  readonly author: { readonly name: string }
  readonly rights: string
  readonly link: readonly { '@_rel': string; '@_href': string }[]
  readonly entry?: readonly Entry[]
}

beforeAll(() =>
  addNews(house, [
    {
      slug: 'spitze',
      publishedAt: '2026-11-03T08:00:00Z',
      texts: {
        de: { title: 'A < B & ]]> <script>alert(1)</script>', summary: 'Steuer\u0008zeichen' },
        ar: { title: 'خبر' },
      },
    },
    { slug: 'alt', publishedAt: '2026-10-03T08:00:00Z', texts: { de: { title: 'Alt' } } },
    { slug: 'entwurf', publishedAt: '2026-10-04T08:00:00Z', texts: { de: { title: 'Geheim', draft: true } } },
  ]),
)

async function read(path: string): Promise<Atom> {
  const answer = await house.ask('nobody', path)
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
    path,
    200,
    'application/atom+xml; charset=utf-8',
  ])
  const xml = await answer.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  return (parser.parse(xml) as { feed: Atom }).feed
}

/** What RFC 4287 asks of every feed. */
function expectAtom(feed: Atom, path: string, lang: string): void {
  expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
  expect(feed['@_xml:lang']).toBe(lang)
  expect(feed.id).toBe(baseUrl + path)
  expect(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(baseUrl + path)
  expect(feed.author.name).not.toBe('')
  expect(feed.rights).toBe('CC BY 4.0')
  const entries = feed.entry ?? []
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  const times = entries.map(({ updated }) => updated)
  for (const time of [feed.updated, ...times]) expect(new Date(time).toISOString()).toBe(time)
}

describe('news to subscribe to', () => {
  it.each(languages)('are there in %s, and only those written in it', async (lang) => {
    const path = `/${lang}/aktuelles.atom`
    const feed = await read(path)
    expectAtom(feed, path, tagOf(lang))
    const [{ count } = { count: 0 }] = await house.rows<{ count: number }>(
      `select count(*)::int as count from articles a join article_texts t on t.slug = a.slug
       where a.kind = 'news' and t.lang = $1 and t.state = 'published' and a.published_at <= now()`,
      [lang],
    )
    expect(feed.entry?.length ?? 0).toBe(count)
  })

  it('are texts, whatever stands in them', async () => {
    const { entry = [] } = await read('/de/aktuelles.atom')
    const links = entry.map(({ link }) => link[0]?.['@_href'] ?? '')
    expect(links.filter((link) => /spitze|\/alt$|entwurf/.test(link))).toEqual([
      `${baseUrl}/de/aktuelles/spitze`,
      `${baseUrl}/de/aktuelles/alt`,
    ])
    const spiked = entry[links.indexOf(`${baseUrl}/de/aktuelles/spitze`)]
    // A title of type html is read twice: once as XML, once as HTML.
    expect(spiked?.title).toEqual({
      '#text': 'A &lt; B &amp; ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt;',
      '@_type': 'html',
    })
    expect(spiked?.summary?.['#text']).toBe('Steuerzeichen')
    expect(spiked?.published).toBe('2026-11-03T08:00:00.000Z')
  })
})

describe('issues of the newsletter to subscribe to', () => {
  it.each(languages)('are there in %s, and only those that have left and were written in it', async (lang) => {
    const path = `/${lang}/newsletter.atom`
    const feed = await read(path)
    expectAtom(feed, path, tagOf(lang))
    const left = await house.rows<{ slug: string; subject: string; begunAt: Date }>(
      `select i.slug, t.subject, i.begun_at as "begunAt" from newsletter_issues i join newsletter_texts t on t.issue_id = i.id
       where i.begun_at is not null and t.lang = $1 order by i.begun_at desc`,
      [lang],
    )
    if (lang === 'de') expect(left).not.toEqual([])
    expect(feed.entry?.map(({ link, published }) => [link[0]?.['@_href'], published]) ?? []).toEqual(
      left.map(({ slug, begunAt }) => [`${baseUrl}/${lang}/newsletter/ausgabe/${slug}`, begunAt.toISOString()]),
    )
    expect((await house.visit('nobody', `/${lang}/newsletter`)).html).toContain(`href="${path}"`)
  })

  it('begin with the words of the issue, without marks', async () => {
    const [entry] = (await read('/de/newsletter.atom')).entry ?? []
    const summary = entry?.summary?.['#text'] ?? ''
    expect(summary.length).toBeGreaterThan(20)
    expect(summary.length).toBeLessThanOrEqual(302)
    expect(summary).not.toMatch(/##|\]\(/)
  })
})

describe('entries to subscribe to', () => {
  it.each(languages)('are there in %s', async (lang) => {
    const path = `/${lang}/verzeichnis.atom`
    const feed = await read(path)
    expectAtom(feed, path, tagOf(lang))
    expect(feed.entry?.length).toBe(50)
  })

  it('of one Kreis, in one language', async () => {
    const path = '/de/verzeichnis.atom?kreis=wetteraukreis&sprache=ar'
    const feed = await read(path)
    expectAtom({ ...feed }, path, 'de')
    const [{ count } = { count: 0 }] = await house.rows<{ count: number }>(
      `select count(*)::int as count from directory_entries where district_id = 'wetteraukreis' and 'ar' = any (languages)`,
    )
    expect(feed.entry?.length).toBe(count)
    for (const bad of ['?kreis=bayern', '?kreis=../x', '?ort=1', '?sprache=%27'])
      expect((await house.ask('nobody', `/de/verzeichnis.atom${bad}`)).status, bad).toBe(400)
  })

  it('begin with what changed last', async () => {
    const [row] = await house.rows<{ id: string; slug: string }>(
      `select profile_id as id, slug from directory_entries where kind = 'project' order by profile_id desc limit 1`,
    )
    house.clock.advance(3_600_000)
    await house.db.inTransaction(systemActor('test'), (tx) => refreshDirectory(tx, row?.id ?? ''))
    const { entry = [], updated } = await read('/en/verzeichnis.atom')
    expect(entry[0]?.id).toBe(`${baseUrl}/de/projekte/${row?.slug}`)
    expect(entry[0]?.link[0]?.['@_href']).toBe(`${baseUrl}/en/projekte/${row?.slug}`)
    expect(updated).toBe(entry[0]?.updated)
  })
})
