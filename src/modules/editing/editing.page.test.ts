import { beforeAll, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'

const house = useHouse()
let about = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from articles where slug = 'ueber-uns'")
  about = `/de/mein/inhalte/${row?.id}`
})

const body = '## Kommen Sie vorbei\n\nAm Samstag feiern wir im Hof. Es gibt Musik und Tee.'

async function createNews(title: string): Promise<string> {
  const made = await house.submit('ruth', '/de/mein/inhalte/neu', { kind: 'news', title })
  expect(made.status).toBe(303)
  return (made.location ?? '').replace(/\/de\?.*$/, '')
}

describe('those who write', () => {
  it('see every article with its languages, and what is to do first', async () => {
    const list = await house.visit('daria', '/de/mein/inhalte')
    expect(list.text).toContain('Was zu tun ist')
    expect(list.text).toContain('Türkisch : ')
    expect(list.text).toMatch(/العربية: veröffentlicht/)
    const found = await house.visit('daria', '/en/mein/inhalte?q=beratung&sprache=de&stand=published')
    expect(found.text).toContain('1')
    expect((await house.visit('daria', '/de/mein/inhalte?q=qzxqzx')).text).toContain('Kein Artikel passt')
  })

  it.each(['petra', 'leyla', 'olaf', 'anke'] as const)('are not %s', async (persona) => {
    for (const path of ['/de/mein/inhalte', about, `${about}/de`, `${about}/de/verlauf`])
      expect((await house.visit(persona, path)).status, path).toBe(403)
  })

  it('write, look at a preview that saves nothing, save, publish, withdraw', async () => {
    const article = await createNews('Hoffest im Juli')
    const before = await house.rows('select from article_versions')
    const preview = await house.submit('ruth', `${article}/de`, { title: 'Hoffest', body, do: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.html).toContain('<h2>Kommen Sie vorbei</h2>')
    expect(preview.html).toContain('Es gibt Musik und Tee.</textarea>')
    expect(preview.text).toContain('Die Zusammenfassung fehlt.')
    expect(await house.rows('select from article_versions')).toHaveLength(before.length)

    expect((await house.visit('nobody', '/de/aktuelles/hoffest-im-juli')).status).toBe(404)
    await house.submit('ruth', `${article}/de`, { title: 'Hoffest', summary: 'Im Juli.', body })
    const shown = await house.submit('ruth', `${article}/de/veroeffentlichen`, { when: 'now' })
    expect(shown.location).toContain('meldung=veroeffentlicht')
    expect((await house.visit('nobody', '/de/aktuelles/hoffest-im-juli')).text).toContain('Musik und Tee')
    expect((await house.visit('nobody', '/de/suche?q=Hoffest')).text).toContain('Hoffest')

    await house.submit('daria', `${article}/de/zurueckziehen`, {})
    expect((await house.visit('nobody', '/de/aktuelles/hoffest-im-juli')).status).toBe(404)
    expect((await house.visit('nobody', '/de/suche?q=Hoffest')).text).not.toContain('Im Juli.')
  })

  it('keep everything typed when something is wrong, and cannot publish what the check blocks', async () => {
    const article = await createNews('Mit Fehlern')
    const wrong = await house.submit('ruth', `${article}/de`, { title: '', body })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Es gibt Musik und Tee.</textarea>')
    await house.submit('ruth', `${article}/de`, { body: '### Zu tief\n\n[hier](/de/gibt-es-nicht) ![](/medien/x)' })
    const page = await house.visit('ruth', `${article}/de/veroeffentlichen`)
    for (const sentence of [
      'Zeile 1',
      'Der Link sagt nicht',
      'Diese Seite gibt es hier nicht',
      'Dieses Bild gibt es hier nicht',
    ])
      expect(page.text).toContain(sentence)
    expect(page.html).not.toContain('name="when"')
  })

  it('see what is hard to read in German, and what Leichte Sprache does otherwise', async () => {
    const article = await createNews('Zu schwer')
    const german = await house.submit('ruth', `${article}/de`, { body: 'Der Antrag wird geprüft.', do: 'preview' })
    expect(german.text).toContain('Vielleicht Passiv')
    const plain = await house.submit('ruth', `${article}/leicht`, {
      title: 'Schwer',
      body: 'Sie kommen.\n\nDas geht nicht.',
      do: 'preview',
    })
    expect(plain.text).toMatch(/Zeile 3 Verneinung: nicht/)
  })

  it('see both texts when somebody else has saved the same field, and lose neither', async () => {
    const article = await createNews('Zwei schreiben')
    await house.submit('ruth', `${article}/de`, { body: 'Der Text von Ruth.' })
    const both = await house.post('daria', `${article}/de`, {
      seen: '1',
      german: '0',
      title: 'Zwei schreiben',
      summary: '',
      body: 'Der Text von <b>Daria</b>.',
      do: 'save',
    })
    expect(both.status).toBe(409)
    expect(both.text).toContain('Der Text von Ruth.')
    expect(both.html).toContain('Der Text von &lt;b&gt;Daria&lt;/b&gt;.</textarea>')
  })

  it('hand a text over for review, and find it first in the list', async () => {
    const article = await createNews('Bitte durchsehen')
    await house.submit('daria', `${article}/de`, { body, do: 'review' })
    expect((await house.visit('ruth', '/de/mein/inhalte')).text).toContain('Durchsehen: Bitte durchsehen (Deutsch)')
    await house.submit('ruth', `${article}/de`, { do: 'draft' })
    expect((await house.visit('ruth', '/de/mein/inhalte')).text).not.toContain('Durchsehen: Bitte durchsehen')
  })

  it('see what changed between versions and get an old one back', async () => {
    const article = await createNews('Mit Verlauf')
    await house.submit('ruth', `${article}/de`, { body: 'Eins zwei drei.' })
    await house.submit('ruth', `${article}/de`, { body: 'Eins <zwei> vier.' })
    const history = await house.visit('ruth', `${article}/de/verlauf`)
    expect(history.html).toMatch(/<ins>.*vier/)
    expect(history.html).toMatch(/<del>.*drei/)
    expect(history.text).toContain('Ruth')
    const back = await house.post('ruth', `${article}/de/verlauf/2`, {})
    expect(back.location).toContain('wiederhergestellt')
    expect((await house.visit('ruth', `${article}/de`)).html).toContain('Eins zwei drei.</textarea>')
    for (const path of [`${article}/de/verlauf/99`, `${article}/de/verlauf/x`])
      expect((await house.post('ruth', path, {})).status).toBe(404)
  })

  it('give an article a new address, and the old ones lead to it for good', async () => {
    const article = await createNews('Erste Adresse')
    await house.submit('ruth', `${article}/de`, { body, summary: 'Kurz.' })
    await house.submit('ruth', `${article}/de/veroeffentlichen`, { when: 'now' })
    for (const slug of ['zweite-adresse', 'dritte-adresse'])
      expect((await house.submit('ruth', `${article}/einstellungen`, { slug })).status).toBe(303)
    for (const slug of ['erste-adresse', 'zweite-adresse']) {
      for (const path of [`/ar/${slug}`, `/ar/aktuelles/${slug}`]) {
        const moved = await house.visit('nobody', path)
        expect([moved.status, moved.location], path).toEqual([301, '/ar/aktuelles/dritte-adresse'])
      }
    }
    expect((await house.visit('nobody', '/de/aktuelles/dritte-adresse')).status).toBe(200)
    expect((await house.visit('nobody', '/de/suche?q=Erste+Adresse')).html).toContain('/de/aktuelles/dritte-adresse')

    const taken = await house.submit('ruth', '/de/mein/inhalte/neu', {
      kind: 'page',
      title: 'X',
      slug: 'erste-adresse',
    })
    expect([taken.status, taken.text.includes('gehört schon einem anderen Artikel')]).toEqual([422, true])
    for (const slug of ['finden', 'mein', 'ueber-uns', 'Groß', '//example.org'])
      expect((await house.submit('ruth', `${article}/einstellungen`, { slug })).status, slug).toBe(422)
    await house.submit('ruth', `${article}/einstellungen`, { slug: 'erste-adresse' })
    expect((await house.visit('nobody', '/de/aktuelles/dritte-adresse')).location).toBe('/de/aktuelles/erste-adresse')
    expect((await house.visit('nobody', '/de/aktuelles/erste-adresse')).status).toBe(200)
  })

  it('give a question its topic and its place among the others', async () => {
    const make = async (title: string, topic: string, position: string) => {
      const made = await house.submit('ruth', '/de/mein/inhalte/neu', { kind: 'question', title, topic, position })
      const question = (made.location ?? '').replace(/\/de\?.*$/, '')
      await house.submit('ruth', `${question}/de`, { body: 'Ja, jederzeit.', summary: 'Kurz.' })
      await house.submit('ruth', `${question}/de/veroeffentlichen`, { when: 'now' })
      return question
    }
    const first = await make('Darf ich zuerst fragen?', 'funding', '1')
    await make('Darf ich danach fragen?', 'funding', '2')
    const order = async () => {
      const { html } = await house.visit('nobody', '/de/fragen')
      const [, money = ''] = html.split('Geld und Anträge')
      return [...(money.split('<h2')[0] ?? '').matchAll(/Darf ich (zuerst|danach) fragen\?/g)].map((found) => found[1])
    }
    expect([...new Set(await order())]).toEqual(['zuerst', 'danach'])
    await house.submit('ruth', `${first}/einstellungen`, { position: '3' })
    expect([...new Set(await order())]).toEqual(['danach', 'zuerst'])
    await house.submit('ruth', `${first}/einstellungen`, { topic: 'support' })
    expect([...new Set(await order())]).toEqual(['danach'])
    expect((await house.submit('ruth', `${first}/einstellungen`, { position: '-1' })).status).toBe(422)
  })

  it('find 404 where there is no such article, language or version', async () => {
    const article = await createNews('Nur deutsch')
    const nowhere = '/de/mein/inhalte/00000000-0000-4000-8000-000000000000'
    for (const path of [nowhere, `${nowhere}/de`, `${about}/xx`, `${article}/uk/verlauf`, '/de/mein/inhalte/x'])
      expect((await house.visit('ruth', path)).status, path).toBe(404)
  })
})

describe('a text that came with the program', () => {
  it('is an ordinary text once it is edited here', async () => {
    await house.submit('ruth', `${about}/de`, { summary: 'Neu zusammengefasst.' })
    const history = await house.visit('ruth', `${about}/de/verlauf`)
    expect(history.text).toContain('kam mit dem Programm')
    expect((await house.visit('nobody', '/de/ueber-uns')).text).not.toContain('Neu zusammengefasst.')
    await house.submit('ruth', `${about}/de/veroeffentlichen`, { when: 'now' })
    expect((await house.visit('nobody', '/de/ueber-uns')).text).toContain('Neu zusammengefasst.')
  })
})

describe('the translation desk', () => {
  it('says which German sentence changed, and is content once somebody says that the translation fits', async () => {
    const [row] = await house.rows<{ id: string }>("select id from articles where slug = 'beratung'")
    const article = `/de/mein/inhalte/${row?.id}`
    const [text] = await house.rows<{ body: string }>(
      "select body from article_texts where slug = 'beratung' and lang = 'de'",
    )
    await house.submit('ruth', `${article}/de`, { body: `${text?.body}\n\nEin ganz neuer Satz. Und noch einer.` })
    expect((await house.visit('ruth', '/de/mein/inhalte/uebersetzungen?sprache=ar&was=outdated')).text).not.toContain(
      'neuer Satz',
    )
    await house.submit('ruth', `${article}/de/veroeffentlichen`, { when: 'now' })
    const desk = await house.visit('ruth', '/de/mein/inhalte/uebersetzungen?sprache=ar')
    expect(desk.text).toContain('Ein ganz neuer Satz.')
    expect((await house.visit('ruth', `${article}/ar`)).text).toContain('Das hat sich im Deutschen geändert')
    expect((await house.visit('ruth', '/de/mein/inhalte?stand=outdated&sprache=ar')).html).toContain(row?.id ?? '?')

    const page = '/de/mein/inhalte/uebersetzungen?sprache=ar&was=outdated'
    const fits = await house.submit('ruth', page, {}, { action: `${article}/ar/passt-noch` })
    expect(fits.location).toContain('meldung=passt-noch')
    expect((await house.visit('ruth', page)).text).not.toContain('neuer Satz')
    // English was not looked at.
    expect((await house.visit('ruth', '/de/mein/inhalte/uebersetzungen?sprache=en&was=outdated')).text).toContain(
      'Ein ganz neuer Satz.',
    )
  })

  it('notes that a native reader has read a text, and forgets it when the text changes', async () => {
    const [row] = await house.rows<{ id: string }>("select id from articles where slug = 'start-hilfe'")
    const article = `/de/mein/inhalte/${row?.id}`
    const publicPage = () => house.visit('nobody', '/ar/start-hilfe')
    expect((await publicPage()).html).toContain('article__hint')
    await house.submit('daria', article, {}, { action: `${article}/ar/muttersprachlich-geprueft` })
    expect((await publicPage()).html).not.toContain('article__hint')
    expect((await house.visit('ruth', article)).text).toContain('Muttersprachlich geprüft.')
    const [check] = await house.rows('select area, version from native_checks where lang = $1', ['ar'])
    expect(check).toEqual({ area: 'organisations', version: 1 })

    const [text] = await house.rows<{ body: string }>(
      "select body from article_texts where slug = 'start-hilfe' and lang = 'ar'",
    )
    await house.submit('ruth', `${article}/ar`, { body: `${text?.body}\n\nمرحبا بكم في هذا المكان.` })
    await house.submit('ruth', `${article}/ar/veroeffentlichen`, { when: 'now' })
    expect((await publicPage()).html).toContain('article__hint')
  })
})
