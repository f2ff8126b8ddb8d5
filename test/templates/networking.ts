import { randomUUID } from 'node:crypto'
import { idFrom } from '#kernel/id.ts'
import { tokenHash } from '#platform/session/index.ts'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const coming = 'Landesweites Treffen der migrantischen'
const past = 'Erstes Treffen der neuen'

async function eventNamed(house: House, title: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>(
    `select event_id as id from event_texts where lang = 'de' and title like $1`,
    [`${title}%`],
  )
  return row?.id ?? ''
}

/** An invitation to the coming meeting, with the answer. */
const ofInvitation = (answer: 'coming' | 'not-coming' | null) => async (house: House) => {
  const token = Buffer.from(randomUUID().repeat(2).slice(0, 32)).toString('base64url')
  const eventId = await eventNamed(house, coming)
  await house.rows(
    // A person of her own: the page is asked for in several languages at once.
    `with p as (insert into people (given_name, family_name, created_at, updated_at) values ('Nadia', 'Sommer', $3, $3) returning id),
       r as (insert into invitation_rounds (event_id, groups, people, sent_at) values ($1, '{projekte}', 1, $3) returning id)
     insert into invitees (event_id, round_id, person_id, profile_name, email_hash, link_hash, answer, answered_at)
     select $1, r.id, p.id, 'WIR Lots*innen Brücke', sha256($2), $2, $4, case when $4::text is null then null else $3::timestamptz end
     from r, p`,
    [eventId, tokenHash(token), house.clock.now(), answer],
  )
  return `/zusage/${token}`
}

/** A link to the survey of the meeting that is over. */
async function ofSurvey(house: House): Promise<string> {
  const token = Buffer.from(randomUUID().repeat(2).slice(0, 32)).toString('base64url')
  const eventId = await eventNamed(house, past)
  await house.rows(
    // A registration of its own: the page is asked for in several languages at once.
    `with r as (insert into registrations (offer_id, kind, number, quantity, state, name, email, lang, created_at, confirmed_at)
       select offer_id, 'in-person', 900 + floor(random() * 90000)::int, 1, 'pending', 'Nadia Sommer', '', 'de', $3, $3 from events where id = $1
       returning id)
     insert into survey_links (registration_id, event_id, link_hash, lang, expires_at)
     select r.id, $1, $2, 'de', $3::timestamptz + interval '9 days' from r`,
    [eventId, tokenHash(token), house.clock.now()],
  )
  return `/umfrage/${token}`
}

export const publicTemplates: readonly Template[] = [
  { ...at('invitation', '/zusage/:token'), path: ofInvitation(null) },
  { ...at('invitation, answered', '/zusage/:token'), path: ofInvitation('not-coming') },
  { ...at('survey', '/umfrage/:token'), path: ofSurvey },
  { ...at('survey, wrong', '/umfrage/:token'), path: ofSurvey, act: sendSpoiled({ good: '' }) },
  at('survey, thanks', '/umfrage/danke'),
]

const ofEvent = (
  name: string,
  persona: 'petra' | 'ruth',
  rest: string,
  act?: Template['act'],
  query = '',
): MemberTemplate => ({
  name,
  route: `/mein/veranstaltungen/:eventId${rest}`,
  persona,
  path: async (house) => {
    const eventId = await eventNamed(house, persona === 'ruth' ? coming : past)
    const [row] = await house.rows<{ item: string; question: string }>(
      `select (select id from agenda_items where event_id = e.id order by starts limit 1) as item,
         (select id from questions where offer_id = e.offer_id order by position desc limit 1) as question from events e where e.id = $1`,
      [eventId],
    )
    const path = rest.replace(':itemId', row?.item ?? '').replace(':questionId', row?.question ?? '')
    return `/mein/veranstaltungen/${eventId}${path}${query}`
  },
  ...(act === undefined ? {} : { act }),
})

/** Somebody who waits for the team's yes or no. */
const ofPending = (name: string, rest: string): MemberTemplate => ({
  ...as('ruth', at(name, `/mein/veranstaltungen/:eventId/anmeldungen/:registrationId${rest}`)),
  path: async (house) => {
    const eventId = await eventNamed(house, coming)
    const id = idFrom<'registration'>(randomUUID())
    await house.rows(
      `insert into registrations (id, offer_id, kind, number, quantity, state, name, email, lang, created_at, confirmed_at)
       select $2, offer_id, 'in-person', 900 + floor(random() * 90000)::int, 1, 'pending', 'Nadia Sommer', '', 'de', $3, $3 from events where id = $1`,
      [eventId, id, house.clock.now()],
    )
    return `/mein/veranstaltungen/${eventId}/anmeldungen/${id}${rest}`
  },
})

export const memberTemplates: readonly MemberTemplate[] = [
  ofEvent('questions', 'ruth', '/fragen'),
  ofEvent('questions, wrong', 'ruth', '/fragen', sendSpoiled({ label_de: '' })),
  ofEvent('question', 'ruth', '/fragen/:questionId'),
  ofPending('approve registration', '/annehmen'),
  ofPending('refuse registration', '/ablehnen'),
  ofEvent('invitations, chosen', 'ruth', '/einladungen', undefined, '?gruppe=projekte&gruppe=vereine'),
  ofEvent('agenda', 'petra', '/programm'),
  ofEvent('agenda, wrong', 'petra', '/programm', sendSpoiled({ title_de: '', day: '2020-01-01' })),
  ofEvent('agenda item', 'petra', '/programm/:itemId'),
  ofEvent('documents', 'petra', '/unterlagen'),
  ofEvent('documents, wrong', 'petra', '/unterlagen', sendSpoiled({ title: '' })),
  ofEvent('minimum', 'ruth', '/mindestzahl'),
  ofEvent('progress', 'petra', '/verlauf'),
  ofEvent('documentation', 'petra', '/dokumentation'),
  ofEvent('tasks', 'petra', '/aufgaben'),
  ofEvent('survey results', 'petra', '/umfrage'),
]
