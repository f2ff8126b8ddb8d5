import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

async function oneOf(house: House, statement: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>(statement)
  return row?.id ?? ''
}

const group = (name: string, part: string, query = ''): Template => ({
  name,
  route: `/mein/austausch/gruppen/:groupId${part}`,
  path: async (house) =>
    `/mein/austausch/gruppen/${await oneOf(house, "select id from exchange_groups where kind = 'all'")}${part}${query}`,
})

const groupWithCalendar: Template = {
  ...group('exchange, group with a calendar', ''),
  path: async (house) => {
    const id = await oneOf(house, "select id from exchange_groups where kind = 'all'")
    await house.rows(
      `insert into exchange_calendars (id, group_id, person_id, token_hash, made_at)
       select gen_random_uuid(), $1, id, sha256('x'), now() from people where given_name = 'Leyla' on conflict do nothing`,
      [id],
    )
    return `/mein/austausch/gruppen/${id}`
  },
}

const threadId = "select id from exchange_threads where kind = 'question' order by title desc limit 1"
const postId = `select p.id from exchange_posts p join people a on a.id = p.author_id
  where a.given_name = 'Petra' and p.thread_id = (${threadId})`

const thread = (name: string, part = '', query = ''): Template => ({
  name,
  route: `/mein/austausch/gespraeche/:threadId${part}`,
  path: async (house) => `/mein/austausch/gespraeche/${await oneOf(house, threadId)}${part}${query}`,
})

const post = (name: string, part: string): Template => ({
  name,
  route: `/mein/austausch/beitraege/:postId${part}`,
  path: async (house) => `/mein/austausch/beitraege/${await oneOf(house, postId)}${part}`,
})

const portrait = (name: string, part = ''): Template => ({
  name,
  route: `/mein/austausch/beispiele/:portraitId${part}`,
  path: async (house) => {
    if (part !== '') await house.rows("update exchange_portraits set state = 'returned', reason = 'Bitte kürzer.'")
    else await house.rows("update exchange_portraits set state = 'handed-in', reason = ''")
    return `/mein/austausch/beispiele/${await oneOf(house, 'select id from exchange_portraits limit 1')}${part}`
  },
})

const person: Template = {
  name: 'exchange, person',
  route: '/mein/austausch/personen/:personId',
  path: async (house) =>
    `/mein/austausch/personen/${await oneOf(house, "select id from people where given_name = 'Petra'")}`,
}

export const exchangeTemplates: readonly MemberTemplate[] = [
  as('petra', at('exchange', '/mein/austausch')),
  as('petra', at('exchange, search', '/mein/austausch/suche', '/mein/austausch/suche?q=Kinderbetreuung')),
  as('timo', at('exchange, people', '/mein/austausch/personen')),
  as('timo', person),
  as('petra', at('exchange, own card', '/mein/austausch/was-ich-zeige')),
  as('petra', post('exchange, taking a post back', '/zuruecknehmen')),
  as('ruth', at('exchange, reports', '/mein/austausch/meldungen')),
  as('petra', at('exchange, subscriptions', '/mein/austausch/abos')),
  as('ruth', at('exchange, new group', '/mein/austausch/gruppen/neu')),
  as('petra', group('exchange, group', '')),
  as('leyla', groupWithCalendar),
  as('ruth', group('exchange, members', '/mitglieder')),
  as('ruth', group('exchange, group form', '/bearbeiten')),
  as('ruth', group('exchange, invitation', '/einladen')),
  as('ruth', group('exchange, dates', '/termine')),
  as('petra', group('exchange, new question', '/neu', '?art=frage')),
  as('petra', { ...group('exchange, new thread, wrong', '/neu'), act: sendSpoiled({ title: '' }), status: 422 }),
  as('petra', thread('exchange, thread')),
  as('ruth', thread('exchange, moderation of a thread', '/moderieren')),
  as('petra', post('exchange, changing a post', '/bearbeiten')),
  as('petra', post('exchange, versions of a post', '/verlauf')),
  as('timo', post('exchange, report', '/melden')),
  as('ruth', post('exchange, moderation of a post', '/moderieren')),
  as('petra', at('exchange, examples', '/mein/austausch/beispiele')),
  as('petra', at('exchange, new example', '/mein/austausch/beispiele/neu')),
  as('ruth', portrait('exchange, example, centre')),
  as('petra', portrait('exchange, example, form', '/bearbeiten')),
]
