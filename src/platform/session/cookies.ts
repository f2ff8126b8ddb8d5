import { isToken } from './token.ts'

/** One cookie that carries a token: who reads anything else gets undefined. */
export type TokenCookie = {
  readonly name: string
  read(request: Request): string | undefined
  /** The `Set-Cookie` line; without `maxAge` (seconds) the cookie ends with the browser. */
  set(token: string, maxAge?: number): string
  clear(): string
}

export type SessionCookies = {
  readonly session: TokenCookie
  /** Ties a link sent by mail to the browser that asked for it. */
  readonly binding: TokenCookie
}

/**
 * The cookies below the base URL. With https they carry `__Host-` and `Secure` (RFC 6265bis), so that no other host can plant
 * them; a plain name is only read where the base URL is plain http, as on one's own machine.
 */
export function sessionCookies(baseUrl: string): SessionCookies {
  const secure = new URL(baseUrl).protocol === 'https:'
  return { session: cookie('sitzung', secure), binding: cookie('bindung', secure) }
}

function cookie(plainName: string, secure: boolean): TokenCookie {
  const name = secure ? `__Host-${plainName}` : plainName
  const rest = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    name,
    read: (request) => {
      const found = valuesOf(request.headers.get('cookie') ?? '', name)
      // Two cookies of one name mean that somebody planted one of them.
      return found.length === 1 && isToken(found[0]) ? found[0] : undefined
    },
    set: (token, maxAge) => `${name}=${token}${rest}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`,
    clear: () => `${name}=${rest}; Max-Age=0`,
  }
}

function valuesOf(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
}
