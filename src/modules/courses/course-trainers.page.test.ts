import { beforeEach, describe, expect, it } from 'vitest'
import { useCourse } from './courses.fixtures.ts'

const planned = useCourse({ title_de: 'Kurs am Freitagabend', day: '2027-03-02' })
const { house, plan } = planned
let henrik = ''

const pool = '/de/mein/referent-innen'
const own = '/de/mein/referent-in'
// A Friday, on which Henrik is free by rule.
const friday = '2027-03-05'
const lesson = {
  day: friday,
  starts: '18:00',
  ends: '21:00',
  pause_minutes: '',
  units: '',
  modules: ['3'],
  trainers: '',
}
const slug = async () => {
  const [row] = await house.rows<{ slug: string }>('select slug from events where id = $1', [planned.eventId])
  return row?.slug ?? ''
}
const publicPage = async () => (await house.visit('nobody', `/de/veranstaltungen/${await slug()}`)).text

async function addFriday(trainerId: string, trainers = ''): Promise<void> {
  const added = await house.submit('petra', plan('/termine/neu'), { ...lesson, trainer_id: trainerId, trainers })
  expect(added.status, added.text).toBe(303)
}

async function publish(): Promise<void> {
  await house.rows("update events set state = 'published', published_at = now() where id = $1", [planned.eventId])
}

async function fridayPath(): Promise<string> {
  const [row] = await house.rows<{ id: string }>(
    `select d.date_id as id from course_dates d join offer_dates o on o.id = d.date_id where d.event_id = $1 and o.local_start::date = $2`,
    [planned.eventId, friday],
  )
  return plan(`/termine/${row?.id}`)
}

beforeEach(async () => {
  await house.rows('delete from trainer_bookings')
  henrik = (await house.rows<{ id: string }>("select id from trainers where name like 'Henrik%'"))[0]?.id ?? ''
})

describe('a trainer of the pool on a date', () => {
  it('stands in the plan beside whoever was typed, and is chosen again in the form', async () => {
    await addFriday(henrik, 'Nele Morgenweg')
    expect((await house.visit('petra', plan())).text).toContain('Henrik Zwirnhalde; Nele Morgenweg')
    const { html } = await house.visit('petra', await fridayPath())
    expect(html).toMatch(
      new RegExp(`<option value="${henrik}" selected[^>]*>Henrik Zwirnhalde \\(an diesem Tag frei\\)`),
    )
  })

  it('finds the date with place and modules in his area, and only the day before the course is published', async () => {
    await addFriday(henrik)
    const before = (await house.visit('henrik', own)).text
    expect(before).toContain('Ein Kurs, der noch geplant wird')
    expect(before).not.toContain('Kurs am Freitagabend')
    await publish()
    const { text } = await house.visit('henrik', own)
    expect(text).toContain('Kurs am Freitagabend')
    expect(text).toContain('Freitag, 5. März 2027, 18:00 bis 21:00 Uhr')
    expect(text).toContain('Friedberg')
    expect(text).not.toContain('Ein Kurs, der noch geplant wird')
  })

  it('is not free on that day any more, for whoever looks for somebody, until the course is cancelled', async () => {
    const found = async () => (await house.visit('timo', `${pool}?tag=${friday}`)).text.includes('Henrik')
    expect(await found()).toBe(true)
    await addFriday(henrik)
    expect(await found()).toBe(false)
    expect((await house.visit('timo', `${pool}?tag=2027-03-12`)).text).toContain('Henrik')
    const days = await house.visit('henrik', `${pool}/${henrik}/tage?monat=2027-03`)
    expect(days.text).toContain('An diesem Tag unterrichten Sie schon')
    expect(days.html).not.toContain(`value="${friday}"`)
    // Saving the month does not turn the day he teaches into one he took out.
    await house.post('henrik', `${pool}/${henrik}/tage`, { was: 'tage', monat: '2027-03', days: ['2027-03-12'] })
    await publish()
    const cancelled = await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/absagen`, {
      reason: 'Krankheit',
    })
    expect(cancelled.status, cancelled.text).toBe(303)
    expect(await found()).toBe(true)
    await house.rows('delete from trainer_days where day >= $1', ['2027-03-01'])
  })

  it('is named to everybody only while he is on the public list', async () => {
    await addFriday(henrik, 'Nele Morgenweg')
    await publish()
    expect(await publicPage()).toContain('Es unterrichtet: Henrik Zwirnhalde')
    expect(await publicPage()).not.toContain('Nele')
    await house.submit('henrik', `${pool}/${henrik}/bearbeiten`, { listed: '' })
    expect(await publicPage()).not.toContain('Henrik')
    await house.submit('henrik', `${pool}/${henrik}/bearbeiten`, { listed: 'on' })
  })

  it('gives way to somebody else, and the day is free again', async () => {
    await addFriday(henrik)
    const changed = await house.submit('petra', await fridayPath(), { ...lesson, trainer_id: '', trainers: 'Ilka' })
    expect(changed.status, changed.text).toBe(303)
    expect(await house.rows('select from trainer_bookings')).toHaveLength(0)
    expect((await house.visit('petra', plan())).text).not.toContain('Henrik')
  })

  it('is told once by mail when he is booked, moved and released, and of nothing else', async () => {
    const told = async () => {
      const mails = (await planned.mails()).filter(({ kind }) => kind === 'trainers.teaching')
      await house.rows('delete from outbox_mails')
      return mails.map(({ recipient, paragraphs }) => `${recipient}: ${paragraphs[1]}`)
    }
    const [contact] = await house.rows<{ email: string }>('select email from trainer_contacts where trainer_id = $1', [
      henrik,
    ])
    const to = contact?.email ?? ''
    await addFriday(henrik)
    // Not published yet: when and where, not what.
    expect(await told()).toEqual([
      `${to}: Neu: Ein Kurs, der noch geplant wird, Freitag, 5. März 2027, 18:00 bis 21:00 Uhr, Friedberg (Hessen).`,
    ])
    await publish()
    const path = await fridayPath()
    const save = (fields: Record<string, string>) =>
      house.submit('petra', path, { ...lesson, trainer_id: henrik, ...fields })
    expect((await save({ trainers: 'Nele Morgenweg' })).status).toBe(303)
    expect(await told()).toEqual([])
    expect((await save({ starts: '17:30', ends: '20:30' })).status).toBe(303)
    expect(await told()).toEqual([
      `${to}: Verschoben: Kurs am Freitagabend. Bisher Freitag, 5. März 2027, 18:00 bis 21:00 Uhr, jetzt Freitag, 5. März 2027, 17:30 bis 20:30 Uhr, Friedberg (Hessen).`,
    ])
    expect((await save({ trainer_id: '' })).status).toBe(303)
    expect(await told()).toEqual([
      `${to}: Entfällt für Sie: Kurs am Freitagabend, Freitag, 5. März 2027, 17:30 bis 20:30 Uhr.`,
    ])
    expect((await save({})).status).toBe(303)
    expect(await told()).toHaveLength(1)
    expect((await house.submit('petra', `${path}/entfernen`, {})).status).toBe(303)
    expect(await told()).toEqual([expect.stringContaining('Entfällt für Sie: Kurs am Freitagabend')])
    await addFriday(henrik)
    await told()
    await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/absagen`, { reason: 'Krankheit' })
    expect(await told()).toEqual([expect.stringContaining('Entfällt für Sie: Kurs am Freitagabend')])
  })

  it('is refused where the pool does not have him, and what was typed stays', async () => {
    const answer = await house.submit('petra', plan('/termine/neu'), {
      ...lesson,
      trainer_id: '00000000-0000-4000-8000-000000000000',
      trainers: 'Ilka Brunntor',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Diese Person steht nicht mehr im Verzeichnis.')
    expect(answer.html).toContain('Ilka Brunntor')
  })

  it('cannot be put on the dates of others', async () => {
    await addFriday(henrik)
    for (const persona of ['timo', 'henrik'] as const) expect((await house.visit(persona, plan())).status).not.toBe(200)
  })
})
