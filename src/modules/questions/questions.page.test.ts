import { beforeEach, describe, expect, it } from 'vitest'
import { clearPeople } from '#modules/events/index.ts'
import { buildEvent, getEventNow, system, testParts } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { listRegistrations, registrationToken } from '#modules/registrations/index.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { clearAnswers } from './answers.ts'

const house = useHouse()
let event: Awaited<ReturnType<typeof buildEvent>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
  const { petras } = await findDemoProfiles(house)
  event = await buildEvent(house.db, {}, petras)
})

const kept = (rest = '') => `/de/mein/veranstaltungen/${event.id}${rest}`
const signUp = (fields: Record<string, string | readonly string[]>, lang = 'de') =>
  house.submit('nobody', `/${lang}/veranstaltungen/${event.slug}/anmeldung`, {
    name: 'Amina Rahal',
    email: 'amina@mail.example',
    quantity: '1',
    ...fields,
  })

async function ask(fields: Record<string, string>) {
  const asked = await house.submit('petra', kept('/fragen'), fields, { action: kept('/fragen') })
  expect(asked.status, asked.text).toBe(303)
  const rows = await house.rows<{ id: string }>(
    'select id from questions where offer_id = $1 order by position desc limit 1',
    [event.offerId],
  )
  return rows[0]?.id ?? ''
}

async function linkOfAmina() {
  const [person] = await house.db.read(system, (tx) => listRegistrations(tx, event.offerId))
  if (person === undefined) throw new Error('Nobody signed up')
  return { person, token: registrationToken(testParts.key, person.id, 1) }
}

describe('questions of an event', () => {
  it('F33, F34: are asked in the reader’s language, one only under its condition, said in words', async () => {
    const eats = await ask({ kind: 'yes-no', label_de: 'Essen Sie mit?', label_ar: 'هل تأكلون معنا؟', required: 'on' })
    const dish = await ask({
      kind: 'one',
      label_de: 'Was möchten Sie?',
      options_de: 'Suppe\nSalat',
      required: 'on',
      condition: `${eats}:yes`,
    })
    const form = await house.visit('nobody', `/ar/veranstaltungen/${event.slug}/anmeldung`)
    expect(form.text).toContain('فقط إذا كانت إجابتكم عن «هل تأكلون معنا؟» هي «نعم»')
    expect(form.html).toContain(`data-if="frage_${eats}"`)

    const incomplete = await signUp({ [`frage_${eats}`]: 'yes' })
    expect(incomplete.status).toBe(422)
    expect(incomplete.text).toContain('Was möchten Sie?: Bitte füllen Sie dieses Feld aus.')
    expect((await signUp({ [`frage_${eats}`]: 'yes', [`frage_${dish}`]: 'Salat' })).status).toBe(303)

    const list = await house.visit('petra', kept('/anmeldungen'))
    expect(list.text).toContain('Was möchten Sie?: Salat')
    const { token } = await linkOfAmina()
    await house.submit('nobody', `/de/anmeldung/${token}`, {}, { action: `/de/anmeldung/${token}/bestaetigen` })
    const changed = await house.submit('nobody', `/de/anmeldung/${token}/aendern`, { [`frage_${eats}`]: 'no' })
    expect(changed.status).toBe(303)
    const after = await house.visit('petra', kept('/anmeldungen'))
    expect(after.text).toContain('Essen Sie mit?: Nein')
    expect(after.text).not.toContain('Salat')
  })

  it('F35: gives speakers the answers they may see, and no name', async () => {
    const open = await ask({ kind: 'text', label_de: 'Was möchten Sie wissen?', visibility: 'speakers' })
    const closed = await ask({ kind: 'text', label_de: 'Wie kommen Sie?', visibility: 'team' })
    await signUp({ [`frage_${open}`]: 'Wie man anfängt', [`frage_${closed}`]: 'Mit dem Rad' })
    const { token } = await linkOfAmina()
    await house.submit('nobody', `/de/anmeldung/${token}`, {}, { action: `/de/anmeldung/${token}/bestaetigen` })
    const sheet = await (await house.ask('petra', kept('/anmeldungen/referierende/csv'))).text()
    expect(sheet).toContain('Wie man anfängt')
    expect(sheet).not.toMatch(/Amina|amina@|Rad/)
    const all = await house.ask('petra', kept('/anmeldungen/tabelle/ods'))
    expect(all.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.spreadsheet')
    expect((await house.ask('petra', kept('/anmeldungen/tabelle/exe'))).status).toBe(404)
    expect((await house.ask('timo', kept('/anmeldungen/referierende/csv'))).status).toBe(404)
  })

  it('F36: keeps the words an answer was given to, and forgets it when its time is over', async () => {
    const id = await ask({ kind: 'text', label_de: 'Wie kommen Sie?', keep_days: '7' })
    await signUp({ [`frage_${id}`]: 'Mit dem Rad' })
    const { token } = await linkOfAmina()
    await house.submit('nobody', `/de/anmeldung/${token}`, {}, { action: `/de/anmeldung/${token}/bestaetigen` })
    await house.submit('petra', kept(`/fragen/${id}`), { label_de: 'Womit kommen Sie?' })
    expect((await house.visit('petra', kept('/anmeldungen'))).text).toContain('Wie kommen Sie?: Mit dem Rad')
    house.clock.set(new Date(event.endsAt.getTime() + 8 * 86_400_000))
    await clearPeople(house.db)
    await clearAnswers(house.db)
    const rows = await house.rows(
      'select from registration_answers a join registrations r on r.id = a.registration_id where r.offer_id = $1',
      [event.offerId],
    )
    expect(rows).toEqual([])
  })

  it('refuses a choice without choices, and is not there for others', async () => {
    const refused = await house.submit(
      'petra',
      kept('/fragen'),
      { kind: 'one', label_de: 'Was nun?', options_de: 'Nur eines' },
      { action: kept('/fragen') },
    )
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('mindestens zwei Möglichkeiten')
    expect((await house.visit('timo', kept('/fragen'))).status).toBe(404)
  })

  it('go with a copy of the event, conditions too', async () => {
    const eats = await ask({ kind: 'yes-no', label_de: 'Essen Sie mit?' })
    await ask({ kind: 'text', label_de: 'Was denn?', condition: `${eats}:yes` })
    const made = await house.submit('petra', kept('/kopieren'), { day: '2027-01-11', count: '1', weeks: '1' })
    const copied = await house.rows(
      `select q.labels->>'de' as label, c.labels->>'de' as "under" from questions q left join questions c on c.id = q.condition_id
       where q.offer_id = (select offer_id from events where id::text = $1) order by q.position`,
      [made.location?.split(/[/?]/)[4] ?? ''],
    )
    expect(copied).toEqual([
      { label: 'Essen Sie mit?', under: null },
      { label: 'Was denn?', under: 'Essen Sie mit?' },
    ])
  })
})

describe('F42: registrations the team decides about', () => {
  it('wait for a yes without keeping a seat, and are told either way', async () => {
    const { petras } = await findDemoProfiles(house)
    event = await buildEvent(house.db, { sign_up: 'approval', seats_in_person: '1' }, petras)
    await house.rows('delete from outbox_mails')
    expect((await house.visit('nobody', `/de/veranstaltungen/${event.slug}`)).text).toContain('Das Team entscheidet')
    await signUp({})
    const { person, token } = await linkOfAmina()
    await house.submit('nobody', `/de/anmeldung/${token}`, {}, { action: `/de/anmeldung/${token}/bestaetigen` })
    expect((await house.visit('nobody', `/de/anmeldung/${token}`)).text).toContain('Das Team prüft Ihre Anmeldung')
    const list = await house.visit('petra', kept('/anmeldungen'))
    expect(list.text).toContain('Vor Ort: 0 von 1')
    expect((await house.visit('timo', kept(`/anmeldungen/${person.id}/annehmen`))).status).toBe(404)
    expect((await house.submit('petra', kept(`/anmeldungen/${person.id}/annehmen`), {})).status).toBe(303)

    await signUp({ email: 'bo@mail.example', name: 'Bo' })
    const [, bo] = await house.db.read(system, (tx) => listRegistrations(tx, event.offerId))
    const boToken = registrationToken(testParts.key, bo?.id ?? person.id, 1)
    await house.submit('nobody', `/de/anmeldung/${boToken}`, {}, { action: `/de/anmeldung/${boToken}/bestaetigen` })
    const refusal = kept(`/anmeldungen/${bo?.id}/ablehnen`)
    expect((await house.submit('petra', refusal, { reason: '' })).status).toBe(422)
    await house.submit('petra', refusal, { reason: 'Nur für Lots*innen.' })
    const mails = await house.rows<{ kind: string; said: boolean }>(
      `select kind, paragraphs::text like '%Nur für Lots%' as said from outbox_mails order by ctid`,
    )
    expect(mails.map(({ kind }) => kind)).toEqual([
      'events.received',
      'events.pending',
      'events.approved',
      'events.received',
      'events.pending',
      'events.refused',
    ])
    expect(mails.at(-1)?.said).toBe(true)
    expect((await getEventNow(house.db, event.id)).signUp).toBe('approval')
  })
})
