import { systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { parts } from '#modules/consultations/consultations.fixtures.ts'
import { addContact } from '#modules/consultations/contact.ts'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type State = 'waiting' | 'answered' | 'closed' | 'asked'

/** A consultation in a state, with a link only this test knows; `asked` waits for the client's yes to a hand-over. */
async function consultation(house: House, state: State): Promise<{ readonly id: string; readonly token: string }> {
  const token = `crawladvice${state}`.padEnd(43, '0')
  const known = await house.rows<{ id: string }>(
    "select consultation_id as id from consultation_links where token_hash = sha256(convert_to($1, 'UTF8'))",
    [token],
  )
  if (known[0] !== undefined) return { id: known[0].id, token }
  const closed = state === 'closed'
  const [made] = await house.rows<{ id: string }>(
    `insert into consultations (sign, source, area, state, asker_kind, stage, channel, lang, topics, district_id, adviser_id, received_at,
       due_on, state_since, closed_at, outcome)
     select $1, 'request', 'organisations', $2, 'association', 'founding', 'written', 'ar', '{founding,statutes,money}', 'hanau',
       case when $2 <> 'waiting' then p.id end, '2026-11-10', $3::date, '2026-11-20', $4::timestamptz, $5
     from people p where p.given_name = 'Daria' returning id`,
    [
      { waiting: 'Ahorn 1001', answered: 'Birke 1002', closed: 'Linde 1003', asked: 'Ulme 1004' }[state],
      state === 'asked' ? 'answered' : state,
      state === 'waiting' ? '2026-11-17' : null,
      closed ? '2026-11-20' : null,
      closed ? 'steps' : null,
    ],
  )
  const id = made?.id ?? ''
  await house.rows(
    `insert into consultation_messages (consultation_id, kind, text, at) values
     ($1, 'question', 'نريد تأسيس جمعية. ماذا نكتب في النظام الأساسي؟', '2026-11-10'),
     ($1, 'tried', 'قرأنا نماذج على الإنترنت.', '2026-11-10'),
     ($1, 'note', 'Mustersatzung liegt im Material.', '2026-11-12'), ($1, 'answer', 'مرحبًا، إليكم الخطوات الأولى.', '2026-11-14')`,
    [id],
  )
  const contact = { name: 'Nar', organisation: '', email: 'nar@post.example', telephone: '' }
  await house.db.inTransaction(systemActor('test.crawl'), (tx) => addContact(tx, parts.seal, idFrom(id), contact))
  await house.rows(
    `insert into consultation_tasks (consultation_id, text, due_on, created_at) values
     ($1, 'Mustersatzung schicken', '2026-11-19', '2026-11-12'), ($1, 'Nachfragen', '2026-12-01', '2026-11-12')`,
    [id],
  )
  await house.rows(
    `insert into consultation_talks (consultation_id, held_on, minutes, channel, question, advice, recorded_at)
     values ($1, '2026-11-13', 20, 'phone', 'Wie viele Menschen?', 'Sieben zum Gründen.', '2026-11-13')`,
    [id],
  )
  if (closed)
    await house.rows(
      `insert into consultation_steps (consultation_id, position, text, remind_on, done_at) values
       ($1, 1, 'اكتبوا النظام الأساسي', '2026-12-10', null), ($1, 2, 'اذهبوا إلى الكاتب بالعدل', null, '2026-11-21'), ($1, 3, 'اكتبوا لنا', null, null)`,
      [id],
    )
  if (state === 'asked')
    await house.rows(
      `insert into consultation_hand_overs (consultation_id, to_area, reason, asked_at)
       values ($1, 'volunteers', 'Das andere Team baut solche Projekte auf.', '2026-11-20')`,
      [id],
    )
  await house.rows(
    "insert into consultation_links (token_hash, consultation_id, created_at) values (sha256(convert_to($1, 'UTF8')), $2, '2026-11-10')",
    [token, id],
  )
  return { id, token }
}

/** The question after three months, with a link only this test knows. */
async function lookBack(house: House): Promise<string> {
  const token = 'crawlback'.padEnd(43, '0')
  const { id } = await consultation(house, 'closed')
  await house.rows(
    `insert into consultation_look_backs (consultation_id, due_on, asked_at, token_hash)
     values ($2, '2027-02-20', '2027-02-20', sha256(convert_to($1, 'UTF8'))) on conflict do nothing`,
    [token, id],
  )
  return `/beratung/rueckblick/${token}`
}

const followed = (name: string, state: State, act?: Template['act']): Template => ({
  name,
  route: '/beratung/anfrage/:token',
  path: async (house) => `/beratung/anfrage/${(await consultation(house, state)).token}`,
  ...(act === undefined ? {} : { act }),
})

const handled = (name: string, rest: string, state: State, act?: Template['act']): MemberTemplate =>
  as('daria', {
    name,
    route: `/mein/beratung/:consultationId${rest}`,
    path: async (house) => `/mein/beratung/${(await consultation(house, state)).id}${rest}`,
    ...(act === undefined ? {} : { act }),
  })

const ofStaff = (name: string, path: string, act?: Template['act']): MemberTemplate =>
  as('daria', { ...at(name, path), ...(act === undefined ? {} : { act }) })

export const consultationPublicTemplates: readonly Template[] = [
  at('advice', '/beratung/anfragen'),
  { ...at('advice, wrong', '/beratung/anfragen'), act: sendSpoiled({ question: '', email: 'krumm' }) },
  followed('own advice, waiting', 'waiting'),
  followed('own advice, asked to hand over', 'asked', sendSpoiled({})),
  followed('own advice, closed with steps', 'closed'),
  { ...at('own advice, gone', '/beratung/anfrage/:token', `/beratung/anfrage/${'A'.repeat(43)}`), status: 404 },
  {
    name: 'booking a time to talk',
    route: '/beratung/anfrage/:token/termin',
    path: async (house) => `/beratung/anfrage/${(await consultation(house, 'waiting')).token}/termin`,
    act: sendSpoiled({ link: 'krumm' }),
  },
  { name: 'look back', route: '/beratung/rueckblick/:token', path: lookBack },
]

export const consultationMemberTemplates: readonly MemberTemplate[] = [
  as('daria', {
    name: 'advice, inbox',
    route: '/mein/beratung',
    path: async (house) => {
      for (const state of ['waiting', 'answered', 'closed'] as const) await consultation(house, state)
      return '/mein/beratung?liste=ueberfaellig'
    },
  }),
  as('daria', {
    name: 'advice, own list with tasks, sign unknown',
    route: '/mein/beratung',
    path: async (house) => {
      await consultation(house, 'answered')
      return '/mein/beratung?zeichen=Ahorn+9999'
    },
  }),
  ofStaff('advice, recording a call', '/mein/beratung/gespraech'),
  ofStaff('advice, recording a call, wrong', '/mein/beratung/gespraech', sendSpoiled({ held_on: '' })),
  handled('advice, one waiting', '', 'waiting'),
  handled('advice, one answered, wrong', '', 'answered', sendSpoiled({ text: '' })),
  handled('advice, one closed', '', 'closed'),
  handled('advice, closing', '/abschliessen', 'answered', sendSpoiled({})),
  handled('advice, handing over', '/weitergeben', 'answered'),
  handled('advice, who is responsible', '/zustaendig', 'answered'),
  handled('advice, note', '/notiz', 'answered', sendSpoiled({ text: '' })),
  handled('advice, details', '/angaben', 'closed'),
  handled('advice, task', '/aufgaben', 'answered'),
  handled('advice, one more talk', '/gespraech', 'answered'),
  ofStaff('advice, promises', '/mein/beratung/einstellungen'),
  ofStaff('advice, districts', '/mein/beratung/kreise'),
  ofStaff('advice, deputy', '/mein/beratung/vertretung'),
  ofStaff('advice, opening', '/mein/beratung/oeffnen', sendSpoiled({ sign: 'x', reason: 'x' })),
  ofStaff('advice, templates', '/mein/beratung/vorlagen'),
  ofStaff('advice, new template', '/mein/beratung/vorlagen/neu'),
  as('daria', {
    name: 'advice, template',
    route: '/mein/beratung/vorlagen/:templateId',
    path: async (house) => {
      const [row] = await house.rows<{ id: string }>('select id from consultation_templates order by title limit 1')
      return `/mein/beratung/vorlagen/${row?.id}`
    },
  }),
]
