import { type Lang, languages, tagOf } from '#kernel/language.ts'

/** A page in the languages it exists in; `path` is what stands behind the language. */
export type MappedPage = {
  readonly path: string
  readonly langs?: readonly Lang[]
  readonly changedOn?: string | undefined
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap (sitemaps.org 0.9): every language has its own line, and each names the others. */
export function sitemap(pages: readonly MappedPage[], baseUrl: string): string {
  const lines = pages.flatMap((page) => linesOf(page, baseUrl))
  return `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('\n')}\n</urlset>\n`
}

export function sitemapList(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`)
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${lines.join('\n')}\n</sitemapindex>\n`
}

function linesOf({ path, langs = languages, changedOn }: MappedPage, baseUrl: string): readonly string[] {
  const at = (lang: Lang) => escaped(`${baseUrl}/${lang}${path}`)
  const link = (hreflang: string, lang: Lang) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(lang)}"/>`
  // No language tag stands for Leichte Sprache: its page is on the map, but no translation of another.
  const translations = langs.filter((lang) => tagOf(lang) === lang)
  const links = translations.map((lang) => link(lang, lang)).join('')
  const fallback = langs.includes('de') ? link('x-default', 'de') : ''
  const day = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`
  return langs.map(
    (lang) => `<url><loc>${at(lang)}</loc>${day}${translations.includes(lang) ? links + fallback : ''}</url>`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
