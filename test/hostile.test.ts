import { beforeAll, describe, expect, it } from 'vitest'
import { expectInert, payload } from './inert.ts'
import { baseUrl, type Fields, type Persona, useHouse, type Visit } from './house.ts'
import { type Place, placeOf } from './places-of-keepers.ts'

const house = useHouse()

let petra: Place
let timo: Place

beforeAll(async () => {
  petra = await placeOf(house, 'petra')
  timo = await placeOf(house, 'timo')
}, 60_000)

describe('AZ-03: ids of others inside an own address', () => {
  it('are not there, for reading and for writing', async () => {
    const own = `/de/mein/profile/${petra.profileId}/standorte`
    const before = await rowsOf(timo)
    const mixed = [
      ...['', '/entfernen', '/zeiten/neu'].map((part) => `${own}/${timo.siteId}${part}`),
      ...['', '/entfernen'].flatMap((part) => [
        `${own}/${timo.siteId}/zeiten/${timo.hourId}${part}`,
        `${own}/${petra.siteId}/zeiten/${timo.hourId}${part}`,
      ]),
      ...['', '/bearbeiten', '/standorte', '/zurueckziehen'].map((part) => `/de/mein/profile/${timo.profileId}${part}`),
    ]
    for (const path of mixed) {
      expect((await house.ask('petra', path)).status, path).toBe(404)
      // A list has no form of its own: there is nothing to send to it.
      const sent = await house.post('petra', path, valid())
      expect([404, 405], path).toContain(sent.status)
    }
    expect(await rowsOf(timo)).toEqual(before)
  }, 30_000)
})

describe('AZ-05: fields that were not offered', () => {
  it('change nothing, whatever the column is called', async () => {
    const columns = await house.rows<{ name: string }>(
      `select distinct column_name as name from information_schema.columns
       where table_schema = 'public' and table_name in ('profiles', 'projects', 'sites', 'office_hours', 'role_grants')`,
    )
    const other = timo.profileId
    const offered = new Set(['name', 'address', 'note', 'weekday', 'opens_at', 'closes_at', 'channel', 'version'])
    const known = [...columns.map(({ name }) => name), 'responsible', 'district_id', 'kind', 'state', 'public_fields[]']
    const everyColumn = Object.fromEntries(
      known
        .filter((name) => !offered.has(name) && !profileFields.includes(name))
        .map((name) => [name, ['published', other]]),
    )
    const own = `/de/mein/profile/${petra.profileId}`
    const before = await rowsOf(petra)
    for (const path of [
      `${own}/bearbeiten`,
      `${own}/standorte/${petra.siteId}`,
      `${own}/standorte/${petra.siteId}/zeiten/${petra.hourId}`,
    ]) {
      const { municipality_id: _, ...fields } = everyColumn
      expect((await house.submit('petra', path, fields)).status, path).toBe(303)
    }
    expect(await rowsOf(petra)).toEqual(before)
  }, 30_000)

  it('cannot be named like the parts of an object', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype'])
      expect((await sent(`${name}=1`)).status, name).toBe(400)
    expect((await sent('a=%00')).status).toBe(400)
    expect((await sent('a=%ED%A0%80')).status).toBe(400)
    expect((await sent(`a=${'x'.repeat(30_000)}`)).status).toBe(413)
    expect((await sent('a=1&'.repeat(5000))).status).toBe(413)
    expect((await sent('a=1', { 'content-type': 'text/plain' })).status).toBe(415)
  })
})

describe('WE-03: forms of other sites', () => {
  it.each([
    {},
    { origin: 'null' },
    { origin: `${baseUrl}.evil.example` },
    { origin: baseUrl, 'sec-fetch-site': 'cross-site' },
    { origin: baseUrl, 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('are refused with %o', async (headers) => {
    const path = `/de/mein/profile/${petra.profileId}/zurueckziehen`
    const answer = await house.ask('petra', path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: `_key=${'k'.repeat(22)}`,
    })
    expect(answer.status).toBe(403)
  })
})

// Last, because what it saves stays.
describe('IN-01: markup typed into texts', () => {
  const words = [
    'hostilename',
    'hostiletext',
    'hostilerole',
    'hostileaccess',
    'hostilesite',
    'hostileaddress',
    'hostilenote',
  ]

  it('is inert on every page that shows it', async () => {
    const own = `/de/mein/profile/${petra.profileId}`
    const site = `${own}/standorte/${petra.siteId}`
    await saved('petra', `${own}/bearbeiten`, {
      name: payload('hostilename'),
      text_de: payload('hostiletext'),
      text_en: payload('hostiletext'),
      text_ar: payload('hostiletext'),
      contact_role: payload('hostilerole').slice(0, 80),
      accessibility: payload('hostileaccess'),
      show_contact_role: 'on',
      show_accessibility: 'on',
      show_address: 'on',
      show_office_hours: 'on',
    })
    await saved('petra', site, { name: payload('hostilesite'), address: payload('hostileaddress') })
    await saved('petra', `${site}/zeiten/${petra.hourId}`, { note: payload('hostilenote') })
    const searches = words.flatMap((word) => [`/suche?q=${word}`, `/finden?q=${word}`])
    const reflected = ['/suche?q=', '/finden?q=', '/finden?ort='].map(
      (path) => path + encodeURIComponent(payload('hostilequery')),
    )
    const open = ['/', '/finden', `/projekte/${petra.slug}`, `/organisationen/${petra.slug}`, ...searches, ...reflected]
    const pages: readonly (readonly [Persona, string])[] = [
      ...open.map((path): [Persona, string] => ['nobody', `/de${path}`]),
      ...open.slice(0, 4).flatMap((path): [Persona, string][] => [
        ['nobody', `/en${path}`],
        ['nobody', `/ar${path}`],
      ]),
      ...['', '/bearbeiten', '/standorte', '/zurueckziehen'].map((part): [Persona, string] => ['petra', own + part]),
      ...['', '/entfernen', '/zeiten/neu', `/zeiten/${petra.hourId}`, `/zeiten/${petra.hourId}/entfernen`].map(
        (part): [Persona, string] => ['petra', site + part],
      ),
      ['ruth', own],
      ['ruth', `${own}/einladung`],
      ['ruth', `/de/mein/profile?q=${encodeURIComponent(payload('hostilename'))}`],
      ['olaf', `/de/mein/konten?suche=${encodeURIComponent(payload('hostilequery'))}`],
    ]
    const visits: Visit[] = []
    for (const [persona, path] of pages) visits.push(await house.visit(persona, path))
    for (const visit of visits) expectInert(visit)
    const all = visits.map(({ html }) => html).join('\n')
    for (const word of words) expect(all.includes(word), `${word} is shown somewhere`).toBe(true)
  }, 60_000)

  it('is inert beside what somebody else saved, and in a form that comes back', async () => {
    const own = `/de/mein/profile/${petra.profileId}`
    const site = `${own}/standorte/${petra.siteId}`
    // The forms hold long texts by now, which would be refused for their length alone.
    const short = { text_de: '', text_en: '', text_ar: '', contact_role: '', accessibility: '' }
    const outdated: readonly (readonly [string, Fields, number])[] = [
      [`${own}/bearbeiten`, { name: payload('hostileother'), seen: 'x' }, 409],
      [`${own}/bearbeiten`, { name: payload('hostileother'), email: payload('hostilemail') }, 422],
      [`${own}/bearbeiten`, { website: 'javascript:alert(1)', telephone: payload('hostiletel') }, 422],
      [site, { name: payload('hostileother'), seen: 'x' }, 409],
      [site, { municipality_id: '"><b>' }, 422],
      [`${site}/zeiten/${petra.hourId}`, { note: payload('hostileother'), seen: 'x' }, 409],
      [`${site}/zeiten/${petra.hourId}`, { opens_at: '"><b>' }, 422],
    ]
    for (const [path, fields, status] of outdated) {
      const answer = await house.submit('petra', path, { ...(path.endsWith('/bearbeiten') ? short : {}), ...fields })
      expect(answer.status, path).toBe(status)
      expectInert(answer)
    }
  }, 30_000)
})

const profileFields = [
  'name',
  'lead_days',
  'text_de',
  'text_en',
  'text_ar',
  'languages',
  'topics',
  'contact_role',
  'telephone',
  'email',
  'website',
  'accessibility',
]

async function saved(persona: Persona, path: string, fields: Fields): Promise<void> {
  const answer = await house.submit(persona, path, fields)
  expect(answer.status, `${path} ${answer.text.slice(0, 2000)}`).toBe(303)
}

function sent(fields: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return house.ask('petra', `/de/mein/profile/${petra.profileId}/bearbeiten`, {
    method: 'POST',
    headers: { origin: baseUrl, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: fields,
  })
}

function valid(): Fields {
  return {
    name: 'Fremd',
    municipality_id: petra.municipalityId,
    weekday: '1',
    opens_at: '01:00',
    closes_at: '02:00',
    channel: 'open',
  }
}

/** Everything of a profile but when it was last touched. */
async function rowsOf({ profileId }: Place): Promise<unknown> {
  return house.rows(
    `select to_jsonb(p) - 'updated_at' as profile, (select to_jsonb(j) from projects j where j.profile_id = p.id) as project,
       (select jsonb_agg(to_jsonb(s) order by s.id) from sites s where s.profile_id = p.id) as sites,
       (select jsonb_agg(to_jsonb(h) order by h.id) from office_hours h join sites s on s.id = h.site_id where s.profile_id = p.id) as hours,
       (select jsonb_agg(to_jsonb(g) order by g.id) from role_grants g where g.profile_id = p.id) as roles
     from profiles p where p.id = $1`,
    [profileId],
  )
}
