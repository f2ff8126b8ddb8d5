import { directionOf, isLang, type Lang, tagOf } from '#kernel/language.ts'
import { notFound, type RequestContext, samePagePath } from '#platform/http/index.ts'
import { type Pdf, type PdfDocument, plain } from '#platform/pdf/index.ts'
import { blocksOf, headingOf } from './blocks-of-page.ts'
import { type Element, find, hasClass, listedMainOf } from './page-tree.ts'

/** What answers as the site does for somebody who is not signed in. */
export type AskPage = (path: string) => Promise<Response>

// A page longer than this is a list to browse, not a document to keep.
const longest = 400_000

/**
 * A public page as a document. It is asked for as a stranger would, so that nothing but what everybody may read can be in
 * it, and it never asks for another document.
 */
export async function showPageAsPdf(ctx: RequestContext, pdf: Pdf, askPage: AskPage): Promise<Response> {
  const path = samePagePath(ctx.url.searchParams.get('seite')) ?? ''
  const [, first = '', second] = path.split(/[/?]/)
  if (!isLang(first) || second === 'mein' || second === 'pdf') return notFound()
  const answer = await askPage(path)
  if (answer.status !== 200 || !(answer.headers.get('content-type') ?? '').startsWith('text/html')) return notFound()
  const html = await answer.text()
  const main = html.length > longest ? undefined : listedMainOf(html)
  if (main === undefined) return notFound()
  const document = documentOf(ctx, main, path, first)
  return new Response(new Uint8Array(pdf.render(document, ctx.now)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${nameOf(path)}.pdf"`,
      'cache-control': 'public, max-age=300',
      'x-robots-tag': 'noindex',
    },
  })
}

function documentOf(ctx: RequestContext, main: Element, path: string, lang: Lang): PdfDocument {
  const address = new URL(path, ctx.baseUrl).href
  const { title, kicker, lead } = headingOf(
    main,
    find(main, (element) => hasClass(element, 'page-heading')),
  )
  return {
    title,
    lang: tagOf(lang),
    dir: directionOf(lang),
    easy: lang === 'leicht',
    kicker: plain(kicker === '' ? ctx.t('ui.siteOwner') : kicker),
    lead: lead === '' ? undefined : plain(lead),
    blocks: blocksOf(main, address),
    footer: ctx.t('frame.pdf.footer', { address: decodeURI(address), day: ctx.t.date(ctx.now, 'short') }),
    publisher: ctx.t('ui.siteOwner'),
  }
}

/** A plain name for the file: what a header may carry without quoting (RFC 6266). */
function nameOf(path: string): string {
  const name =
    path
      .split('?')[0]
      ?.replaceAll(/[^a-z0-9-]+/gi, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80) ?? ''
  return name === '' ? 'seite' : name
}
