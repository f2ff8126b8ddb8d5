import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const form = '/de/beratung/anfragen'
const question = {
  topics: ['founding', 'money'],
  question: 'Wie gründen wir einen Verein, und wer gibt Geld für Treffen mit Lots*innen?',
  tried: 'Wir haben "gelesen" <b>.',
  area: 'volunteers',
  asker_kind: 'initiative',
  channel: 'written',
  name: 'Nar',
  look_back: 'on',
}

const countAsked = async () => (await house.rows('select from consultations')).length

describe('before a question is sent', () => {
  it('what fits is offered, and nothing is sent or lost', async () => {
    const before = await countAsked()
    const page = await house.submit('nobody', form, question)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Vielleicht hilft das schon')
    const links = [...page.html.matchAll(/href="(\/de\/[^"]*)"/g)].map(([, href]) => href ?? '')
    expect(links.some((href) => /^\/de\/(?:fragen|beratung|aktuelles|[a-z-]+)/.test(href))).toBe(true)
    for (const heading of ['Antworten und Texte', 'Treffen und Kurse']) expect(page.text).toContain(heading)
    const cards = [...page.html.matchAll(/<li class="card[^>]*>.*?<a[^>]*href="([^"]+)"/gs)].map(
      ([, href]) => href ?? '',
    )
    expect(cards.length).toBeGreaterThan(1)
    for (const href of cards) expect((await house.ask('nobody', href)).status, href).toBe(200)
    expect(page.html).toContain('Wir haben &quot;gelesen&quot; &lt;b&gt;.')
    expect(page.html).toContain('name="topics" value="founding money"')
    expect(await countAsked()).toBe(before)
  })

  it('the question goes back to be changed with everything typed, or is sent', async () => {
    const changed = await house.post('nobody', form, { ...question, schritt: 'aendern' })
    expect(changed.status).toBe(200)
    expect(changed.html).toContain('Wir haben &quot;gelesen&quot; &lt;b&gt;.')
    expect(changed.text).not.toContain('Vielleicht hilft das schon')
    const before = await countAsked()
    const sent = await house.post('nobody', form, { ...question, topics: 'founding money', schritt: 'senden' })
    expect(sent.status).toBe(303)
    expect(await countAsked()).toBe(before + 1)
    expect(await house.rows('select topics from consultations order by received_at desc, age(xmin) limit 1')).toEqual([
      { topics: ['founding', 'money'] },
    ])
  })

  it('what is missing is said first, and where nothing fits the question is sent at once', async () => {
    expect((await house.post('nobody', form, { ...question, topics: [] })).status).toBe(422)
    await house.rows("update events set state = 'draft' where state = 'published'")
    await house.rows('delete from search_documents')
    await house.rows('delete from search_words')
    expect((await house.post('nobody', form, question)).status).toBe(303)
  })

  it.each(languages)('in every language: %s', async (lang) => {
    // Events come back for this one.
    await house.rows("update events set state = 'published' where published_at is not null and state = 'draft'")
    const page = await house.post('nobody', `/${lang}/beratung/anfragen`, question)
    expect(page.status).toBe(200)
    expect(page.html).toContain('name="schritt" value="senden"')
  })
})
