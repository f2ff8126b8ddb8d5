import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HtmlElement } from 'html-validate'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { isLang } from '#kernel/language.ts'
import type { Files } from '#platform/files/index.ts'
import { readAssets, type Web } from '#platform/http/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { sessionCookies } from '#platform/session/index.ts'
import { openSession } from '#modules/accounts/index.ts'
import { openApp } from '#app/app.ts'
import { openStore } from '#app/open-store.ts'
import { assetsFolder, sourceFolder } from '#app/project-files.ts'
import type { Settings } from '#app/settings.ts'
import { type TestDatabase, useDatabase } from './database.ts'
import { documentOf, houseFaults } from './house-checks.ts'

/** The people of the tests and of the demo world; their names are the access cases (architecture.md §1). */
export const personas = [
  'nobody',
  'petra',
  'timo',
  'leyla',
  'ruth',
  'daria',
  'olaf',
  'anke',
  'selin',
  'henrik',
] as const
export type Persona = (typeof personas)[number]

export type Visit = {
  readonly status: number
  readonly html: string
  /** The text people read, white space folded. */
  readonly text: string
  readonly location: string | undefined
  readonly headers: Headers
  readonly document: HtmlElement
}

export type House = TestDatabase & {
  readonly web: Web
  readonly settings: Settings
  /** The store of files, with those of the demo world. */
  readonly files: Files
  /** Everything the program logged. */
  readonly logged: readonly string[]
  /** Asks as the persona and looks at nothing but the answer. */
  ask(persona: Persona, path: string, init?: RequestInit): Promise<Response>
  /** Fetches a page as the persona and checks it against the house. */
  visit(persona: Persona, path: string, init?: RequestInit): Promise<Visit>
  /** Opens the form at the path as the persona, fills in the fields over what stands there, and sends it. */
  submit(persona: Persona, path: string, fields: Fields, at?: { readonly action?: string }): Promise<Visit>
  /** Posts fields as they are, with a fresh key unless one is given. */
  post(persona: Persona, path: string, fields: Fields): Promise<Visit>
  cookie(persona: Persona): Promise<string>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

export const baseUrl = 'http://localhost:3000'

/** The whole program in memory on the demo world and a database of its own; at `at`, where a browser shall reach it. */
export function useHouse(at: string = baseUrl, options: { readonly clamd?: string } = {}): House {
  const database = useDatabase('demo')
  const logged: string[] = []
  const cookies = new Map<Persona, string>()
  let folder = ''
  let web: Web | undefined
  let files: Files | undefined
  const settings: Settings = {
    mode: 'demo',
    host: '127.0.0.1',
    port: 3000,
    baseUrl: at,
    // Known once the house is open.
    get dataDirectory() {
      return folder
    },
    databaseUrl: undefined,
    smtpUrl: undefined,
    mailFrom: 'Vielfaltsnetz <post@vielfaltsnetz.example>',
    replyDomain: 'antwort.vielfalt.example',
    workers: 1,
    clamd: options.clamd,
    secretKeyFile: '',
    trustedProxies: [],
    operator: {
      name: 'Beispielbetrieb e. V.',
      address: 'Musterweg 1, 60000 Frankfurt am Main',
      email: 'post@betrieb.example',
      phone: '069 90009-100',
      represented_by: 'dem Vorstand',
    },
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-house-'))
    await cp(inject('demoFiles'), join(folder, 'files'), { recursive: true })
    files = await openStore(settings)
    web = openApp({
      settings,
      db: database.db,
      clock: database.clock,
      log: openLog({ write: (line) => void logged.push(line) }),
      assets: await readAssets(assetsFolder),
      translators: openTranslators(readCatalogue(sourceFolder)),
      files,
      key: Buffer.alloc(32, 'test key of the house, only here'),
      migrated: () => true,
    })
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  function opened(): Web {
    if (web === undefined) throw new Error('The house opens before the first test, not before.')
    return web
  }

  function store(): Files {
    if (files === undefined) throw new Error('The house opens before the first test, not before.')
    return files
  }

  async function cookie(persona: Persona): Promise<string> {
    if (persona === 'nobody') return ''
    const known = cookies.get(persona)
    if (known !== undefined) return known
    const found = await database.rows<{ id: string }>(
      'select a.id from accounts a join people p on p.id = a.person_id where lower(p.given_name) = $1',
      [persona],
    )
    const accountId = found[0]?.id
    if (accountId === undefined) throw new Error(`${persona} has no account in the demo world`)
    const { token } = await database.db.inTransaction(systemActor('test'), (tx) =>
      openSession(tx, {
        accountId: idFrom(accountId),
        how: 'demo',
        device: { browser: 'Test', system: 'Test' },
        factorShown: true,
      }),
    )
    const line = sessionCookies(at).session.set(token).split(';')[0] ?? ''
    cookies.set(persona, line)
    return line
  }

  async function ask(persona: Persona, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const session = await cookie(persona)
    if (session !== '') headers.set('cookie', [headers.get('cookie'), session].filter(Boolean).join('; '))
    return opened().fetch(new Request(at + path, { ...init, headers }), { clientAddress: '192.0.2.7' })
  }

  async function visit(persona: Persona, path: string, init: RequestInit = {}): Promise<Visit> {
    const response = await ask(persona, path, init)
    const html = await response.text()
    const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
    if (isPage) {
      const first = path.split(/[/?]/)[1] ?? ''
      expect(await houseFaults(html, isLang(first) ? first : 'de'), `${persona} at ${path}`).toEqual([])
    }
    return {
      status: response.status,
      html,
      text: html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '),
      location: response.headers.get('location') ?? undefined,
      headers: response.headers,
      document: await documentOf(isPage ? html : '<p></p>'),
    }
  }

  function post(persona: Persona, path: string, fields: Fields): Promise<Visit> {
    const body = new URLSearchParams()
    const all: Fields = { _key: freshKey(), ...fields }
    for (const [name, value] of Object.entries(all))
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
    return visit(persona, path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: at },
      body: body.toString(),
    })
  }

  return {
    ...database,
    web: {
      fetch: (request, environment) => opened().fetch(request, environment),
      get routes() {
        return opened().routes
      },
    },
    settings,
    files: {
      put: (bytes, about) => store().put(bytes, about),
      read: (id) => store().read(id),
      remove: (id) => store().remove(id),
      scanHeld: () => store().scanHeld(),
      sweep: (before, known) => store().sweep(before, known),
    },
    logged,
    cookie,
    ask,
    visit,
    post,
    submit: async (persona, path, fields, at = {}) => {
      const asked = await visit(persona, path)
      expect(asked.status, `${persona} may open the form at ${path}`).toBe(200)
      const form = asked.document
        .querySelectorAll('main form')
        .find(
          (one) =>
            one.getAttributeValue('method')?.toLowerCase() === 'post' &&
            (at.action === undefined || one.getAttributeValue('action') === at.action),
        )
      if (form === undefined) throw new Error(`No form at ${path}`)
      return post(persona, form.getAttributeValue('action') ?? path, { ...standing(form), ...fields })
    },
  }
}

/** What stands in the form before anybody types. */
function standing(form: HtmlElement): Fields {
  const values = new Map<string, string[]>()
  const add = (name: string | null, value: string) => {
    if (name !== null) values.set(name, [...(values.get(name) ?? []), value])
  }
  for (const input of form.querySelectorAll('input')) {
    const type = input.getAttributeValue('type') ?? 'text'
    if (['checkbox', 'radio'].includes(type) && !input.hasAttribute('checked')) continue
    add(input.getAttributeValue('name'), input.getAttributeValue('value') ?? (type === 'checkbox' ? 'on' : ''))
  }
  for (const area of form.querySelectorAll('textarea')) add(area.getAttributeValue('name'), area.textContent)
  for (const select of form.querySelectorAll('select')) {
    const chosen =
      select.querySelectorAll('option').find((option) => option.hasAttribute('selected')) ??
      select.querySelector('option')
    add(select.getAttributeValue('name'), chosen?.getAttributeValue('value') ?? '')
  }
  return Object.fromEntries(values)
}

let keys = 0
function freshKey(): string {
  keys += 1
  return `test${String(keys).padStart(18, '0')}`
}
