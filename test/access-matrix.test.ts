import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyone, get, openWeb, post, type Route } from '#platform/http/index.ts'
import { projectFolder } from '#app/project-files.ts'
import { findObjects } from './access-objects/find-objects.ts'
import { objectsFor } from './access-objects/whose.ts'
import { baseUrl, type House, type Persona, personas, useHouse } from './house.ts'

const house = useHouse()
const file = join(projectFolder, 'docs', 'access-table.md')

/** AZ-02: every route × person × own or foreign object, asked over HTTP, against the committed table. */
describe('the access table', () => {
  it('is what docs/access-table.md says, line by line', async () => {
    const objects = await findObjects(house)
    const lines: string[] = []
    for (const route of house.web.routes) {
      for (const [whose, params] of Object.entries(objectsFor(route, objects))) {
        const cells: string[] = []
        for (const persona of personas) cells.push(await outcome(house, route, params, persona))
        lines.push(
          `| \`${route.method} ${route.path}\` | ${whose} | ${route.may.name} | ${route.records ?? '–'} | ${cells.join(' | ')} |`,
        )
      }
    }
    const table = tableOf(lines)
    if (process.env['UPDATE_ACCESS_TABLE'] === '1') writeFileSync(file, table)
    expect(
      readFileSync(file, 'utf8'),
      'run UPDATE_ACCESS_TABLE=1 npx vitest run test/access-matrix and read what changed',
    ).toBe(table)
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

async function outcome(
  { ask }: House,
  route: Route,
  params: Readonly<Record<string, string>>,
  persona: Persona,
): Promise<string> {
  const filled = route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => params[name] ?? `no-${name}`)
  const path = route.bare ? filled : `/de${filled}`
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
