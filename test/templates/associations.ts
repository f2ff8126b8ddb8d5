import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const asked =
  'rechtsform=non-profit&ort=offenbach-stadt&zweck=association&beginn=2027-03-01&betrag=3000&groesse=40&bezahlt=no&migrantisch=yes'

/** A listing of the demo world, by the beginning of its title. */
async function listingId(house: House, title: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>('select id from listings where title like $1', [`${title}%`])
  return row?.id ?? ''
}

const listing = (name: string, title: string): Template => ({
  name,
  route: '/gesuche/:listingId',
  path: async (house) => `/gesuche/${await listingId(house, title)}`,
})

const ofListing = (name: string, title: string, part: string, act?: Template['act']): Template => ({
  name,
  route: `/mein/gesuche/:listingId/${part}`,
  path: async (house) => `/mein/gesuche/${await listingId(house, title)}/${part}`,
  ...(act === undefined ? {} : { act }),
})

/** What Petra seeks. */
const ofPetra = (name: string, part: string): Template => ({
  name,
  route: `/mein/gesuche/:listingId/${part}`,
  path: async (house) => {
    await house.rows(
      `insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on, created_at, updated_at)
       select f.id, 'seek', 'equipment', 'Stellwand für einen Abend', 'Für unser Treffen.', 'de', s.municipality_id, f.district_id, 50, 8,
         '2027-12-31', '2026-11-20', '2026-11-20'
       from profiles f join sites s on s.profile_id = f.id
       where f.slug = 'wir-lotsinnen-bruecke' and not exists (select from listings where title like 'Stellwand%') limit 1`,
    )
    return `/mein/gesuche/${await listingId(house, 'Stellwand')}/${part}`
  },
})

/** What an association offers whose board has gone. */
const unread: Template = {
  name: 'writing where nobody reads',
  route: '/mein/gesuche/:listingId/schreiben',
  path: async (house) => {
    await house.rows(
      `insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on, created_at, updated_at)
       select f.id, 'offer', 'equipment', 'Nähmaschinen zu verleihen', 'Sechs Stück.', 'de', s.municipality_id, f.district_id, 50, 8,
         '2027-12-31', '2026-11-20', '2026-11-20'
       from profiles f join sites s on s.profile_id = f.id
       where f.slug = 'kranichweg' and not exists (select from listings where title like 'Nähmaschinen%') limit 1`,
    )
    return `/mein/gesuche/${await listingId(house, 'Nähmaschinen')}/schreiben`
  },
}

/** A link only this test knows. */
async function renewal(house: House): Promise<string> {
  const token = 'renewal'.padEnd(43, '0')
  await house.rows(
    `insert into listing_renewals (token_hash, listing_id, expires_at) values (sha256(convert_to($1, 'UTF8')), $2, '2027-12-31')
     on conflict do nothing`,
    [token, await listingId(house, 'Versammlungsraum')],
  )
  return `/gesuche/verlaengern/${token}`
}

/** Leyla has written to Petra. */
async function conversation(house: House): Promise<string> {
  const [row] = await house.rows<{ id: string }>(
    `insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
     select l.id, l.profile_id, f.id, 'Brücke e. V.', f.name, '2026-11-20' from listings l, profiles f
     where l.title like 'Partnerverein%' and f.slug = 'granatapfelgarten' on conflict (listing_id, asker_id) do update set last_at = excluded.last_at
     returning id`,
  )
  await house.rows(
    "insert into listing_messages (conversation_id, side, text, at) values ($1, 'asker', 'Wir kommen gern.', '2026-11-20')",
    [row?.id],
  )
  return `/mein/gesuche/gespraeche/${row?.id}`
}

export const publicTemplates: readonly Template[] = [
  at('funding finder', '/foerderung'),
  at('funding finder, answered', '/foerderung', `/foerderung?${asked}`),
  { ...at('funding finder, wrong', '/foerderung', '/foerderung?betrag=viel&beginn=gestern'), status: 422 },
  at('offers and seeks', '/gesuche'),
  at('offers and seeks, near', '/gesuche', '/gesuche?ort=Offenbach&umkreis=25'),
  at('offers and seeks, a radius around nothing', '/gesuche', '/gesuche?umkreis=10'),
  at('offers and seeks, nothing', '/gesuche', '/gesuche?art=raum&kreis=fulda'),
  listing('an offer', 'Versammlungsraum'),
  { name: 'renewing a listing, by link', route: '/gesuche/verlaengern/:token', path: renewal },
  at('umbrella associations', '/dachverband'),
]

const ofLeyla = (name: string, part: string, act?: Template['act']): MemberTemplate =>
  as('leyla', {
    name,
    route: `/mein/verein/:profileId${part.replace(/pruefen\/.*/, 'pruefen/:topic')}`,
    path: async (house) => {
      const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
      return `/mein/verein/${row?.id}${part}`
    },
    ...(act === undefined ? {} : { act }),
  })

export const memberTemplates: readonly MemberTemplate[] = [
  ofLeyla('lights of an association', ''),
  ofLeyla('check of an association', '/pruefen/non-profit'),
  ofLeyla('check of an association, wrong', '/pruefen/board', sendSpoiled({ ends_on: 'bald' })),
  ofLeyla('hand-over', '/uebergabe'),
  ofLeyla('hand-over, inviting', '/uebergabe/vorstand', sendSpoiled({ email: 'keine Adresse' })),
  ofLeyla('hand-over, leaving', '/uebergabe/abgeben'),
  as('ruth', {
    name: 'joining an umbrella, text',
    route: '/mein/verein/:profileId/beitritt',
    path: async (house) => {
      const [row] = await house.rows<{ id: string }>(
        "select id from profiles where kind = 'umbrella' and state = 'published' order by slug limit 1",
      )
      return `/mein/verein/${row?.id}/beitritt`
    },
  }),
  as('leyla', at('own funding', '/mein/foerderung')),
  as('leyla', at('own listings, none', '/mein/gesuche')),
  as('ruth', at('listings, for the centre', '/mein/gesuche')),
  as('leyla', { ...at('new listing, wrong', '/mein/gesuche/neu'), act: sendSpoiled({ title: '', place: '' }) }),
  as('petra', ofPetra('changing a listing', 'bearbeiten')),
  as('petra', ofPetra('ending a listing', 'beenden')),
  as('leyla', ofListing('writing about a listing', 'Versammlungsraum', 'schreiben')),
  as('leyla', unread),
  as('ruth', ofListing('removing a listing', 'Versammlungsraum', 'entfernen', sendSpoiled({ reason: '' }))),
  as('leyla', {
    name: 'conversation about a listing',
    route: '/mein/gesuche/gespraeche/:conversationId',
    path: conversation,
  }),
]
