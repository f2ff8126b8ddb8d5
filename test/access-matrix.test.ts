import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyone, get, openWeb, post, type Route } from '#platform/http/index.ts'
import { projectFolder } from '#app/project-files.ts'
import { findObjects } from './access-objects/find-objects.ts'
import type { Objects } from './access-objects/objects.ts'
import { objectsFor } from './access-objects/whose.ts'
import { memberTemplates, publicTemplates } from './templates/index.ts'
import { as } from './templates/shape.ts'
import { baseUrl, type House, type Persona, personas, useHouse } from './house.ts'

const house = useHouse()
const file = join(projectFolder, 'docs', 'access-table.md')

/** AZ-02: every route × person × own or foreign object, asked over HTTP, against the committed table. */
describe('the access table', () => {
  let objects: Objects
  beforeAll(async () => {
    objects = await findObjects(house)
  }, 60_000)

  it('is what docs/access-table.md says, line by line', async () => {
    const answers = new Map<Route, Answer[]>()
    for (const route of house.web.routes) {
      const asked: Answer[] = []
      for (const [whose, params] of Object.entries(objectsFor(route, objects)))
        asked.push({ whose, cells: await askAll(house, route, filled(route, params)) })
      answers.set(route, asked)
    }
    // Pages whose object is none of these, such as what a private link opens: the address somebody looks at.
    for (const [route, asked] of answers) {
      if (route.method !== 'GET' || isOpenToSomebody(asked)) continue
      const path = await lookedAt(house, route)
      if (path !== undefined) asked.push({ whose: 'one there', cells: await askAll(house, route, path) })
    }
    const lines = [...answers].flatMap(([route, asked]) => asked.map((answer) => lineOf(route, answer)))
    const table = tableOf(lines)
    if (process.env['UPDATE_ACCESS_TABLE'] === '1') writeFileSync(file, table)
    expect(
      readFileSync(file, 'utf8'),
      'run UPDATE_ACCESS_TABLE=1 npx vitest run test/access-matrix and read what changed',
    ).toBe(table)
    const nobodys = [...answers].filter(([route, asked]) => route.method === 'GET' && !isOpenToSomebody(asked))
    expect(new Set(nobodys.map(([{ path }]) => path))).toEqual(opensElsewhere)
  }, 240_000)

  it('AZ-02: nobody writes to what is somebody else’s, with a valid key either, and nothing is recorded', async () => {
    const [before] = await house.rows<{ count: string }>('select count(*) from facts')
    const answered: string[] = []
    const writes = house.web.routes.filter(
      ({ method, path }) => method === 'POST' && !path.includes(':token') && !meantForOthers.includes(path),
    )
    for (const route of writes) {
      for (const [whose, params] of Object.entries(objectsFor(route, objects))) {
        for (const persona of strangersTo[whose] ?? []) {
          const status = await write(house, persona, `${route.bare ? '' : '/de'}${filled(route, params)}`)
          if (status !== 404 && status !== 403) answered.push(`${status} ${route.path}, ${whose}, as ${persona}`)
        }
      }
    }
    expect(answered).toEqual([])
    expect(await house.rows('select count(*) from facts')).toEqual([before])
  }, 240_000)

  it('AZ-01: what nobody may see is exactly what is public', () => {
    const open = house.web.routes.filter((route) => route.may.name === 'everyone' && /^\/mein(?:\/|$)/.test(route.path))
    for (const route of open)
      expect(route.path).toMatch(
        /^\/mein\/(?:anmelden|passwort-vergessen|einladung|wiederherstellung|demo|postfach|stimmt-noch|referent-anfrage|abmelden|sicherheit\/e-mail\/:token)/,
      )
  })

  it('AZ-01: the server does not start with a route that does not say who may, or what it records', () => {
    const path = { path: '/x', href: () => '/de/x' } as never
    const handler = async () => new Response()
    const table: (readonly Route[])[] = [
      get(path, handler, { may: undefined as never }),
      post(path, handler, { may: everyone, records: '' }),
      [...get(path, handler, { may: everyone }), ...get(path, handler, { may: everyone })],
    ]
    for (const routes of table) expect(() => openWeb({ routes } as never)).toThrow(/does not say|twice/)
  })
})

/** What everybody got for one object, in the order of the personas. */
type Answer = { readonly whose: string; readonly cells: readonly string[] }

/** For whom an object is somebody else's, though they have such objects of their own. */
const strangersTo: Readonly<Record<string, readonly Persona[]>> = {
  'of Petra': ['timo', 'leyla', 'henrik'],
  'of Timo': ['petra', 'leyla', 'henrik', 'selin'],
  'of Leyla': ['petra', 'timo'],
  'of Daria': ['petra', 'leyla'],
}

// What people do to each other's things.
const meantForOthers: readonly string[] = [
  '/mein/gesuche/:listingId/schreiben',
  '/mein/gesuche/gespraeche/:conversationId',
]

// What the one address for programs that takes JSON is sent.
const noTaps = JSON.stringify({ sentAt: '2026-11-22T10:00:00Z', taps: [] })

/** Sends an empty form with a fresh key, in the way the address takes. */
async function write({ ask }: House, persona: Persona, path: string): Promise<number> {
  const key = randomBytes(16).toString('base64url')
  const files = new FormData()
  files.set('_key', key)
  for (const body of [new URLSearchParams({ _key: key }), files]) {
    const { status } = await ask(persona, path, { method: 'POST', headers: { origin: baseUrl }, body })
    if (status !== 415) return status
  }
  const headers = { origin: baseUrl, 'content-type': 'application/json' }
  return (await ask(persona, path, { method: 'POST', headers, body: noTaps })).status
}

// What needs a state of its own to be there: the tests of the modules ask for it.
const opensElsewhere: ReadonlySet<string> = new Set([
  '/api/v1/news/:id',
  '/anmeldung/:token/termin.ics',
  '/anmeldung/:token/anwesend',
  '/veranstaltungen/:slug/bilder/:documentId',
  '/anmeldung/:token/unterlagen/:documentId',
  '/beratung/anfrage/:token/termin.ics',
  '/mein/anmelden/link/:token',
  '/mein/passwort-vergessen/:token',
  '/mein/wiederherstellung/:token',
  '/mein/sicherheit/e-mail/:token',
  '/mein/demo/:token',
  '/mein/postfach/:mailId',
  '/mein/postfach/:mailId/nachricht.eml',
  '/pdf',
  '/gebaerdensprache/film.mp4',
  '/gebaerdensprache/untertitel.vtt',
  '/gruppenkalender/:token/termine.ics',
])

function isOpenToSomebody(asked: readonly Answer[]): boolean {
  return asked.some(({ cells }) => cells.includes('✓'))
}

function filled(route: Route, params: Readonly<Record<string, string>>): string {
  return route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => params[name] ?? `no-${name}`)
}

/** The address of the first page of this kind that people look at and that is there, or of the first thing of a list for programs. */
async function lookedAt(at: House, route: Route): Promise<string | undefined> {
  if (route.path.endsWith('/:id')) {
    const list = await (await at.ask('nobody', route.path.replace('/:id', ''))).text()
    return route.path.replace(':id', /"id":"([^"]+)"/.exec(list)?.[1] ?? '')
  }
  const asNobody = publicTemplates.map((template) => as('nobody', template))
  for (const template of [...asNobody, ...memberTemplates]) {
    if (template.route !== route.path || (template.status ?? 200) !== 200 || template.act !== undefined) continue
    const path = await template.path(at)
    if ((await at.ask(template.persona, `/de${path}`)).status === 200) return path
  }
  return undefined
}

async function askAll(at: House, route: Route, path: string): Promise<readonly string[]> {
  const cells: string[] = []
  for (const persona of personas) cells.push(await outcome(at, route, route.bare ? path : `/de${path}`, persona))
  return cells
}

function lineOf({ method, path, may, records }: Route, { whose, cells }: Answer): string {
  return `| \`${method} ${path}\` | ${whose} | ${may.name} | ${records ?? '–'} | ${cells.join(' | ')} |`
}

async function outcome({ ask }: House, route: Route, path: string, persona: Persona): Promise<string> {
  // A write without its one-time key is refused after the policy and before any effect.
  const answer = await ask(persona, path, {
    method: route.method,
    ...(route.method === 'POST'
      ? { headers: { origin: baseUrl, 'content-type': 'application/x-www-form-urlencoded' }, body: '' }
      : {}),
  })
  if (
    answer.status === 303 &&
    persona === 'nobody' &&
    (answer.headers.get('location') ?? '').startsWith('/de/mein/anmelden')
  )
    return 'sign in'
  if (answer.status === 403) return '403'
  if (answer.status === 404) return '404'
  return answer.status < 500 ? '✓' : String(answer.status)
}

function tableOf(lines: readonly string[]): string {
  return `# Who may what

Made by \`test/access-matrix.test.ts\` from the route tables: every route asked over HTTP as every person of the demo world, with an object of their
own and a foreign one. ✓ answered · 404 not there or not theirs, which look the same · 403 known but not allowed · sign in: asked to sign in first.
Petra coordinates a project, Timo another, Leyla is on the board of an association, Ruth and Daria are centre staff, Olaf operates, Anke reads for the ministry, Selin is a volunteer\nof Petra's team, Henrik is a trainer.

| route | object | policy | records | ${personas.join(' | ')} |
|---|---|---|---|${personas.map(() => '---').join('|')}|
${lines.join('\n')}
`
}
