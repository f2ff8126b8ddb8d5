import type { Address, BareAddress } from './address.ts'
import type { RequestContext } from './context.ts'
import { type DataAnswer, dataResponse, isAddressOfPrograms } from './data-answer.ts'
import type { Policy } from './policy.ts'

/** What a request may carry; an upload names the bytes that one file may have, a link may be pressed by a mail program. */
export type Body = 'form' | 'json' | 'link' | 'none' | { readonly upload: number }

export type Handler<Path extends string> = (ctx: RequestContext<Path>) => Promise<Response>

/**
 * Whom a route answers. `people`: pages of the site. `programs`: data for anybody's programs, without regard to who asks.
 * `frames`: pages that other sites may show inside their own, the same for all.
 */
export type Audience = 'people' | 'programs' | 'frames'

/** One line of a route table. */
export type Route = {
  readonly audience: Audience
  /** True where the address has no language in front. */
  readonly bare: boolean
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: Policy
  /** The fact a write records; undefined for reads. */
  readonly records: string | undefined
  /** Anonymous answers may be kept in memory until data change. */
  readonly kept: boolean
  readonly body: Body
  readonly handle: Handler<string>
}

type Reading = { readonly may: Policy; readonly kept?: boolean }
type Writing = { readonly may: Policy; readonly records: string }

/** A page that reads. `kept: true` lets the anonymous answer be given again from memory until data change. */
export function get<Path extends string>(
  address: Address<Path>,
  handle: Handler<Path>,
  rules: Reading,
): readonly Route[] {
  return [route('GET', address, handle, rules.may, undefined, rules.kept ?? false, 'none')]
}

/**
 * Data for programs: reading only, open to every site (CORS), conditional by ETag, and what goes wrong is `application/problem+json`.
 * `kept: true` for what is dear to make and asked for in few forms, such as whole exports.
 */
export function data<Path extends string>(
  address: Address<Path> | BareAddress<Path>,
  handle: (ctx: RequestContext<Path>) => Promise<DataAnswer>,
  rules: Reading,
): readonly Route[] {
  const made = route<Path>(
    'GET',
    address,
    (ctx) => dataResponse(ctx, handle),
    rules.may,
    undefined,
    rules.kept ?? false,
    'none',
  )
  return [{ ...made, audience: 'programs', bare: 'bare' in address }]
}

/** A page other sites may show in a frame: the same for everybody, with nothing to press that changes anything. */
export function frame<Path extends string>(
  address: Address<Path>,
  handle: Handler<Path>,
  rules: Reading,
): readonly Route[] {
  return get(address, handle, rules).map((made) => ({ ...made, audience: 'frames' }))
}

/** A form: `ask` shows it, `submit` answers it, at the same address. */
export function form<Path extends string>(
  address: Address<Path>,
  handlers: { readonly ask: Handler<Path>; readonly submit: Handler<Path> },
  rules: Writing,
): readonly Route[] {
  return [
    route('GET', address, handlers.ask, rules.may, undefined, false, 'none'),
    route('POST', address, handlers.submit, rules.may, rules.records, false, 'form'),
  ]
}

/**
 * A form behind a link that is itself the right. Mail programs may press it, too, without a page before it (RFC 8058): such a press has
 * no key and no origin, and needs none. `submit` must bear being pressed again and answer it without a redirect.
 */
export function linkForm<Path extends string>(
  address: Address<Path>,
  handlers: { readonly ask: Handler<Path>; readonly submit: Handler<Path> },
  rules: Writing,
): readonly Route[] {
  return [
    route('GET', address, handlers.ask, rules.may, undefined, false, 'none'),
    route('POST', address, handlers.submit, rules.may, rules.records, false, 'link'),
  ]
}

/** A form with files: as `form`, and `ctx.files()` answers what was sent, each file up to `maxBytes`. */
export function upload<Path extends string>(
  address: Address<Path>,
  handlers: { readonly ask: Handler<Path>; readonly submit: Handler<Path> },
  rules: Writing & { readonly maxBytes: number },
): readonly Route[] {
  return [
    route('GET', address, handlers.ask, rules.may, undefined, false, 'none'),
    route('POST', address, handlers.submit, rules.may, rules.records, false, { upload: rules.maxBytes }),
  ]
}

/** A write without a page of its own, answered by a redirect. */
export function post<Path extends string>(
  address: Address<Path>,
  handle: Handler<Path>,
  rules: Writing,
): readonly Route[] {
  return [route('POST', address, handle, rules.may, rules.records, false, 'form')]
}

/** A write called by a script of ours, with JSON in and out. */
export function postJson<Path extends string>(
  address: Address<Path>,
  handle: Handler<Path>,
  rules: Writing,
): readonly Route[] {
  return [route('POST', address, handle, rules.may, rules.records, false, 'json')]
}

/** The table of contents of a module, one line per address. */
export function routes(...lines: readonly (readonly Route[])[]): readonly Route[] {
  return lines.flat()
}

function route<Path extends string>(
  method: Route['method'],
  address: Address<Path> | BareAddress<Path>,
  handle: Handler<Path>,
  may: Policy,
  records: string | undefined,
  kept: boolean,
  body: Route['body'],
): Route {
  // The context carries the params the path names; the table forgets the path's type.
  return {
    audience: 'people',
    bare: false,
    method,
    path: address.path,
    may,
    records,
    kept,
    body,
    handle: handle as unknown as Handler<string>,
  }
}

/** Throws with the line at fault when a route lacks its policy, records nothing while writing, or stands there twice. */
export function checkRoutes(table: readonly Route[]): void {
  const seen = new Set<string>()
  for (const { method, path, may, records, audience } of table) {
    const line = `${method} ${path}`
    if (typeof may?.decide !== 'function' || may.name === '') throw new Error(`${line} does not say who may`)
    if (method === 'POST' && (records === undefined || records === ''))
      throw new Error(`${line} writes and does not say what it records`)
    if (audience === 'programs' && !isAddressOfPrograms(path))
      throw new Error(`${line} is for programs: its address begins with /api/ or ends like a file`)
    if (seen.has(line)) throw new Error(`${line} stands in the table twice`)
    seen.add(line)
  }
}
