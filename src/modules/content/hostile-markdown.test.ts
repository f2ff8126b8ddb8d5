import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import hostile from './hostile-markdown.json' with { type: 'json' }
import { renderMarkdown, renderPost } from './markdown.ts'
import type { Pictures } from './picture.ts'

const own = '11111111-1111-4111-8111-111111111111'
const pictures: Pictures = new Map([
  [own, { id: own, width: 800, height: 600, widths: [480, 800], alt: 'Ein "Hof" <b>', credit: '"><script>' }],
])
const render = (text: string) => String(renderMarkdown(text, pictures))

const attributes: Readonly<Record<string, RegExp>> = {
  a: /^(?:href|title)$/,
  img: /^(?:src|srcset|sizes|width|height|alt|loading)$/,
  span: /^class$/,
  div: /^(?:class|role|tabindex)$/,
  ol: /^start$/,
  code: /^class$/,
}
const tags = /^(?:p|h[1-6]|ul|ol|li|a|strong|em|s|code|pre|blockquote|hr|br|table|thead|tbody|tr|th|td|div|span|img)$/

/**
 * Everything in the markup that is not on the list. The whole of it is read as text without angle brackets and tags written in
 * exactly one way, so that there is nothing a browser could read otherwise than we do.
 */
function faultsIn(html: string): readonly string[] {
  const faults: string[] = []
  const rest = html.replaceAll(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*) ?\/?>/g,
    (_, close: string, tag: string, rest: string) => {
      if (!tags.test(tag)) faults.push(`tag ${tag}`)
      for (const [, name = '', value = ''] of rest.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
        if (close !== '' || attributes[tag]?.test(name) !== true) faults.push(`attribute ${tag} ${name}`)
        if (name === 'href' && !leadsWell(value)) faults.push(`href ${value}`)
        if (name === 'src' && !/^\/medien\/[0-9a-f-]{36}-\d+\.webp$/.test(value)) faults.push(`src ${value}`)
      }
      return ''
    },
  )
  if (/[<>]/.test(rest)) faults.push(`bracket in ${rest.slice(0, 60)}`)
  return faults
}

function leadsWell(href: string): boolean {
  const decoded = href.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  const url = URL.parse(decoded, 'https://here.example/de/')
  if (url === null) return false
  if (decoded.startsWith('/') || decoded.startsWith('#')) return url.origin === 'https://here.example'
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol)
}

describe('IN-03: markup from hostile text', () => {
  it.each(hostile)('%s', (text) => {
    expect(faultsIn(render(text))).toEqual([])
    expect(faultsIn(String(renderPost(text)))).toEqual([])
  })

  it.each([
    ['Siehe https://vielfalt.example/a?b=1.', '<a href="https://vielfalt.example/a?b=1">'],
    ['(http://vielfalt.example)', '<a href="http://vielfalt.example">'],
    ['`https://vielfalt.example`', undefined],
    ['vielfalt.example und petra@vielfalt.example, z.b.de', undefined],
    ['//vielfalt.example ftp://vielfalt.example javascript:alert(1)//https:', undefined],
    [
      'https://vielfalt.example/"onmouseover="alert(1)',
      '<a href="https://vielfalt.example/%22onmouseover=%22alert(1)">',
    ],
  ])('an address in a post: %s', (text, link) => {
    const html = String(renderPost(text))
    expect(faultsIn(html)).toEqual([])
    if (link === undefined) expect(html).not.toContain('<a')
    else expect(html).toContain(link)
    expect(render(text)).not.toContain('<a')
  })

  it('holds nothing but what is on the list, whatever surrounds it and however it is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(...hostile).chain((text) => fc.nat({ max: text.length }).map((end) => text.slice(0, end))),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '![',
        '`',
        '\n',
        '\n\n',
        '    ',
        '> ',
        '- ',
        '| ',
        '"',
        "'",
        '<',
        '&',
        '\\',
        '#',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(faultsIn(render(pieces.join('')))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is text when it is given back as text: markup of ours makes no markup the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.constantFrom(...hostile), (one, other) => {
        const twice = render(render(`${one}\n\n${other}`))
        expect(faultsIn(twice)).toEqual([])
        expect(twice).not.toContain('<img')
      }),
    )
  })

  it('shows our own picture, with what surrounds it escaped', () => {
    expect(render(`![](/medien/${own})`)).toBe(
      `<p><span class="picture"><img src="/medien/${own}-800.webp" srcset="/medien/${own}-480.webp 480w, /medien/${own}-800.webp 800w" sizes="(min-width: 46rem) 44rem, 92vw" width="800" height="600" alt="Ein &quot;Hof&quot; &lt;b&gt;" loading="lazy"><span class="picture__credit">&quot;&gt;&lt;script&gt;</span></span></p>\n`,
    )
  })
})
