import { expect } from 'vitest'
import { directionOf } from '#kernel/language.ts'
import { openWeb } from '#platform/http/index.ts'
import { openLog } from '#platform/log/index.ts'
import type { TestDatabase } from '#test/database.ts'
import { fixtureKey, fixtureParts } from './account.fixtures.ts'
import { confirmAddress, signInAddress } from './addresses.ts'
import { authenticator } from './authenticate.ts'
import { accountRoutes } from './routes.ts'

export type Answer = {
  readonly status: number
  readonly html: string
  readonly location: string
  readonly headers: Headers
}

/** A browser in front of the accounts' pages: it keeps cookies and fills in forms. */
export type Browser = {
  readonly cookies: Map<string, string>
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Sends the fields; `_key` is fresh unless given. */
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  sendJson(path: string, body: unknown): Promise<Answer>
}

/** Browsers on the accounts' routes alone, without the frame of the house. */
export function accountBrowsers(
  database: TestDatabase,
  baseUrl = 'https://vielfalt.example',
): (clientAddress?: string) => Browser {
  const logged: string[] = []
  const { translators } = fixtureParts()
  const web = openWeb({
    routes: accountRoutes({ key: fixtureKey, translators, demo: true }),
    layout: (ctx, view) =>
      `<html lang="${ctx.lang}" dir="${directionOf(ctx.lang)}"><title>${view.title}</title>${String(view.content)}</html>`,
    translators,
    db: database.db,
    clock: database.clock,
    log: openLog({ write: (line) => void logged.push(line) }),
    baseUrl,
    authenticate: authenticator(baseUrl),
    problemPage: (_, problem) => ({ title: problem, content: problem }),
    lostSessionPage: () => ({ title: 'lost', content: '', status: 401 }),
    signInHref: (lang, next) => signInAddress.href(lang, {}, { next }),
    factorHref: (lang, next) => confirmAddress.href(lang, {}, { next }),
    plain: {},
  })
  return (clientAddress = '192.0.2.50') => browser((request) => web.fetch(request, { clientAddress }), baseUrl, logged)
}

let keys = 0

function browser(fetch: (request: Request) => Promise<Response>, baseUrl: string, logged: readonly string[]): Browser {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (!headers.has('user-agent')) headers.set('user-agent', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')
    const before = logged.length
    const response = await fetch(new Request(new URL(path, baseUrl), { ...init, headers }))
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    if (response.status >= 500) expect.fail(logged.slice(before).join('\n'))
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get('location') ?? '',
      headers: response.headers,
    }
  }

  return {
    cookies,
    open: (path, headers = {}) => ask(path, { headers }),
    send: (path, fields, headers = {}) => {
      keys += 1
      const body = new URLSearchParams({ _key: `konto${String(keys).padStart(17, '0')}`, ...fields }).toString()
      return ask(path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: baseUrl, ...headers },
      })
    },
    sendJson: (path, body) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: baseUrl },
      }),
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const cut = pair.indexOf('=')
  if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, cut))
  else cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
}

/** The path of the latest link that was mailed to the address. */
export async function mailedPath(database: TestDatabase, to: string): Promise<string> {
  const mails = await database.rows<{ action_href: string }>(
    'select action_href from outbox_mails where recipient = $1 and action_href is not null order by created_at desc, id desc limit 1',
    [to],
  )
  return mails[0] === undefined ? '' : new URL(mails[0].action_href).pathname
}
