import { languages } from '#kernel/language.ts'
import type { Clock } from '#platform/clock/index.ts'
import type { Log } from '#platform/log/index.ts'
import { accessibilityStatement } from '#modules/content/index.ts'
import { sitemapIndex } from '#modules/open-data/addresses.ts'

type Answer = (request: Request) => Promise<Response>
type Parts = {
  readonly clock: Clock
  readonly log: Log
  readonly settings: { readonly baseUrl: string; readonly operator: Readonly<Record<string, string>> }
}

/** Answers without language: whom to tell of a hole (RFC 9116), what search engines may read, the accessibility statement as data, and reports of the policy. */
export function plainAnswers({ clock, log, settings }: Parts): Readonly<Record<string, Answer>> {
  const { baseUrl, operator } = settings
  const contact =
    operator['email'] === undefined || operator['email'] === ''
      ? `${baseUrl}/de/rueckmeldung`
      : `mailto:${operator['email']}`
  return {
    '/.well-known/security.txt': async () => {
      const expires = new Date(clock.now().getTime() + 180 * 86_400_000).toISOString()
      return text(
        `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: de, en\nCanonical: ${baseUrl}/.well-known/security.txt\n`,
      )
    },
    '/robots.txt': async () => {
      const members = languages.map((lang) => `Disallow: /${lang}/mein\n`).join('')
      return text(`User-agent: *\n${members}\nSitemap: ${baseUrl}${sitemapIndex.href()}\n`)
    },
    '/barrierefreiheit.json': async () =>
      new Response(JSON.stringify(accessibilityStatement({ baseUrl, operator }), null, 2), {
        headers: { 'content-type': 'application/json; charset=utf-8' },
      }),
    '/csp-berichte': (request) => noteCspReport(request, log),
  }
}

function text(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** Browsers report what the policy stopped; the log keeps which rule, and nothing of the page's content. */
async function noteCspReport(request: Request, log: Log): Promise<Response> {
  const size = Number(request.headers.get('content-length') ?? Number.NaN)
  const body = request.method === 'POST' && size < 20_000 ? await request.text() : ''
  const directive = /"(?:effective-|violated-)directive"\s*:\s*"([a-z-]{1,40})/.exec(body)?.[1] ?? 'unknown'
  log.warn('csp.reported', { directive })
  return new Response(null, { status: 204 })
}
