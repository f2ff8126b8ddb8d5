import { beforeEach, expect, it } from 'vitest'
import { expectInert, payload } from './inert.ts'
import { type Fields, type Persona, useHouse, type Visit } from './house.ts'

const house = useHouse()

// All tests ask from one address, which may send five times and must then wait.
beforeEach(() => house.rows('delete from throttles'))

/** By its link: the clock of tests stands, and of two consultations of one instant neither is the newest. */
async function consultationBehind(thread: string): Promise<{ readonly id: string; readonly sign: string } | undefined> {
  const [row] = await house.rows<{ id: string; sign: string }>(
    `select c.id, c.sign from consultations c join consultation_links l on l.consultation_id = c.id
     where l.token_hash = sha256(convert_to($1, 'UTF8'))`,
    [thread.split('/').at(-1)],
  )
  return row
}

it('IN-01: markup in what is asked, answered, noted, planned and agreed is inert on every page and in every mail', async () => {
  const asked = await house.submit('nobody', '/de/beratung/anfragen', {
    topics: ['founding'],
    question: payload('hostilequestion'),
    tried: payload('hostiletried'),
    name: payload('hostilename').slice(0, 120),
    organisation: payload('hostileorganisation').slice(0, 160),
    email: 'nar@post.example',
    area: 'organisations',
    asker_kind: 'other',
    channel: 'written',
    schritt: 'senden',
  })
  expect(asked.status).toBe(303)
  const own = (asked.location ?? '').split('?')[0] ?? ''
  const row = await consultationBehind(own)
  const page = `/de/mein/beratung/${row?.id ?? ''}`
  const anyway = { trotzdem: 'ja' }
  const sends: readonly (readonly [Persona, string, Fields])[] = [
    ['nobody', own, { text: payload('hostileaddition') }],
    ['daria', page, { text: payload('hostiledraft'), seen: '0', do: 'entwurf' }],
    ['daria', page, { text: payload('hostileanswer'), seen: '1', ...anyway }],
    ['daria', page, { text: payload('hostiledraft'), seen: '2', do: 'entwurf' }],
    ['daria', `${page}/notiz`, { text: payload('hostilecasenote'), ...anyway }],
    ['daria', `${page}/aufgaben`, { text: payload('hostiletask'), due_on: '2026-12-01', ...anyway }],
    [
      'daria',
      `${page}/gespraech`,
      {
        held_on: '2026-11-20',
        minutes: '15',
        channel: 'phone',
        question: payload('hostiletalk'),
        advice: payload('hostileadvice'),
        material: payload('hostilematerial'),
        ...anyway,
      },
    ],
    [
      'daria',
      '/de/mein/beratung/vorlagen/neu',
      { title: payload('hostiletitle').slice(0, 120), text: payload('hostiletemplate'), ...anyway },
    ],
    ['ruth', '/de/mein/beratung/oeffnen', { sign: row?.sign ?? '', reason: payload('hostileopening') }],
    ['daria', `${page}/weitergeben`, { reason: payload('hostilereason'), ...anyway }],
  ]
  for (const [persona, path, fields] of sends) expect((await house.post(persona, path, fields)).status, path).toBe(303)
  // Once it is closed, nobody is asked and nothing is drafted any more.
  const asking = [await house.visit('nobody', own), await house.visit('daria', page)]
  const closed = await house.post('daria', `${page}/abschliessen`, {
    outcome: 'steps',
    step_1: payload('hostilestep'),
    day_1: '2026-12-01',
    ...anyway,
  })
  expect(closed.status).toBe(303)
  const token = 'hostile'.padEnd(43, '0')
  await house.rows(
    `insert into consultation_look_backs (consultation_id, due_on, asked_at, token_hash)
     values ($1, '2026-11-20', now(), sha256(convert_to($2, 'UTF8')))`,
    [row?.id, token],
  )
  const back = `/de/beratung/rueckblick/${token}`
  expect((await house.post('nobody', back, { result: 'partly', text: payload('hostileback') })).status).toBe(303)
  const [template] = await house.rows<{ id: string }>(
    "select id from consultation_templates where title like 'hostiletitle%'",
  )
  const hours = { weekdays: ['5'], starts: '14:00', ends: '16:00', length: '30', buffer: '10', channels: ['on-site'] }
  const kept = await house.post('daria', '/de/mein/sprechzeiten/woechentlich', {
    ...hours,
    place: payload('hostileplace'),
    from: '2026-11-22',
    until: '',
  })
  expect(kept.status).toBe(303)
  const pages: readonly (readonly [Persona, string])[] = [
    ['nobody', own],
    ['nobody', own.replace('/de/', '/ar/')],
    ['nobody', back],
    ['daria', page],
    ['daria', page.replace('/de/', '/en/')],
    ...['/notiz', '/gespraech', '/zustaendig', '/weitergeben', '/abschliessen'].map((rest): [Persona, string] => [
      'daria',
      page + rest,
    ]),
    ['daria', `${page}?vorlage=${template?.id}`],
    ['daria', '/de/mein/beratung/vorlagen'],
    ['daria', `/de/mein/beratung/vorlagen/${template?.id}`],
    ['daria', '/de/mein/beratung?liste=geschlossen'],
    ['daria', '/de/mein/sprechzeiten'],
    ['ruth', page],
    ...['liste', 'nach'].map((name): [Persona, string] => [
      'daria',
      `/de/mein/beratung?${name}=${encodeURIComponent(payload('hostilequery'))}`,
    ]),
    ['ruth', `/de/mein/beratung/zahlen?jahr=${encodeURIComponent(payload('hostileyear'))}`],
  ]
  const visits: Visit[] = [...asking]
  for (const [persona, path] of pages) visits.push(await house.visit(persona, path))
  for (const visit of visits) expectInert(visit)
  const all = visits.map(({ html }) => html).join('\n')
  for (const word of shown) expect(all.includes(`hostile${word}`), `hostile${word} is shown somewhere`).toBe(true)
  const mails = JSON.stringify(
    await house.rows("select subject, paragraphs, action_href from outbox_mails where kind like 'consultations.%'"),
  )
  expect(mails).not.toContain('hostile')
}, 60_000)

const shown =
  'question tried name organisation addition draft answer casenote task talk advice material title template opening reason step back place'.split(
    ' ',
  )

it('IN-01: markup is inert in forms of advice that come back, and no link to a room acts', async () => {
  const asked = await house.submit('nobody', '/de/beratung/anfragen', {
    topics: ['team'],
    question: 'Wie finden wir Menschen?',
    area: 'organisations',
    asker_kind: 'other',
    channel: 'written',
    schritt: 'senden',
  })
  const own = (asked.location ?? '').split('?')[0] ?? ''
  const row = await consultationBehind(own)
  const page = `/de/mein/beratung/${row?.id ?? ''}`
  const person = `Frau ${payload('Hostilperson')} hat Krebs.`
  const sends: readonly (readonly [Persona, string, Fields, number])[] = [
    ['nobody', '/de/beratung/anfragen', { question: payload('x'), topics: [payload('x')], email: payload('x') }, 422],
    ['nobody', '/de/beratung/anfragen', { district_id: payload('x').slice(0, 40), channel: payload('x') }, 422],
    ['nobody', own, { text: payload('x').repeat(100) }, 422],
    [
      'nobody',
      `${own}/termin`,
      { slot: payload('x').slice(0, 80), channel: 'video', link: 'javascript:alert(1)' },
      422,
    ],
    ['nobody', `${own}/termin`, { slot: payload('x').slice(0, 80), channel: payload('x') }, 422],
    ['nobody', `${own}/termin`, { slot: payload('x').slice(0, 80), channel: 'phone', telephone: '069 1234567' }, 422],
    ['daria', page, { text: payload('x'), seen: payload('x') }, 409],
    ['daria', page, { text: person, seen: '0' }, 200],
    ['daria', `${page}/notiz`, { text: person }, 200],
    ['daria', `${page}/zustaendig`, { adviser: '"><b>', deputy: '"><b>' }, 422],
    ['daria', '/de/mein/beratung/oeffnen', { sign: '"><img src=x onerror=a>', reason: payload('x') }, 422],
    ['daria', '/de/mein/beratung/vertretung', { deputy: '"><img src=x onerror=a>' }, 422],
    ['daria', '/de/mein/beratung/einstellungen', { days_volunteers: payload('x'), seen: payload('x') }, 422],
    ['daria', '/de/mein/sprechzeiten/einzeln', { day: payload('x'), starts: payload('x'), place: payload('x') }, 422],
  ]
  for (const [persona, path, fields, status] of sends) {
    const answer = await house.post(persona, path, fields)
    expect(answer.status, `${path} ${JSON.stringify(fields).slice(0, 80)}`).toBe(status)
    expectInert(answer)
  }
}, 60_000)

it('a consultation of others, and parts of one under another, are not there for whoever sends to them', async () => {
  const ask = async (email: string) => {
    const sent = await house.submit('nobody', '/de/beratung/anfragen', {
      topics: ['team'],
      question: 'Wie finden wir Menschen?',
      area: 'organisations',
      asker_kind: 'other',
      channel: 'written',
      email,
      schritt: 'senden',
    })
    expect(sent.status).toBe(303)
    const own = (sent.location ?? '').split('?')[0] ?? ''
    return { thread: own, id: (await consultationBehind(own))?.id ?? '' }
  }
  const [taken, other] = [await ask('eine@post.example'), await ask('andere@post.example')]
  const page = `/de/mein/beratung/${taken.id}`
  expect((await house.post('daria', `${page}/uebernehmen`, {})).status).toBe(303)
  const [task] = await house.rows<{ id: string }>(
    "insert into consultation_tasks (consultation_id, text, due_on, created_at) values ($1, 'Suchen', '2026-12-01', now()) returning id",
    [other.id],
  )
  const [step] = await house.rows<{ id: string }>(
    "insert into consultation_steps (consultation_id, position, text) values ($1, 1, 'Schreiben') returning id",
    [other.id],
  )
  const talk = { held_on: '2026-11-20', minutes: '15', channel: 'phone', question: 'Was?', advice: 'Das.' }
  const [daria] = await house.rows<{ id: string }>("select id from people where given_name = 'Daria'")
  const sends: readonly (readonly [Persona, string, Fields])[] = [
    ['ruth', page, { text: 'Antwort', seen: '0', do: 'senden' }],
    ['ruth', page, { text: 'Entwurf', seen: '0', do: 'entwurf' }],
    ['ruth', `${page}/uebernehmen`, {}],
    ['ruth', `${page}/zustaendig`, { adviser: daria?.id ?? '', deputy: '' }],
    ['ruth', `${page}/notiz`, { text: 'Notiz' }],
    ['ruth', `${page}/gespraech`, talk],
    ['ruth', `${page}/aufgaben`, { text: 'Suchen', due_on: '2026-12-01' }],
    ['ruth', `${page}/weitergeben`, { reason: 'Passt besser.' }],
    ['ruth', `${page}/abschliessen`, { outcome: 'clarified' }],
    ['daria', `${page}/aufgaben/${task?.id}`, {}],
    ['nobody', `${taken.thread}/schritte/${step?.id}`, {}],
  ]
  const facts = async () => (await house.rows("select from facts where action like 'consultations.%'")).length
  const before = await facts()
  for (const [persona, path, fields] of sends) expect((await house.post(persona, path, fields)).status, path).toBe(404)
  expect(await facts()).toBe(before)
}, 60_000)
