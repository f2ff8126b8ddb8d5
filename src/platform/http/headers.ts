// One policy for every answer: nothing inline, nothing from elsewhere. Without nonces pages can be kept in memory and be the same for all.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  'report-uri /csp-berichte',
].join('; ')

/** The headers of every answer, errors included (WE-01, WE-02). */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

/**
 * The headers of built files: styles, scripts, typefaces and drawings. Alone in a window they may load nothing at all; what only
 * documents heed is left out, since a phone loads seven of them before the first page stands.
 */
export function headersOfFiles(secure: boolean): Readonly<Record<string, string>> {
  const {
    'cross-origin-opener-policy': _opener,
    'permissions-policy': _permissions,
    'x-frame-options': _frames,
    ...heeded
  } = securityHeaders(secure)
  return { ...heeded, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }
}

/** True when the request can only come from a page of ours (WE-03): browsers say so in headers that pages cannot set. */
export function comesFromHere(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return headers.get('origin') === origin
}

/** In place of the usual ones for a page other sites may frame: it asks for nothing and changes nothing, so a frame around it cannot mislead. */
export const headersOfFrames: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy
    .replace("frame-ancestors 'none'", 'frame-ancestors *')
    .replace("form-action 'self'", "form-action 'none'"),
  'cross-origin-resource-policy': 'cross-origin',
}

/** Adds the headers of every answer where it has none of its own. */
export function addHeaders(response: Response, headers: Readonly<Record<string, string>>): void {
  const framed = response.headers.get('content-security-policy')?.includes('frame-ancestors *') === true
  for (const [name, value] of Object.entries(headers))
    if (!response.headers.has(name) && !(framed && name === 'x-frame-options')) response.headers.set(name, value)
}
