import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { askOnPage } from './consultations.page.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

describe('what the centre writes', () => {
  it('PR-04: a note that may speak of one person comes back once, and is kept when that is meant', async () => {
    const { page } = await askOnPage(house)
    const text = 'Frau Sommerfeld hat Diabetes, Telefon 069 1234567.'
    const hinted = await house.submit('daria', `${page}/notiz`, { text })
    expect([hinted.status, hinted.text]).toEqual([200, expect.stringContaining('Telefonnummer')])
    expect(hinted.html).toContain(`>${text}</textarea>`)
    expect((await house.visit('daria', page)).text).not.toContain('Diabetes')
    const kept = await house.post('daria', `${page}/notiz`, { text, trotzdem: 'ja' })
    expect((await house.visit('daria', kept.location ?? '')).text).toContain('Diabetes')
  })

  it('PR-04: so do tasks, templates, answers, reasons and steps', async () => {
    const { page } = await askOnPage(house, { name: 'Nar Sommerfeld' })
    const text = 'Herr Winterfeld hat Krebs.'
    const day = '2026-12-01'
    const sends: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [`${page}/aufgaben`, { text, due_on: day }],
      [`${page}/weitergeben`, { reason: text }],
      [`${page}/abschliessen`, { outcome: 'steps', step_1: text, day_1: day }],
      ['/de/mein/beratung/vorlagen/neu', { title: 'Gruß', text }],
      [page, { text, seen: '0', do: 'senden' }],
    ]
    for (const [path, fields] of sends) {
      const hinted = await house.post('daria', path, fields)
      expect([hinted.status, hinted.text], path).toEqual([200, expect.stringContaining('Name: Winterfeld')])
      expect(hinted.html, path).toContain('name="trotzdem"')
    }
    expect((await house.visit('daria', page)).text).not.toContain('Winterfeld')
    expect((await house.post('daria', page, { text, seen: '0', do: 'entwurf' })).status).toBe(303)
    const [own] = await house.rows<{ name: string }>(
      "select given_name || ' ' || family_name as name from people where given_name = 'Daria'",
    )
    const polite = `Guten Tag Frau Sommerfeld,\n\nsieben Menschen gründen.\n\n${own?.name}`
    expect((await house.post('daria', page, { text: polite, seen: '1', do: 'senden' })).status).toBe(303)
    const meant = await house.post('daria', page, { text, seen: '2', trotzdem: 'ja' })
    expect((await house.visit('daria', meant.location ?? '')).text).toContain('Winterfeld')
  })

  it('a template two people change at once keeps both texts', async () => {
    await house.submit('ruth', '/de/mein/beratung/vorlagen/neu', { title: 'Gruß', text: 'Guten Tag' })
    const [row] = await house.rows<{ id: string }>("select id from consultation_templates where title = 'Gruß'")
    const path = `/de/mein/beratung/vorlagen/${row?.id}`
    await house.post('daria', path, { title: 'Gruß', text: 'Von Daria', seen: '1', trotzdem: 'ja' })
    const late = await house.post('ruth', path, { title: 'Gruß', text: 'Von Ruth', seen: '1', trotzdem: 'ja' })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Von Daria')])
    expect(late.html).toContain('Von Ruth')
    await house.post('ruth', path, { title: 'Gruß', text: 'Beides', seen: '2', do: 'ablegen' })
    expect((await house.visit('ruth', path)).status).toBe(404)
  })
})
