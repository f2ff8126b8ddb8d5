import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { readDates } from '#modules/registrations/index.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { findEvent } from '#modules/events/index.ts'
import { addQualification } from '#modules/volunteers/index.ts'
import { testParts } from '#modules/events/event.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { findCourse } from './course.queries.ts'
import { remindOfApplications } from './index.ts'

const house = useHouse()
const system = systemActor('test')
let eventId: Id<'event'>
let petras: Id<'profile'>

const plan = (rest = '') => `/de/mein/kurse/${eventId}${rest}`
const course = () => house.db.read(system, async (tx) => (await findCourse(tx, eventId)) ?? expect.unreachable())
const event = () => house.db.read(system, async (tx) => (await findEvent(tx, eventId)) ?? expect.unreachable())
const mails = () =>
  house.rows<{ recipient: string; kind: string; paragraphs: string[] }>('select * from outbox_mails order by ctid')

/** A course of Petra's from the template, with its first date on Tuesday, 5 January 2027. */
async function makeCourse(template = 'basic-36', fields: Record<string, string> = {}): Promise<void> {
  const made = await house.submit('petra', `/de/mein/kurse/neu?vorlage=${template}`, {
    title_de: 'Kurs am Dienstag',
    municipality_id: '06440008',
    day: '2027-01-05',
    starts: '18:00',
    ends: '21:15',
    pause_minutes: '15',
    ...fields,
  })
  expect(made.status, made.text).toBe(303)
  eventId = (made.location ?? '').split(/[/?]/)[4] as Id<'event'>
}

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  petras = (await findDemoProfiles(house)).petras
  await makeCourse()
})

describe('planning a course', () => {
  it('begins with a template that brings modules, length and a first date', async () => {
    expect(await course()).toMatchObject({
      targetUnits: 36,
      needsBasic: false,
      dates: [{ units: 4, pauseMinutes: 15 }],
    })
    expect((await course()).modules).toHaveLength(8)
    expect(await event()).toMatchObject({ kind: 'basic', state: 'draft', profileId: petras })
    const { text } = await house.visit('petra', plan())
    expect(text).toContain('Bisher sind 4 UE geplant, 36 sollen es werden.')
    expect(text).toContain('zu kurz für eine Förderung')
  })

  it('makes a series in one go, and the event spans it', async () => {
    const answer = await house.submit('petra', plan('/termine/reihe'), {
      first_day: '2027-02-23',
      count: '8',
      every_weeks: '1',
      skip: '30.03.2027',
      modules: ['2', '3'],
      trainers: 'Henrik',
      units: '',
    })
    expect(answer.status, answer.text).toBe(303)
    const { dates } = await course()
    expect(dates.map(({ localStart }) => localStart)).toEqual([
      '2027-01-05T18:00',
      '2027-02-23T18:00',
      '2027-03-02T18:00',
      '2027-03-09T18:00',
      '2027-03-16T18:00',
      '2027-03-23T18:00',
      '2027-04-06T18:00',
      '2027-04-13T18:00',
      '2027-04-20T18:00',
    ])
    expect(dates.every(({ units }) => units === 4)).toBe(true)
    const { localStart, localEnd, startsAt, endsAt, offerId } = await event()
    expect([localStart, localEnd]).toEqual(['2027-01-05T18:00', '2027-04-20T21:15'])
    // Six o'clock stays six o'clock when the clocks go forward on 28 March.
    expect([startsAt.toISOString(), endsAt.toISOString()]).toEqual([
      '2027-01-05T17:00:00.000Z',
      '2027-04-20T19:15:00.000Z',
    ])
    const instants = await house.db.read(system, (tx) => readDates(tx, offerId))
    expect(instants[5]?.startsAt.toISOString()).toBe('2027-03-23T17:00:00.000Z')
    expect(instants[6]?.startsAt.toISOString()).toBe('2027-04-06T16:00:00.000Z')
    expect((await house.visit('petra', plan())).text).toContain('Henrik')
  })

  it.each([
    [{ starts: '19:00', ends: '20:30' }, 'Zu dieser Zeit gibt es schon einen Termin'],
    [{ day: '2027-03-28', starts: '02:30', ends: '05:00' }, 'Sonntag, 28. März 2027: Diese Uhrzeit gibt es nicht'],
    [{ day: '2027-01-12', starts: '18:00', ends: '17:00' }, 'Das Ende muss nach dem Beginn liegen.'],
    [{ day: '2027-01-12', starts: '18:00', ends: '18:30' }, 'Die Zeit reicht für keine Unterrichtseinheit.'],
    [{ day: '2027-08-12', starts: '18:00', ends: '20:00' }, 'So lange dauert kein Kurs.'],
  ])('refuses a date that cannot be: %o', async (wrong, sentence) => {
    const answer = await house.submit('petra', plan('/termine/neu'), { day: '2027-01-05', ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect((await course()).dates).toHaveLength(1)
  })

  it('changes and removes dates, but never the last one', async () => {
    await house.submit('petra', plan('/termine/neu'), { day: '2027-01-12', starts: '18:00', ends: '19:30' })
    const [first, second] = (await course()).dates
    await house.submit('petra', plan(`/termine/${second?.id}`), { ends: '20:15', modules: ['1'] })
    expect((await course()).dates[1]).toMatchObject({ localEnd: '2027-01-12T20:15', units: 2 })
    expect((await house.visit('petra', plan())).text).toContain('135 Minuten Unterricht sind 3 UE, eingetragen sind 2')
    expect((await house.submit('petra', plan(`/termine/${first?.id}/entfernen`), {})).status).toBe(303)
    expect((await event()).localStart).toBe('2027-01-12T18:00')
    const last = await house.submit('petra', plan(`/termine/${second?.id}/entfernen`), {})
    expect(last.status).toBe(422)
    expect(last.text).toContain('Ein Kurs braucht mindestens einen Termin.')
  })

  it('keeps modules with their dates when one goes and another gets a name', async () => {
    const [first] = (await course()).dates
    await house.submit('petra', plan(`/termine/${first?.id}`), { modules: ['2', '8'] })
    await house.submit('petra', plan('/module'), { take1: 'no', title8: 'Gesprächsführung', own1: 'Asylrecht' })
    const { modules, dates } = await course()
    expect(modules.map(({ number, title }) => title || number)).toEqual([
      2,
      3,
      4,
      5,
      6,
      7,
      'Gesprächsführung',
      'Asylrecht',
    ])
    expect(dates[0]?.moduleIds).toEqual([modules[0]?.id, modules[6]?.id])
  })

  it('loses nothing when two write the plan at once', async () => {
    const { html } = await house.visit('petra', plan('/bearbeiten'))
    const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
    await house.submit('petra', plan('/bearbeiten'), { goals: 'Das erste Gespräch führen.', methods: 'Rollenspiele' })
    const fields = { target_units: '36', expected_participants: '20', goals: 'Etwas anderes.', methods: '', seen }
    const contested = await house.post('petra', plan('/bearbeiten'), fields)
    expect(contested.status).toBe(409)
    expect(contested.text).toContain('Das erste Gespräch führen.')
    expect(contested.html).toContain('Etwas anderes.')
    expect(await course()).toMatchObject({ goals: 'Das erste Gespräch führen.', methods: 'Rollenspiele' })
  })

  it('computes the ceiling with its reckoning, its source and any number of people, and saves nothing', async () => {
    await house.submit('petra', plan('/termine/reihe'), {
      first_day: '2027-01-12',
      count: '8',
      every_weeks: '1',
      skip: '',
    })
    const { text } = await house.visit('petra', `${plan()}?personen=12`)
    expect(text).toContain('Höchstens 5.400 €')
    expect(text).toContain('12 Personen × 36 UE × 12,50 € = 5.400 €')
    expect(text).toContain('seit 2021')
    expect(text).toContain('Seite Qualifizierung')
    await house.submit('petra', plan('/termine/neu'), { day: '2027-03-10', starts: '18:00', ends: '19:30' })
    const longer = await house.visit('petra', `${plan()}?personen=12`)
    expect(longer.text).toContain('Höchstens 5.400 €')
    expect(longer.text).toContain('2 weitere UE sind eigene Kosten.')
    expect((await house.visit('petra', plan())).text).toContain('14 Personen × 36 UE')
  })

  it('computes it again from those who came, in both readings while nobody knows how missed units count', async () => {
    const [running] = await house.rows<{ id: Id<'event'> }>(
      "select e.id from events e join event_texts t on t.event_id = e.id and t.lang = 'de' where t.title = 'Basisqualifizierung für WIR-Lots*innen'",
    )
    eventId = running?.id ?? eventId
    const [sum] = await house.rows<{ units: number }>(
      `select 4 * count(*)::int as units from attendance_entries a join offer_dates d on d.id = a.date_id join events e on e.offer_id = d.offer_id
       where e.id = $1 and a.mark = 'present'`,
      [eventId],
    )
    const shown = async () => (await house.visit('petra', plan())).text
    expect(await shown()).toContain('12 Personen waren da.')
    expect(await shown()).toContain('12 Personen × 36 UE × 12,50 € = 5.400 €')
    expect(await shown()).toContain(`${sum?.units} besuchte UE × 12,50 €`)
    await house.rows(
      "insert into rule_values (key, value, valid_from, source, created_at) values ('training.absences_count', 0, '2026-01-01', 'Auskunft', now())",
    )
    expect(await shown()).not.toContain('Wenn versäumte UE mitzählen')
    expect(await shown()).toContain('Wenn nur besuchte UE zählen')
    await house.rows("delete from rule_values where key = 'training.absences_count'")
  })

  it('says of other courses that no rate is known', async () => {
    await makeCourse('reflection', { ends: '19:30', pause_minutes: '' })
    expect((await house.visit('petra', plan())).text).toContain('Für diese Art von Kurs ist kein Satz bekannt.')
  })

  it('is for its team only: for others it is not there', async () => {
    const [first] = (await course()).dates
    for (const rest of [
      '',
      '/bearbeiten',
      '/module',
      '/termine/neu',
      '/termine/reihe',
      '/materialien',
      '/kursplan.pdf',
      `/termine/${first?.id}`,
    ])
      for (const persona of ['timo', 'ruth', 'leyla', 'olaf', 'anke'] as const)
        expect((await house.visit(persona, plan(rest))).status, `${persona} ${rest}`).toBe(404)
  })

  it('prints the plan as PDF/UA', async () => {
    const answer = await house.ask('petra', plan('/kursplan.pdf'))
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toContain('pdfuaid')
  })

  it('links materials of the library, each once, and takes them away', async () => {
    const { html } = await house.visit('petra', plan('/materialien'))
    const id = /name="material" value="([^"]*)"/.exec(html)?.[1] ?? ''
    for (const _ of [1, 2]) await house.post('petra', plan('/materialien'), { material: id, linked: 'yes' })
    expect((await course()).materialIds).toEqual([id])
    await house.post('petra', plan('/materialien'), { material: id, linked: 'no' })
    expect((await course()).materialIds).toEqual([])
    expect((await house.post('petra', plan('/materialien'), { material: eventId, linked: 'yes' })).status).toBe(422)
  })
})

describe('the event of a course', () => {
  it('shows dates, modules and goals to everybody, in their language, and never who teaches', async () => {
    const [first] = (await course()).dates
    await house.submit('petra', plan(`/termine/${first?.id}`), { modules: ['1'], trainers: 'Kanarienvogel' })
    await house.submit('petra', plan('/bearbeiten'), { goals: 'Ein Gespräch führen.' })
    await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/veroeffentlichen`, {})
    const { slug } = await event()
    const german = await house.visit('nobody', `/de/veranstaltungen/${slug}`)
    expect(german.text).toContain('Kennenlernen, Biografie, Motivation und Erwartungen')
    expect(german.text).toContain('Ein Gespräch führen.')
    expect(german.text).not.toContain('Kanarienvogel')
    const arabic = await house.visit('nobody', `/ar/veranstaltungen/${slug}`)
    expect(arabic.text).toContain('التعارف والسيرة الذاتية')
    expect((await house.visit('nobody', '/tr/qualifizierung')).text).toContain('Kurs am Dienstag')
    expect((await house.visit('nobody', '/de/veranstaltungen?art=basic')).text).toContain('Kurs am Dienstag')
  })

  it('takes its times from the plan, not from its form, and tells who comes', async () => {
    await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/veroeffentlichen`, {})
    await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/anmeldungen/neu`, {
      name: 'Nour',
      email: 'nour@mail.example',
    })
    await house.rows('delete from outbox_mails')
    const edit = `/de/mein/veranstaltungen/${eventId}/bearbeiten`
    expect((await house.visit('petra', edit)).text).toContain('Beginn und Ende folgen aus den Terminen im Kursplan.')
    await house.submit('petra', edit, { venue: 'Alte Schule', day: '2027-05-05' })
    expect(await event()).toMatchObject({ venue: 'Alte Schule', localStart: '2027-01-05T18:00' })
    await house.rows('delete from outbox_mails')
    await house.submit('petra', plan('/termine/neu'), { day: '2027-01-12', starts: '18:00', ends: '19:30' })
    expect((await mails()).map(({ recipient, kind }) => `${recipient} ${kind}`)).toEqual([
      'nour@mail.example events.event-changed',
    ])
  })

  it('is copied with its plan: a year later, on the same days of the week and at the same times', async () => {
    await house.submit('petra', plan('/termine/neu'), {
      day: '2027-01-12',
      starts: '18:00',
      ends: '19:30',
      modules: ['3'],
      trainers: 'Henrik',
    })
    const copied = await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/kopieren`, {
      day: '2028-01-04',
      count: '1',
      weeks: '1',
    })
    const before = await course()
    eventId = (copied.location ?? '').split(/[/?]/)[4] as Id<'event'>
    const { dates, modules, targetUnits } = await course()
    expect(dates.map(({ localStart, units }) => [localStart, units])).toEqual([
      ['2028-01-04T18:00', 4],
      ['2028-01-11T18:00', 2],
    ])
    expect(dates[1]?.moduleIds).toEqual([modules[2]?.id])
    expect([modules.length, targetUnits]).toEqual([8, 36])
    expect(modules[0]?.id).not.toBe(before.modules[0]?.id)
    expect((await house.visit('petra', plan())).text).not.toContain('Henrik')
  })

  it('cannot be made from a meeting, nor become one', async () => {
    const made = await house.submit('petra', '/de/mein/veranstaltungen/neu?vorlage=exchange', {
      title_de: 'Kein Kurs',
      kind: 'basic',
      municipality_id: '06440008',
    })
    expect(made.status).toBe(422)
    expect(
      (await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/bearbeiten`, { kind: 'exchange' })).status,
    ).toBe(422)
  })
})

describe('a course for those with the Basisqualifizierung', () => {
  let slug = ''
  beforeEach(async () => {
    await makeCourse('advanced', { ends: '19:30', pause_minutes: '' })
    await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/veroeffentlichen`, {})
    slug = (await event()).slug
    await house.rows('delete from throttles')
    await house.rows('delete from outbox_mails')
  })
  const signUp = (email: string) =>
    house.submit('nobody', `/de/veranstaltungen/${slug}/anmeldung`, { name: 'Nour', email })
  const qualify = (email: string, validUntil: string | null = null) =>
    house.db.inTransaction(system, (tx) =>
      addQualification(
        tx,
        { from: 'certificate', email, profileId: petras },
        {
          kind: 'basic',
          title: 'Basisqualifizierung',
          units: 36,
          provider: 'Brücke e. V.',
          gotOn: '2026-05-01',
          validUntil,
        },
      ),
    )

  it('says so to everybody, and to whoever is signed in why there is no button', async () => {
    const stranger = await house.visit('nobody', `/de/veranstaltungen/${slug}`)
    expect(stranger.text).toContain('Nur für Lots*innen nach der Basisqualifizierung.')
    expect(stranger.html).toContain(`/veranstaltungen/${slug}/anmeldung`)
    const leyla = await house.visit('leyla', `/de/veranstaltungen/${slug}`)
    expect(leyla.text).toContain('Dann kann das Team, das einlädt, Sie eintragen.')
    expect(leyla.html).not.toContain(`/veranstaltungen/${slug}/anmeldung"`)
    expect((await house.visit('leyla', `/de/veranstaltungen/${slug}/anmeldung`)).html).not.toContain('name="email"')
  })

  it('answers every address alike on the screen, and tells its owner by mail what is missing', async () => {
    await qualify('mit@mail.example')
    await qualify('frueher@mail.example', '2026-11-21')
    const answers = []
    for (const email of ['mit@mail.example', 'ohne@mail.example', 'frueher@mail.example'])
      answers.push(await signUp(email))
    expect(answers.map(({ status, location }) => `${status} ${location}`)).toEqual(
      Array.from({ length: 3 }, () => `303 /de/veranstaltungen/${slug}/anmeldung/gesendet`),
    )
    expect((await mails()).map(({ recipient, kind }) => `${recipient} ${kind}`)).toEqual([
      'mit@mail.example events.received',
      'ohne@mail.example events.hindered',
      'frueher@mail.example events.hindered',
    ])
    expect(String((await mails())[1]?.paragraphs)).toContain('noch keine Bescheinigung hinterlegt')
    const [row] = await house.rows<{ count: number }>(
      'select count(*)::int from registrations r join events e on e.offer_id = r.offer_id where e.id = $1',
      [eventId],
    )
    expect(row?.count).toBe(1)
  })

  it('answers every address alike also when nobody can sign up any more', async () => {
    await qualify('mit@mail.example')
    await house.rows(
      `update offers set closes_at = '2026-11-01' where id = (select offer_id from events where id = $1)`,
      [eventId],
    )
    const answers = []
    for (const email of ['mit@mail.example', 'ohne@mail.example']) answers.push((await signUp(email)).status)
    expect(answers).toEqual([422, 422])
    expect(await mails()).toEqual([])
  })

  it('still takes whom the team enters by hand', async () => {
    await house.submit('petra', `/de/mein/veranstaltungen/${eventId}/anmeldungen/neu`, {
      name: 'Rima',
      email: 'rima@mail.example',
    })
    expect((await mails()).map(({ kind }) => kind)).toEqual(['events.seated'])
  })
})

describe('the overview of courses', () => {
  it('says how far each is and what is due, and shows nobody else’s', async () => {
    const { text } = await house.visit('petra', '/de/mein/kurse')
    expect(text).toContain('Basisqualifizierung für WIR-Lots*innen')
    expect(text).toMatch(/\d+ von 36 UE gehalten/)
    expect(text).toContain('Antrag bis Dienstag, 8. Dezember 2026, noch 16 Tage')
    expect(text).not.toContain('Entlastende Gespräche')
    expect((await house.visit('timo', '/de/mein/kurse')).text).toContain('Entlastende Gespräche')
    expect((await house.visit('ruth', '/de/mein/kurse')).text).toContain('Basisqualifizierung online')
  })
})

describe('the certificates of a course', () => {
  const running =
    "(select e.id from events e join event_texts t on t.event_id = e.id where t.title = 'Basisqualifizierung für WIR-Lots*innen')"
  const typed = {
    place: 'Friedberg',
    signatory_name: 'Petra Garnweber',
    signatory_duty: 'Projektkoordination',
    valid_until: '',
  }
  const certificates = () =>
    house.rows<{ kind: string; units: number; attended_units: number }>(
      'select kind, units, attended_units from certificates where course_ref = $1 order by attended_units desc',
      [eventId],
    )

  beforeEach(async () => {
    const [row] = await house.rows<{ id: Id<'event'> }>(`select ${running} as id`)
    eventId = row?.id ?? eventId
    await house.rows(`update courses set certificate_share = 50 where event_id = $1`, [eventId])
  })

  it('are judged while the course runs, and issued when it is over', async () => {
    const { text } = await house.visit('petra', plan('/bescheinigungen'))
    expect(text).toContain('Reicht: mindestens 18 UE')
    expect(text).toContain('Zu wenig: 18 UE nötig')
    expect(text).toContain('Ausstellen können Sie, sobald der letzte Termin vorbei ist')
    const early = await house.post('petra', plan('/bescheinigungen'), typed)
    expect(early.status).toBe(422)
    expect(early.text).toContain('Der letzte Termin ist noch nicht vorbei.')
    expect(await certificates()).toEqual([])
  })

  it('go to everybody who is entitled, in one act, each once, however often and by how many it is pressed', async () => {
    await house.rows("update events set local_end = '2026-11-20 21:15' where id = $1", [eventId])
    const pressed = await Promise.all([1, 2].map(() => house.post('petra', plan('/bescheinigungen'), typed)))
    expect(pressed.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
    const issued = await certificates()
    const [{ count } = { count: 0 }] = await house.rows<{ count: number }>(
      `select count(*)::int from (select a.participant_id from attendance_entries a join offer_dates d on d.id = a.date_id
         join events e on e.offer_id = d.offer_id where e.id = $1 and a.mark = 'present' group by 1 having 4 * count(*) >= 18) came`,
      [eventId],
    )
    expect(count).toBeGreaterThan(3)
    expect(issued).toHaveLength(count)
    expect(
      issued.every(({ kind, units, attended_units: attended }) => kind === 'basic' && units === 36 && attended >= 18),
    ).toBe(true)
    expect(await mails()).toHaveLength(count)
    const { text } = await house.visit('petra', plan('/bescheinigungen'))
    expect(text).toContain('Ausgestellt am 22.11.2026 (PDF)')
    expect(text).toContain('Es fehlt keine Bescheinigung mehr')
  })

  it('cannot be issued by another team, nor valid until a day that is over', async () => {
    for (const persona of ['timo', 'ruth'] as const)
      expect((await house.post(persona, plan('/bescheinigungen'), typed)).status).toBe(404)
    await house.rows('update courses set certificate_share = 1 where event_id = $1', [eventId])
    const past = await house.post('petra', plan('/bescheinigungen'), { ...typed, valid_until: '2026-11-21' })
    expect(past.status).toBe(422)
    expect(past.text).toContain('Dieser Tag ist schon vorbei.')
  })
})

describe('the application', () => {
  const remind = () =>
    remindOfApplications(house.db, {
      translators: testParts.translators,
      baseUrl: testParts.baseUrl,
      mailboxes: listMailboxes,
    })
  const ours = async () => (await mails()).filter(({ paragraphs }) => String(paragraphs).includes('Kurs am Dienstag'))

  beforeEach(async () => {
    await house.rows('update course_fundings set reminded_at = now() where event_id <> $1', [eventId])
  })

  it('is called to mind once, two weeks before its last day, however many run', async () => {
    house.clock.set(new Date('2026-11-23T22:59:00Z'))
    expect(await remind()).toBe(0)
    house.clock.set(new Date('2026-11-23T23:01:00Z'))
    const counts = await Promise.all([remind(), remind()])
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 1])
    expect(await remind()).toBe(0)
    const sent = await ours()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ recipient: 'petra@bruecke.example', kind: 'courses.application' })
    expect(String(sent[0]?.paragraphs)).toContain('Noch 14 Tage')
  })

  it('is not called to mind once it is sent, nor for a course that is cancelled', async () => {
    await house.submit('petra', plan('/bearbeiten'), { applied_on: '2026-11-20' })
    house.clock.set(new Date('2026-12-01T10:00:00Z'))
    expect(await remind()).toBe(0)
    await house.rows('update course_fundings set applied_on = null where event_id = $1', [eventId])
    await house.rows("update events set state = 'cancelled', cancelled_at = now() where id = $1", [eventId])
    expect(await remind()).toBe(0)
  })

  it('cannot have been sent on a day that is still to come', async () => {
    await house.submit('petra', plan('/bearbeiten'), { applied_on: '2026-11-20' })
    const wrong = await house.submit('petra', plan('/bearbeiten'), { applied_on: '2026-11-23' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Dieser Tag liegt noch vor uns.')
    expect((await house.visit('petra', plan())).text).toContain('Der Antrag ist am Freitag, 20. November 2026 gestellt')
  })
})
