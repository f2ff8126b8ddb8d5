import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { appearWhatIsDue } from '../index.ts'

const house = useHouse()
const form = '/de/mein/inhalte/hinweis'
const times = { from_day: '2026-11-23', from_time: '08:00', until_day: '2026-11-23', until_time: '18:00' }
const told = async () =>
  (
    await house.rows<{ action: string }>(
      "select action from facts where action like 'content.announcement.%' order by id",
    )
  ).map((fact) => fact.action)

beforeEach(() => house.clock.set(testDay))

describe('the announcement', () => {
  it('stands over every public page from its beginning to its end, in the reader’s language or in German', async () => {
    const saved = await house.submit('ruth', form, {
      ...times,
      kind: 'warning',
      text_de: 'Morgen ist <b>geschlossen</b>.',
      text_ar: 'غدا مغلق',
    })
    expect(saved.location).toContain('meldung=hinweis')
    expect((await house.visit('nobody', '/de/')).text).not.toContain('geschlossen')
    await appearWhatIsDue(house.db)
    expect(await told()).toEqual(['content.announcement.changed'])

    house.clock.set(new Date('2026-11-23T07:00:00Z'))
    await Promise.all([appearWhatIsDue(house.db), appearWhatIsDue(house.db)])
    expect(await told()).toEqual(['content.announcement.changed', 'content.announcement.started'])
    for (const path of ['/', '/de/finden', '/de/ueber-uns', '/de/kreise'])
      expect((await house.visit('nobody', path)).html, path).toContain('Morgen ist &lt;b&gt;geschlossen&lt;/b&gt;.')
    expect((await house.visit('nobody', '/tr/')).html).toContain('<p lang="de" dir="ltr">Morgen ist')
    expect((await house.visit('nobody', '/ar/finden')).html).toContain('<p>غدا مغلق</p>')
    expect((await house.visit('ruth', '/de/mein')).text).not.toContain('geschlossen')
    expect((await house.visit('nobody', '/de/gibt-es-nicht')).status).toBe(404)

    house.clock.set(new Date('2026-11-23T17:00:00Z'))
    await appearWhatIsDue(house.db)
    expect((await told()).at(-1)).toBe('content.announcement.ended')
    expect((await house.visit('nobody', '/')).text).not.toContain('geschlossen')
  })

  it('keeps what was typed when an end is wrong, when an hour does not exist, and when somebody else was faster', async () => {
    const wrong = await house.submit('ruth', form, { ...times, text_de: 'Bleibt stehen', until_time: '07:00' })
    expect([wrong.status, wrong.text.includes('Das Ende liegt vor dem Beginn')]).toEqual([422, true])
    expect(wrong.html).toContain('Bleibt stehen</textarea>')
    const never = await house.submit('ruth', form, {
      ...times,
      text_de: 'X',
      from_day: '2027-03-28',
      from_time: '02:30',
      until_day: '2027-03-29',
    })
    expect([never.status, never.text.includes('die es gibt, für den Beginn')]).toEqual([422, true])
    await house.submit('ruth', form, { ...times, text_de: 'Von Ruth' })
    const late = await house.submit('daria', form, { ...times, text_de: 'Von Daria', seen: '0' })
    expect([late.status, late.text.includes('Von Ruth'), late.html.includes('Von Daria</textarea>')]).toEqual([
      409,
      true,
      true,
    ])
  })

  it('goes when it is removed', async () => {
    await house.submit('ruth', form, { ...times, text_de: 'Weg damit' })
    expect((await house.submit('ruth', form, { do: 'remove' })).location).toContain('hinweis-weg')
    expect(await house.rows('select from announcements')).toEqual([])
    expect((await told()).at(-1)).toBe('content.announcement.removed')
  })
})
