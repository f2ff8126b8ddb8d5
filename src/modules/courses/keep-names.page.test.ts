import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useCourse } from './courses.fixtures.ts'
import { proofUntil } from './keep-names.ts'

const planned = useCourse({ title_de: 'Kurs mit Antrag', day: '2027-03-02' })
const { house, plan } = planned

const namesUntil = async () =>
  (
    await house.rows<{ until: string | null }>(
      'select o.names_until::text as until from offers o join events e on e.offer_id = o.id where e.id = $1',
      [planned.eventId],
    )
  )[0]?.until
const apply = async (day: string, funded = '') => {
  const saved = await house.submit('petra', plan('/bearbeiten'), { applied_on: day, funded })
  expect(saved.status, saved.text).toBe(303)
}

describe('the list of who took part', () => {
  it.each([
    ['2027-03-02', '2032-12-31'],
    // Due in the next year already: the years count from there.
    ['2027-10-01', '2033-12-31'],
    ['2027-09-30', '2032-12-31'],
  ])('of a course that ends on %s is kept until %s', (lastDay, until) => {
    expect(proofUntil(lastDay, { months: 3, years: 5 })).toBe(until)
  })

  it('is kept as a proof from the first sign-up on where the team says so when it plans, and a copy says the same', async () => {
    expect(await namesUntil()).toBe('2032-12-31')
    const copied = await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/kopieren`, {
      day: '2027-10-05',
      count: '1',
      weeks: '1',
    })
    expect(copied.status, copied.text).toBe(303)
    const copies = await house.rows<{ until: string }>(
      `select o.names_until::text as until from offers o join events e on e.offer_id = o.id
       where e.local_start::date = '2027-10-05'`,
    )
    expect(copies).toEqual([{ until: '2033-12-31' }])
    await apply('')
    expect(await namesUntil()).toBeNull()
    await apply('', 'on')
    expect(await namesUntil()).toBe('2032-12-31')
  })

  it('is kept as a proof once the application is sent, follows the dates, and is not where it is taken back', async () => {
    await apply('')
    expect(await namesUntil()).toBeNull()
    await apply('2026-11-20')
    expect(await namesUntil()).toBe('2032-12-31')
    const later = await house.submit('petra', plan('/termine/neu'), {
      day: '2027-08-20',
      starts: '18:00',
      ends: '21:00',
      modules: ['3'],
    })
    expect(later.status, later.text).toBe(303)
    await house.rows("update rule_values set value = 6 where key = 'proof.retention_years'")
    await apply('2026-11-21')
    expect(await namesUntil()).toBe('2033-12-31')
    await house.rows("update rule_values set value = 5 where key = 'proof.retention_years'")
    await apply('')
    expect(await namesUntil()).toBeNull()
  })

  it('says so to whoever signs up, in every language, and to the team; other courses say nothing of it', async () => {
    await house.rows("update events set state = 'published', published_at = now() where id = $1", [planned.eventId])
    const [row] = await house.rows<{ slug: string }>('select slug from events where id = $1', [planned.eventId])
    const form = (lang: string) => house.visit('nobody', `/${lang}/veranstaltungen/${row?.slug}/anmeldung`)
    await apply('')
    expect((await form('de')).text).not.toContain('2032')
    await apply('', 'on')
    for (const lang of languages) {
      const { status, text } = await form(lang)
      expect(status, lang).toBe(200)
      expect(text.replaceAll('٢٠٣٢', '2032'), lang).toContain('2032')
    }
    const { text } = await house.visit('petra', `/de/mein/veranstaltungen/${planned.eventId}/anmeldungen`)
    expect(text).toContain('bleiben für den Verwendungsnachweis bis Freitag, 31. Dezember 2032')
  })
})
