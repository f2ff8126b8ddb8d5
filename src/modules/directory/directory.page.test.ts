import { describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { refreshDirectory } from './refresh-directory.ts'

const house = useHouse()
const find = (lang: string, question: string) => house.visit('nobody', `/${lang}/finden?${question}`)

describe('the public pages', () => {
  const paths = [
    '/',
    '/finden',
    '/finden?q=Offenbach',
    '/finden?q=Tigrinya+Kassel&art=church',
    '/finden?sprache=ru&thema=wohnen&art=project&kreis=wetteraukreis',
    '/kreise',
    '/kreise/wetteraukreis',
    '/suche',
    '/suche?q=Beratung',
    '/suche?q=xqzj',
    '/projekte/wir-lotsinnen-bruecke',
    '/organisationen/bruecke',
  ]
  it.each(languages)('stand in %s and keep the rules of the house', async (lang) => {
    const statuses = await Promise.all(
      paths.map(async (path) => [path, (await house.visit('nobody', `/${lang}${path}`)).status]),
    )
    expect(statuses).toEqual(paths.map((path) => [path, 200]))
  })

  it.each([
    '/de/projekte/nirgends',
    '/de/organisationen/wir-lotsinnen-bruecke',
    '/de/kreise/nirgendwo',
    "/de/projekte/'%20or%201=1",
  ])('%s is not there', async (path) => {
    expect((await house.visit('nobody', path)).status).toBe(404)
  })
})

describe('one line for place, language and topic', () => {
  it.each([
    ['q=Offenbach', 'Ort: Offenbach am Main (Stadt)'],
    ['q=63065', 'Ort: 63065 Offenbach am Main'],
    ['q=Russisch', 'Sprache: Русский'],
    [`q=${encodeURIComponent('русский')}`, 'Sprache: Русский'],
    [`q=${encodeURIComponent('عربي')}`, 'Sprache: العربية'],
    ['q=Wohnung', 'Thema: Wohnung und Miete'],
    ['q=Wetteraukreis', 'Ort: Wetteraukreis'],
    ['q=Tigrinya+Friedberg', 'Sprache: ትግርኛ'],
    ['q=Tigrinya+Friedberg', 'Ort: Friedberg (Hessen)'],
    ['q=Ofenbach', 'Für „Ofenbach“ zeigen wir: Offenbach am Main (Stadt).'],
    ['q=Offenbach', 'Oder meinten Sie: Kreis Offenbach'],
    [`q=${encodeURIComponent('лікар у Франкфурті українською')}`, 'Sprache: Українська'],
    [`q=${encodeURIComponent('лікар у Франкфурті')}`, 'Ort: Frankfurt am Main (Stadt)'],
    [`q=${encodeURIComponent('Фульді')}`, 'Ort: Fulda'],
    [`q=${encodeURIComponent('в Касселі')}`, 'Ort: Kassel (Stadt)'],
    ['ort=Atlantis', 'Den Ort „Atlantis“ kennen wir in Hessen nicht.'],
  ])('%s: %s', async (question, answer) => {
    expect((await find('de', question)).text).toContain(answer)
  })

  it.each(['Offenbach’ta Türkçe', "OFFENBACH'TA TÜRKÇE", 'offenbachta turkce', 'Offenbach yakınında Türkçe'])(
    'in Turkish, as people type it: %s',
    async (typed) => {
      const { text } = await find('tr', `q=${encodeURIComponent(typed)}`)
      expect(text).toContain('Dil: Türkçe')
      expect(text).toMatch(/(?:Yer:|Gösterdiğimiz yer:) Offenbach am Main \(şehir\)/)
    },
  )

  it('N9: shows day, time and the language asked for', async () => {
    const { text } = await find('de', 'q=Tigrinya+Friedberg')
    expect(text).toContain('Sprechzeit: Mittwoch, 16:00–18:00 Uhr, ትግርኛ (Tigrinya)')
  })

  it('D7: no result is never the end', async () => {
    const { text } = await find('de', 'q=Tigrinya+Kassel')
    expect(text).toContain('Dasselbe an anderen Orten')
    expect(text).toContain('Fragen Sie das Vielfaltszentrum im Kreis.')
    expect(text).toContain('WIR-Vielfaltszentrum')
  })

  it('every part understood can be taken away by its link', async () => {
    const { html } = await find('de', 'q=Tigrinya+Friedberg+Chor')
    const links = [...html.matchAll(/<li class="tag"><a href="([^"]+)"/g)].map(([, href]) =>
      href?.replaceAll('&amp;', '&'),
    )
    expect(links.slice(0, 3)).toEqual([
      '/de/finden?q=Chor&sprache=ti',
      '/de/finden?q=Chor&ort=06440008',
      '/de/finden?ort=06440008&sprache=ti',
    ])
  })

  it('keeps hostile text as text', async () => {
    const hostile = '"><script>alert(1)</script>'
    for (const path of ['finden', 'suche']) {
      const { html } = await house.visit('nobody', `/de/${path}?q=${encodeURIComponent(hostile)}`)
      expect(html).not.toContain('<script>alert')
    }
  })
})

describe('an entry', () => {
  it('stands in the reader’s language, else in German and says so', async () => {
    const arabic = await house.visit('nobody', '/ar/projekte/wir-lotsinnen-roedermark')
    expect(arabic.text).toContain('مشروع المدينة قائم')
    await house.rows(
      "delete from profile_texts where lang = 'ar' and profile_id = (select id from profiles where slug = 'wir-lotsinnen-roedermark')",
    )
    const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-roedermark'")
    await house.db.inTransaction(systemActor('test'), (tx) => refreshDirectory(tx, row?.id ?? ''))
    const german = await house.visit('nobody', '/ar/projekte/wir-lotsinnen-roedermark?neu=1')
    expect(german.text).toContain('هذا النص متوفر حتى الآن بالألمانية فقط.')
    expect(german.html).toContain('lang="de" dir="ltr"><p>Das Projekt der Stadt')
  })

  it('F26: leads to the body that answers for it, and back', async () => {
    expect((await house.visit('nobody', '/de/projekte/wir-lotsinnen-bruecke')).html).toContain(
      'href="/de/organisationen/bruecke"',
    )
    expect((await house.visit('nobody', '/de/organisationen/bruecke')).html).toContain(
      'href="/de/projekte/wir-lotsinnen-bruecke"',
    )
  })

  it('leaves telephone numbers left to right in Arabic', async () => {
    const { html } = await house.visit('nobody', '/ar/projekte/wir-lotsinnen-bruecke')
    expect(html).toContain('<bdi dir="ltr">069 90009-110</bdi>')
    expect(html).toContain('href="tel:+496990009110"')
  })
})

describe('a Kreis', () => {
  it('without a project begins with its Vielfaltszentrum', async () => {
    const [row] = await house.rows<{ id: string; name: string }>(
      `select d.id, d.name from districts d where exists (select from directory_entries e where e.district_id = d.id and e.kind = 'vielfaltszentrum')
        and not exists (select from directory_entries e where e.district_id = d.id and e.kind = 'project') limit 1`,
    )
    if (row === undefined) return
    const { text } = await house.visit('nobody', `/de/kreise/${row.id}`)
    expect(text).toContain('Ein Lots*innen-Projekt ist hier noch nicht eingetragen.')
  })

  it('leads on to what else is there, and the newsletter knows where one came from', async () => {
    const { document } = await house.visit('nobody', '/de/kreise/wetteraukreis')
    const hrefs = document.querySelectorAll('main a').map((one) => one.getAttributeValue('href') ?? '')
    for (const path of ['/de/veranstaltungen', '/de/gesuche', '/de/newsletter/bestellen'])
      expect(hrefs).toContain(`${path}?kreis=wetteraukreis`)
    const order = await house.visit('nobody', '/de/newsletter/bestellen?kreis=wetteraukreis')
    expect(
      order.document.querySelectorAll('input[name="districts"][checked]').map((one) => one.getAttributeValue('value')),
    ).toEqual(['wetteraukreis'])
    const odd = await house.visit('nobody', `/de/newsletter/bestellen?kreis=${encodeURIComponent('"><script>')}`)
    expect(odd.document.querySelectorAll('input[name="districts"][checked]')).toEqual([])
  })
})
