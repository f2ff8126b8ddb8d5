import { beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, type Persona, useHouse } from './house.ts'
import { type Place, placeOf } from './places-of-keepers.ts'

const house = useHouse()
let petra: Place

beforeAll(async () => {
  petra = await placeOf(house, 'petra')
}, 60_000)

describe('IN-13, WE-12: odd addresses', () => {
  const odd = [
    'xyz',
    "'",
    '%22',
    'A'.repeat(1500),
    '%F0%9F%98%80',
    '%E2%80%AE',
    '%CC%81',
    '%00',
    '%ED%A0%80',
    '%',
    '..%2f',
    '-1',
    '1e999',
  ]

  it('never end in an incident', async () => {
    const failed: string[] = []
    for (const [persona, paths] of Object.entries({
      nobody: [
        '/projekte/',
        '/organisationen/',
        '/kreise/',
        '/',
        '/mein/anmelden?next=',
        '/mein/einladung/',
        '/mein/anmelden/link/',
        '/finden?ort=',
        '/finden?seite=',
        '/finden?sprache=',
        '/finden?thema=',
        '/finden?kreis=',
        '/suche?art=',
      ],
      petra: [
        `/mein/profile/${petra.profileId}/standorte/`,
        `/mein/profile/${petra.profileId}/standorte/${petra.siteId}/zeiten/`,
        '/mein/profile/',
      ],
      ruth: [
        '/mein/profile/',
        `/mein/profile/${petra.profileId}/einladung/`,
        '/mein/profile?nach=',
        '/mein/profile?status=',
      ],
      olaf: ['/mein/konten/', '/mein/konten?seite='],
    })) {
      for (const path of paths)
        for (const id of odd) {
          const answer = await house.ask(persona as Persona, `/de${path}${id}`)
          if (answer.status >= 500) failed.push(`${answer.status} ${persona} ${path}${id.slice(0, 20)}`)
        }
    }
    expect(failed).toEqual([])
  }, 60_000)

  it.each(['abc', 'NaN', '1.5', '-1', '1e400', '99999999999999999999', ''])(
    'a mark of what was seen that says %s counts as outdated',
    async (seen) => {
      const answer = await house.submit('petra', `/de/mein/profile/${petra.profileId}/bearbeiten`, {
        name: 'Anders',
        seen,
      })
      expect(answer.status).toBe(409)
    },
  )

  it('lead nowhere else after signing in', async () => {
    const session = await house.cookie('petra')
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/',
      '/%09/evil.example',
      'javascript:alert(1)',
      '/de/..//evil.example',
    ]) {
      const answer = await house.ask('petra', `/de/mein/anmelden/code?next=${encodeURIComponent(next)}`)
      const location = answer.headers.get('location') ?? '/'
      expect(new URL(location, baseUrl).origin, next).toBe(baseUrl)
    }
    expect(session).not.toBe('')
  })

  it('are answered for this host only', async () => {
    const answer = await house.web.fetch(new Request('http://evil.example/de/mein'), { clientAddress: '192.0.2.7' })
    expect(answer.status).toBe(421)
    expect(await answer.text()).not.toContain('evil.example')
  })
})

describe('searches made to hurt', () => {
  const harmless = [
    'constructor __proto__ toString',
    "a' | 'b",
    'a:* & !b',
    '<->',
    'x'.repeat(3000),
    'ß'.repeat(40),
    'ﷺ'.repeat(40),
    '½',
    '%%%%',
    'und',
    '😀',
  ]

  it.each(harmless)('%j is a search like any other', async (text) => {
    for (const path of ['/de/suche?q=', '/de/finden?q='])
      expect((await house.ask('nobody', path + encodeURIComponent(text))).status, path).toBe(200)
  })

  it.each(['\u0301', 'ـــ', "'", '\\'])(
    '%j is a search like any other',
    async (text) => {
      for (const path of ['/de/suche?q=', '/de/finden?q='])
        expect((await house.ask('nobody', path + encodeURIComponent(text))).status, path).toBe(200)
    },
    20_000,
  )

  it.each(['/de/mein/konten?suche=', '/de/mein/profile?q=', '/de/mein/profile?kreis='])(
    '%s with NUL is no incident',
    async (path) => {
      const persona = path.includes('konten') ? 'olaf' : 'ruth'
      expect((await house.ask(persona, `${path}%00`)).status).toBeLessThan(500)
    },
  )

  it('a time that is too long is answered in a whole sentence', async () => {
    const path = `/de/mein/profile/${petra.profileId}/standorte/${petra.siteId}/zeiten/${petra.hourId}`
    expect((await house.submit('petra', path, { opens_at: '12:00:00.000' })).status).toBe(422)
  })

  it('a name of letters that unfold is saved or refused', async () => {
    const path = `/de/mein/profile/${petra.profileId}/bearbeiten`
    expect((await house.submit('petra', path, { name: 'ß'.repeat(120) })).status).toBeLessThan(500)
  })
})
