import { randomUUID } from 'node:crypto'
import { idFrom } from '#kernel/id.ts'
import { reservedToken } from '#modules/registrations/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const title = 'Landesweites Treffen'
const key = Buffer.alloc(32, 'test key of the house, only here')

/** Seats of the coming meeting, set aside for Petra's project; where `over`, they have gone back. */
async function setAside(house: House, over = false): Promise<{ event: string; part: string; token: string }> {
  const token = Buffer.from(randomUUID().repeat(2).slice(0, 32)).toString('base64url')
  const [row] = await house.rows<{ event: string; part: string }>(
    `with e as (select e.id, e.offer_id from events e join event_texts t on t.event_id = e.id and t.lang = 'de' where t.title like $1),
       part as (insert into reserved_parts (id, offer_id, kind, capacity, until_day, ends_at, created_at, released_at)
         select gen_random_uuid(), p.offer_id, p.kind, 6, '2026-12-01', '2026-12-01 23:00Z', $2, case when $4::boolean then $2::timestamptz end
         from e join offer_pools p on p.offer_id = e.offer_id order by p.kind limit 1 returning id, offer_id),
       project as (insert into reserved_part_projects (part_id, profile_id, offer_id, link_hash)
         select part.id, pr.id, part.offer_id, $3 from part, profiles pr where pr.slug = 'wir-lotsinnen-bruecke' returning part_id)
     select e.id as event, part_id as part from e, project`,
    [`${title}%`, house.clock.now(), tokenHash(token), over],
  )
  return { event: row?.event ?? '', part: row?.part ?? '', token }
}

/** The same with the link the project itself sees. */
async function withLink(house: House): Promise<{ readonly part: string; readonly profile: string }> {
  const { part } = await setAside(house)
  const [row] = await house.rows<{ profile: string }>(
    'select profile_id as profile from reserved_part_projects where part_id = $1',
    [part],
  )
  const profile = row?.profile ?? ''
  const token = reservedToken(key, idFrom(part), idFrom(profile))
  await house.rows('update reserved_part_projects set link_hash = $2 where part_id = $1', [part, tokenHash(token)])
  return { part, profile }
}

const byLink =
  (over = false) =>
  async (house: House) =>
    `/plaetze/${(await setAside(house, over)).token}`

export const publicTemplates: readonly Template[] = [
  { ...at('seats set aside', '/plaetze/:token'), path: byLink() },
  { ...at('seats set aside, over', '/plaetze/:token'), path: byLink(true) },
]

const route = '/mein/veranstaltungen/:eventId/plaetze'

export const memberTemplates: readonly MemberTemplate[] = [
  as('ruth', {
    ...at('setting seats aside', route),
    path: async (house) => `/mein/veranstaltungen/${(await setAside(house)).event}/plaetze`,
  }),
  as('ruth', {
    ...at('setting seats aside, wrong', route),
    path: async (house) => `/mein/veranstaltungen/${(await setAside(house)).event}/plaetze`,
    act: sendSpoiled({ seats: '', until: '2020-01-01' }),
  }),
  as('ruth', {
    ...at('end of seats set aside', `${route}/:partId/beenden`),
    path: async (house) => {
      const { event, part } = await setAside(house)
      return `/mein/veranstaltungen/${event}/plaetze/${part}/beenden`
    },
  }),
  as('petra', {
    ...at('offered seats', '/mein/plaetze'),
    path: async (house) => {
      await withLink(house)
      return '/mein/plaetze'
    },
  }),
  as('petra', {
    ...at('new link to offered seats', '/mein/plaetze/:partId/:profileId/neuer-link'),
    path: async (house) => {
      const { part, profile } = await withLink(house)
      return `/mein/plaetze/${part}/${profile}/neuer-link`
    },
  }),
  as('leyla', at('offered seats, none', '/mein/plaetze')),
]
