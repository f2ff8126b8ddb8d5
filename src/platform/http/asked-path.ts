import { isLang } from '#kernel/language.ts'
import type { Route } from './route.ts'

/** True where the address is one of ours, asked by another method. */
export function isOtherwiseAsked(table: readonly Route[], asked: string): boolean {
  const rest = asked.replace(/^\/[a-z]+/, '')
  return table.some(({ path, bare }) => patternOf(path).test(bare ? asked : rest))
}

/** Our address that somebody typed with a slash too few or too many at its end. */
export function meantPath(table: readonly Route[], asked: string): string | undefined {
  const [, lang, rest = ''] = /^\/([a-z]+)((?:\/[^/]+)*)\/?$/.exec(asked) ?? []
  if (lang === undefined || !isLang(lang)) return undefined
  const meant = rest === '' ? `/${lang}/` : `/${lang}${rest}`
  const known = table.some(
    ({ path, bare, method }) => !bare && method === 'GET' && patternOf(path).test(meant.slice(lang.length + 1)),
  )
  return known && meant !== asked ? meant : undefined
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}$`)
}

export function hasBrokenEscape(path: string): boolean {
  try {
    return decodeURIComponent(path).includes('\0')
  } catch {
    return true
  }
}

/** Capability links carry secrets in their path: the log keeps the first parts only (SE-08). */
export function loggedPath(path: string): string {
  return path.replaceAll(/[A-Za-z0-9_-]{20,}/g, '…').slice(0, 120)
}
