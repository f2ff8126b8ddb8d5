import type { Lang } from '#kernel/language.ts'

/** The names behind colons in a path: `'/projekte/:slug'` has `{ slug: string }`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [Key in Name]: string }
    : unknown

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

type HrefArguments<Path extends string> =
  unknown extends ParamsOf<Path>
    ? [params?: Record<string, never>, query?: Query]
    : [params: ParamsOf<Path>, query?: Query]

/** An address of the site, without its language. `href` is the only way anyone writes it. */
export type Address<Path extends string = string> = {
  readonly path: Path
  href(lang: Lang, ...rest: HrefArguments<Path>): string
}

/** Declares an address below `/{lang}`: `address('/projekte/:slug')`. */
export function address<const Path extends string>(path: Path): Address<Path> {
  return {
    path,
    href: (lang, ...rest) => `/${lang}${filledIn(path, rest)}`,
  }
}

function filledIn(path: string, rest: readonly unknown[]): string {
  const [params, query] = rest as readonly [Readonly<Record<string, string>> | undefined, Query | undefined]
  const values = params ?? {}
  const filled = path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  return filled + searchOf(query ?? {})
}

/** An address without language, for programs: what they read is the same in every language. */
export type BareAddress<Path extends string = string> = {
  readonly path: Path
  readonly bare: true
  href(...rest: HrefArguments<Path>): string
}

/** Declares an address for programs: `bareAddress('/api/v1/projects/:id')`. */
export function bareAddress<const Path extends string>(path: Path): BareAddress<Path> {
  return { path, bare: true, href: (...rest) => filledIn(path, rest) }
}

/** Whether a path, without its language, could be one of the pattern: `/projekte/:slug` fits `/projekte/bruecke`. */
export function fitsPath(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  )
}

/** The query text, in the order given, empty values left out; `''` where nothing remains. */
export function searchOf(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') search.append(name, String(one))
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

// Control characters, backslashes and a second slash all let browsers read another host into a path.
const unsafePath = /[\p{Cc}\\]|^\/\/|^\/[^/?#]*:|%2f%2f|%5c|%0[0-9a-f]|%1[0-9a-f]/iu

/** The path when it stays on this site, otherwise undefined (IN-13). Used for `next` after sign-in. */
export function samePagePath(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || text.length > 500 || !text.startsWith('/') || unsafePath.test(text))
    return undefined
  const resolved = URL.parse(text, 'https://here.invalid')
  return resolved?.origin === 'https://here.invalid' && resolved.username === '' ? text : undefined
}
