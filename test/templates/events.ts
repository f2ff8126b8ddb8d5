import { registrationToken } from '#modules/registrations/index.ts'
import { idFrom } from '#kernel/id.ts'
import { testParts } from '#modules/events/event.fixtures.ts'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

/** The event of the demo world with this title, as an address. */
const ofEvent =
  (title: string, rest = '') =>
  async (house: House) => {
    const [row] = await house.rows<{ slug: string }>(
      `select e.slug from events e join event_texts t on t.event_id = e.id where t.lang = 'de' and t.title like $1`,
      [`${title}%`],
    )
    return `/veranstaltungen/${row?.slug}${rest}`
  }

/** A registration in the state, with its private link. */
const ofLink =
  (state: string, rest = '') =>
  async (house: House) => {
    const [row] = await house.rows<{ id: string }>(
      `select r.id from registrations r join events e on e.offer_id = r.offer_id join event_texts t on t.event_id = e.id and t.lang = 'de'
     where t.title like 'Eltern und Schule%' and r.number = $1`,
      [state === 'waiting' ? 6 : 1],
    )
    const id = idFrom<'registration'>(row?.id ?? '')
    const token = registrationToken(testParts.key, id, 1)
    await house.rows(
      `update registrations set link_hash = sha256(convert_to($2, 'UTF8')), state = $3,
       deadline = case when $3 in ('held', 'asked', 'offered') then timestamptz '2026-11-24 12:00Z' end,
       ended_at = case when $3 = 'expired' then timestamptz '2026-11-22 10:00Z' end where id = $1`,
      [id, token, state],
    )
    return `/anmeldung/${token}${rest}`
  }

const open = 'Landesweites Treffen'

export const publicTemplates: readonly Template[] = [
  at('calendar', '/veranstaltungen'),
  at('calendar, filtered', '/veranstaltungen', '/veranstaltungen?form=online&frei=ja&thema=bildung'),
  at('calendar, nothing there', '/veranstaltungen', '/veranstaltungen?kreis=vogelsbergkreis'),
  at('calendar, month', '/veranstaltungen', '/veranstaltungen?ansicht=monat&monat=2026-12'),
  at('calendar, empty month', '/veranstaltungen', '/veranstaltungen?ansicht=monat&monat=2030-02'),
  at('calendar, archive', '/veranstaltungen/archiv'),
  { ...at('event', '/veranstaltungen/:slug'), path: ofEvent(open) },
  { ...at('event, full', '/veranstaltungen/:slug'), path: ofEvent('Eltern und Schule') },
  { ...at('event, cancelled', '/veranstaltungen/:slug'), path: ofEvent('Ehrung') },
  { ...at('event, by team', '/veranstaltungen/:slug'), path: ofEvent('Qualitätszirkel') },
  { ...at('event, hybrid', '/veranstaltungen/:slug'), path: ofEvent('Regionales Treffen') },
  { ...at('event, over', '/veranstaltungen/:slug'), path: ofEvent('Erstes Treffen') },
  { ...at('sign up', '/veranstaltungen/:slug/anmeldung'), path: ofEvent(open, '/anmeldung') },
  {
    ...at('sign up, wrong', '/veranstaltungen/:slug/anmeldung'),
    path: ofEvent('Regionales Treffen', '/anmeldung'),
    act: sendSpoiled({ name: '', email: 'keine Adresse', quantity: '9' }),
  },
  {
    ...at('sign up, not possible', '/veranstaltungen/:slug/anmeldung'),
    path: ofEvent('Qualitätszirkel', '/anmeldung'),
  },
  { ...at('sign up, sent', '/veranstaltungen/:slug/anmeldung/gesendet'), path: ofEvent(open, '/anmeldung/gesendet') },
  ...(['held', 'waiting', 'offered', 'seated', 'expired'] as const).map((state): Template => ({
    ...at(`private link, ${state}`, '/anmeldung/:token'),
    path: ofLink(state),
  })),
  { ...at('private link, change', '/anmeldung/:token/aendern'), path: ofLink('seated', '/aendern') },
  { ...at('private link, withdraw', '/anmeldung/:token/zuruecktreten'), path: ofLink('seated', '/zuruecktreten') },
  {
    ...at('private link, unknown', '/anmeldung/:token', `/anmeldung/${'A'.repeat(43)}`),
    status: 404,
  },
]

/** A page of Petra's full event, or of its first registration that waits. */
const petra = (name: string, rest: string, act?: Template['act']): MemberTemplate => ({
  name,
  route: `/mein/veranstaltungen/:eventId${rest}`,
  persona: 'petra',
  path: async (house) => {
    const [row] = await house.rows<{ event: string; registration: string }>(
      `select e.id as event, r.id as registration from events e join event_texts t on t.event_id = e.id and t.lang = 'de'
         join registrations r on r.offer_id = e.offer_id
       where t.title like 'Eltern und Schule%' order by r.number = 5 desc limit 1`,
    )
    return `/mein/veranstaltungen/${row?.event}${rest.replace(':registrationId', row?.registration ?? '')}`
  },
  ...(act === undefined ? {} : { act }),
})

export const memberTemplates: readonly MemberTemplate[] = [
  as('petra', at('own events', '/mein/veranstaltungen')),
  as('leyla', at('own events, past, none', '/mein/veranstaltungen', '/mein/veranstaltungen?zeit=past')),
  as('petra', at('new event, templates', '/mein/veranstaltungen/neu')),
  as('ruth', at('new event', '/mein/veranstaltungen/neu', '/mein/veranstaltungen/neu?vorlage=input-evening')),
  as('petra', {
    ...at('new event, wrong', '/mein/veranstaltungen/neu', '/mein/veranstaltungen/neu?vorlage=exchange'),
    act: sendSpoiled({ title_de: '', day: '2020-01-01' }),
  }),
  petra('event, kept', ''),
  petra('edit event', '/bearbeiten'),
  petra('edit event, wrong', '/bearbeiten', sendSpoiled({ seats_in_person: '1' })),
  petra('publish event', '/veroeffentlichen'),
  petra('cancel event', '/absagen'),
  petra('cancel event, wrong', '/absagen', sendSpoiled({ reason: '' })),
  petra('copy event', '/kopieren'),
  petra('participants', '/anmeldungen'),
  petra('enter participant', '/anmeldungen/neu'),
  petra('enter participant, wrong', '/anmeldungen/neu', sendSpoiled({ name: '' })),
  petra('let in', '/anmeldungen/:registrationId/vorziehen'),
  petra('withdraw participant', '/anmeldungen/:registrationId/austragen'),
]
