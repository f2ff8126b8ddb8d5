import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type State = 'received' | 'answered' | 'closed'

/** A case in a state, with a link only this test knows. */
async function feedbackCase(house: House, state: State): Promise<{ readonly id: string; readonly token: string }> {
  const token = `crawl${state}`.padEnd(43, '0')
  const known = await house.rows<{ id: string }>(
    "select case_id as id from feedback_links where token_hash = sha256(convert_to($1, 'UTF8'))",
    [token],
  )
  if (known[0] !== undefined) return { id: known[0].id, token }
  const [made] = await house.rows<{ id: string }>(
    `insert into feedback_cases (kind, state, page, lang, received_at, due_on, state_since, close_reason)
     values ('barrier', $1, '/de/projekte/wir-lotsinnen-bruecke', 'ar', '2026-10-12', '2026-11-23', '2026-11-20', $2) returning id`,
    [state, state === 'closed' ? 'solved' : null],
  )
  const id = made?.id ?? ''
  await house.rows(
    `insert into feedback_messages (case_id, kind, text, at) values
     ($1, 'report', 'لا أستطيع قراءة الجدول على هاتفي.', '2026-10-12'), ($1, 'note', 'Angerufen: niemand da.', '2026-10-20'),
     ($1, 'answer', 'Die Tabelle ist jetzt eine Liste. Danke!', '2026-11-20')`,
    [id],
  )
  await house.rows("insert into feedback_contacts (case_id, email) values ($1, 'amira@post.example')", [id])
  await house.rows(
    "insert into feedback_links (token_hash, case_id, created_at) values (sha256(convert_to($1, 'UTF8')), $2, '2026-10-12')",
    [token, id],
  )
  return { id, token }
}

const followed = (name: string, state: State, act?: Template['act']): Template => ({
  name,
  route: '/rueckmeldung/:token',
  path: async (house) => `/rueckmeldung/${(await feedbackCase(house, state)).token}`,
  ...(act === undefined ? {} : { act }),
})

const handled = (name: string, rest: string, state: State, act?: Template['act']): MemberTemplate =>
  as('ruth', {
    name,
    route: `/mein/rueckmeldungen/:caseId${rest}`,
    path: async (house) => `/mein/rueckmeldungen/${(await feedbackCase(house, state)).id}${rest}`,
    ...(act === undefined ? {} : { act }),
  })

const ofPetra = async (house: House, rest: string) => {
  const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  return `/mein/profile/${row?.id}${rest}`
}

/** What readers and numbers say about Petra's entry. */
async function reports(house: House): Promise<string> {
  await house.rows(
    `insert into feedback_cases (kind, page, profile_id, lang, received_at, due_on, state_since)
     select 'wrong', '/de/projekte/wir-lotsinnen-bruecke', id, 'de', '2026-11-20', '2026-12-04', '2026-11-20' from profiles p
     where slug = 'wir-lotsinnen-bruecke' and not exists (select from feedback_cases c where c.profile_id = p.id)`,
  )
  await house.rows(
    `insert into feedback_messages (case_id, kind, text, at)
     select id, 'report', 'Die Sprechstunde in Butzbach gibt es nicht mehr.', '2026-11-20' from feedback_cases c
     where kind = 'wrong' and not exists (select from feedback_messages m where m.case_id = c.id)`,
  )
  await house.rows(
    `insert into entry_approvals (profile_id, month, count) select id, '2026-11-01', 12 from profiles
     where slug = 'wir-lotsinnen-bruecke' on conflict do nothing`,
  )
  return ofPetra(house, '/rueckmeldungen')
}

/** A question to Petra whether her entry still holds, with a link only this test knows. */
async function question(house: House): Promise<string> {
  const token = 'crawl-question'.padEnd(43, '0')
  await house.rows(
    `with r as (insert into confirmation_requests (profile_id, asked_at)
       select id, '2026-11-20' from profiles where slug = 'wir-lotsinnen-bruecke' on conflict do nothing returning id)
     insert into confirmation_links (token_hash, request_id, created_at, expires_at)
     select sha256(convert_to($1, 'UTF8')), id, '2026-11-20', '2027-03-01' from r`,
    [token],
  )
  return `/mein/stimmt-noch/${token}`
}

export const feedbackPublicTemplates: readonly Template[] = [
  at('feedback', '/rueckmeldung'),
  at('feedback about an entry', '/rueckmeldung', '/rueckmeldung?art=falsch&seite=/de/projekte/wir-lotsinnen-bruecke'),
  { ...at('feedback, wrong', '/rueckmeldung'), act: sendSpoiled({ text: '', email: 'krumm' }) },
  followed('own feedback, new', 'received'),
  followed('own feedback, answered', 'answered', sendSpoiled({ text: '' })),
  followed('own feedback, closed', 'closed'),
  { ...at('own feedback, gone', '/rueckmeldung/:token', `/rueckmeldung/${'A'.repeat(43)}`), status: 404 },
  at('is this entry right', '/eintrag/:slug/stimmt-das', '/eintrag/wir-lotsinnen-bruecke/stimmt-das'),
  at('entry found right', '/eintrag/:slug/stimmt-das', '/eintrag/wir-lotsinnen-bruecke/stimmt-das?meldung=danke'),
]

export const feedbackMemberTemplates: readonly MemberTemplate[] = [
  as('ruth', {
    name: 'feedback, list',
    route: '/mein/rueckmeldungen',
    path: async (house) => {
      for (const state of ['received', 'answered', 'closed'] as const) await feedbackCase(house, state)
      return '/mein/rueckmeldungen'
    },
  }),
  as('ruth', at('feedback, list empty', '/mein/rueckmeldungen', '/mein/rueckmeldungen?art=praise')),
  handled('feedback, one case', '', 'received'),
  handled('feedback, one case answered, wrong', '', 'answered', sendSpoiled({ text: '' })),
  handled('feedback, one case closed', '', 'closed'),
  handled('feedback, note', '/notiz', 'received'),
  handled('feedback, note wrong', '/notiz', 'received', sendSpoiled({ text: '' })),
  handled('feedback, closing', '/schliessen', 'received', sendSpoiled({})),
  as('petra', { name: 'reports about an entry', route: '/mein/profile/:profileId/rueckmeldungen', path: reports }),
  as('nobody', { name: 'does the entry still hold', route: '/mein/stimmt-noch/:token', path: question }),
  as('nobody', {
    ...at('question answered already', '/mein/stimmt-noch/:token', `/mein/stimmt-noch/${'A'.repeat(43)}`),
    status: 404,
  }),
  as('petra', {
    name: 'history of an entry',
    route: '/mein/profile/:profileId/verlauf',
    path: (house) => ofPetra(house, '/verlauf'),
  }),
  as('petra', {
    name: 'confirm the entry',
    route: '/mein/profile/:profileId/bestaetigen',
    path: (house) => ofPetra(house, '/bestaetigen'),
  }),
]
