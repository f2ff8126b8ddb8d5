import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const base = '/de/mein/sprechzeiten'

const usual = { starts: '14:00', ends: '16:00', length: '30', buffer: '10', channels: ['phone'], place: '' }

beforeEach(async () => {
  await house.rows('delete from appointment_bookings')
  await house.rows("delete from appointment_hours where place = 'Test' or starts = '14:00' or starts = '06:00'")
  await house.rows('delete from appointment_absences')
})

const hoursOf = (persona: string) =>
  house.rows<{ id: string; weekday: number | null; day: string | null; starts: string }>(
    `select h.id, weekday, day::text, starts::text from appointment_hours h join people p on p.id = h.person_id
     where lower(p.given_name) = $1 order by weekday, starts`,
    [persona],
  )

describe('office hours', () => {
  it('are kept by the centre alone', async () => {
    for (const persona of ['petra', 'leyla', 'anke', 'henrik'] as const)
      expect((await house.ask(persona, base)).status).toBe(403)
    expect((await house.visit('ruth', base)).text).toContain('Dienstag')
    expect((await house.visit('daria', '/en/mein/sprechzeiten')).text).toContain('Monday')
  })

  it('come every week, on the days ticked', async () => {
    const sent = await house.submit('ruth', `${base}/woechentlich`, {
      ...usual,
      weekdays: ['1', '5'],
      from: '2026-12-01',
      until: '',
    })
    expect(sent.location).toBe(`${base}?meldung=zeiten`)
    const added = (await hoursOf('ruth')).filter(({ starts }) => starts.startsWith('14:00'))
    expect(added.map(({ weekday }) => weekday)).toEqual([1, 5])
    expect((await house.visit('ruth', sent.location ?? '')).text).toContain('Ihre Zeiten sind eingetragen.')
  })

  it.each([
    ['weekdays', { weekdays: [] }],
    ['channels', { channels: [] }],
    ['place', { channels: ['on-site'] }],
    ['ends', { ends: '14:20' }],
    ['ends', { ends: '13:00' }],
    ['starts', { starts: '05:00' }],
    ['starts', { starts: '' }],
    ['until', { from: '2026-12-10', until: '2026-12-01' }],
    ['starts', { weekdays: ['2'], starts: '11:30' }],
  ])('say what is wrong at %s and keep what was typed', async (field, wrong) => {
    const before = await hoursOf('ruth')
    const fields = { ...usual, weekdays: ['1'], from: '2026-12-01', until: '', place: 'Raum 7', ...wrong }
    const sent = await house.submit(
      'ruth',
      `${base}/woechentlich`,
      field === 'place' ? { ...fields, place: '' } : fields,
    )
    expect(sent.status).toBe(422)
    expect(sent.html).toContain(`href="#${field}"`)
    if (field !== 'place') expect(sent.html).toContain('value="Raum 7"')
    expect(await hoursOf('ruth')).toEqual(before)
  })

  it('are added for one day, and not for one that is over', async () => {
    const sent = await house.submit('daria', `${base}/einzeln`, { ...usual, day: '2026-12-04' })
    expect(sent.location).toBe(`${base}?meldung=zeiten`)
    expect((await hoursOf('daria')).filter(({ day }) => day === '2026-12-04')).toHaveLength(1)
    expect((await house.submit('daria', `${base}/einzeln`, { ...usual, day: '2026-11-20' })).status).toBe(422)
    expect(
      (await house.submit('daria', `${base}/einzeln`, { ...usual, day: '2026-12-04', starts: '15:00' })).status,
    ).toBe(422)
  })

  it('end for good, and nobody ends those of somebody else', async () => {
    const [own] = await hoursOf('ruth')
    const path = `${base}/zeiten/${own?.id}/ende`
    expect((await house.post('daria', path, {})).status).toBe(404)
    expect((await house.post('ruth', `${base}/zeiten/keine/ende`, {})).status).toBe(404)
    expect((await house.post('ruth', path, {})).location).toBe(`${base}?meldung=zeiten-beendet`)
    expect((await hoursOf('ruth')).map(({ id }) => id)).not.toContain(own?.id)
  })
})

describe('absences and appointments', () => {
  /** An appointment of Ruth on a day. */
  async function arrange(day: string): Promise<string> {
    const [row] = await house.rows<{ id: string }>(
      `insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, link, lang, booked_at, changed_at)
       select id, 'volunteers', 'r ' || $1, ($1::date + time '09:00') at time zone 'Europe/Berlin', ($1::date + time '09:30') at time zone 'Europe/Berlin',
         ($1::date + time '09:40') at time zone 'Europe/Berlin', 'video', 'https://raum.example/x', 'de', now(), now()
       from people where given_name = 'Ruth' returning id`,
      [day],
    )
    return row?.id ?? ''
  }

  it('an absence takes the slots and points at what is arranged already', async () => {
    await arrange('2026-12-01')
    const sent = await house.submit('ruth', `${base}/abwesend`, { from: '2026-11-30', until: '2026-12-02' })
    const page = await house.visit('ruth', sent.location ?? '')
    expect(page.text).toContain('Ein Termin liegt in Ihrer Abwesenheit.')
    expect(page.html).toContain('https://raum.example/x')
    const [row] = await house.rows<{ id: string }>('select id from appointment_absences')
    expect((await house.post('daria', `${base}/abwesend/${row?.id}/ende`, {})).status).toBe(404)
    await house.post('ruth', `${base}/abwesend/${row?.id}/ende`, {})
    expect(await house.rows('select from appointment_absences')).toEqual([])
    expect((await house.submit('ruth', `${base}/abwesend`, { from: '2026-12-02', until: '2026-12-01' })).status).toBe(
      422,
    )
    expect((await house.submit('ruth', `${base}/abwesend`, { from: '2026-11-01', until: '2026-11-02' })).status).toBe(
      422,
    )
  })

  it('is called off once, and gone from the list', async () => {
    const path = `${base}/termine/${await arrange('2026-12-03')}/absagen`
    expect((await house.visit('ruth', '/de/mein')).text).not.toContain('Beratungstermin')
    expect((await house.visit('ruth', path)).text).toContain('09:00 – 09:30')
    expect((await house.submit('ruth', path, {})).location).toBe(`${base}?meldung=abgesagt`)
    expect((await house.visit('ruth', path)).status).toBe(404)
    expect((await house.visit('ruth', base)).text).toContain('Noch ist kein Termin gebucht.')
  })

  it('goes into a calendar, with the way to what it is about and no word of it', async () => {
    const file = await house.ask('ruth', `${base}/termine/${await arrange('2026-12-03')}/termin.ics`)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    const text = (await file.text()).replaceAll('\r\n ', '')
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261203T090000')
    expect(text).not.toContain('r 2026')
  })

  it('the start of the member area tells of those within a week', async () => {
    await arrange('2026-11-26')
    expect((await house.visit('ruth', '/de/mein')).text).toContain('Ein Beratungstermin in den nächsten sieben Tagen')
  })
})
