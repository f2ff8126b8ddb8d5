import type { Child } from 'hono/jsx'
import type { Actor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Lang } from '#kernel/language.ts'
import type { Db } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Log } from '#platform/log/index.ts'
import type { ParamsOf } from './address.ts'
import type { UploadedFile } from './upload-body.ts'

/** What a page hands to the house: its title and content; the frame around it is drawn by the layout that `app.ts` gives. */
export type PageView = {
  readonly title: string
  readonly description?: string
  /** The entry of the main navigation this page belongs to. */
  readonly section?: string
  readonly breadcrumb?: readonly { readonly label: string; readonly href?: string }[]
  readonly status?: number
  /** Search engines leave it out. */
  readonly unlisted?: boolean
  /** `bands` when the content brings its own width; `bare` without the frame of the house, for frames of other sites. */
  readonly layout?: 'plain' | 'bands' | 'bare'
  /** A text with a day, such as news, and not only a page. */
  readonly article?: boolean
  /** What the page says, for search engines and other programs: things of schema.org with their `@type`. */
  readonly structured?: readonly ({ readonly '@type': string } & Readonly<Record<string, unknown>>)[]
  /** What stands in the search field of the header. */
  readonly searchText?: string
  /** Built scripts this page needs beside the house's own, by their logical names. */
  readonly scripts?: readonly string[]
  readonly content: Child
}

/** What stands over every public page for a while; in German where the language has no text of its own. */
export type SiteNotice = { readonly kind: 'info' | 'warning'; readonly text: string; readonly lang: Lang }

/** One request on its way through a handler. */
export type RequestContext<Path extends string = string> = {
  readonly request: Request
  readonly url: URL
  readonly params: ParamsOf<Path>
  readonly lang: Lang
  readonly t: Translator
  readonly actor: Actor
  /** Bound to this request: the first transaction of a submission also uses up its one-time key. */
  readonly db: Db
  readonly now: Date
  readonly requestId: string
  readonly log: Log
  /** The address links in mails begin with; from configuration, never from the request. */
  readonly baseUrl: string
  /** The network address of the caller as the server knows it, for throttles only; never logged. */
  readonly clientAddress: string
  /** Undefined, too, on pages for what went wrong: they must not need the database. */
  readonly siteNotice: SiteNotice | undefined
  /** A one-time key, another one each time it is read: every form on a page has its own. */
  readonly formKey: string
  /** What was typed into the form, read once, text normalised to NFC. */
  typed(): Promise<TypedValues>
  /** The files sent with the form; empty for routes that take none. */
  files(): Promise<readonly UploadedFile[]>
  /** The JSON body of a script's call. */
  json(): Promise<unknown>
  page(view: PageView): Response
  /** 303: go and look there. The path must be one of this site. */
  seeOther(path: string, headers?: Readonly<Record<string, string>>): Response
}

/** Draws the frame of the house around a page. */
export type Layout = (ctx: RequestContext, view: PageView) => { toString(): string | Promise<string> }

export type HttpProblem = 'not-found' | 'forbidden' | 'sign-in' | 'factor'

/** Leaves the handler: the house answers with the page for it. */
export class Leave extends Error {
  readonly problem: HttpProblem
  constructor(problem: HttpProblem) {
    super(problem)
    this.problem = problem
  }
}

/** 404, for what is not there and for what is not yours: they look the same. */
export function notFound(): never {
  throw new Leave('not-found')
}

/** 403, for what is known but not allowed. */
export function forbidden(): never {
  throw new Leave('forbidden')
}
