import type { Block, Fact, Run } from '#platform/pdf/index.ts'
import { attributeOf, type Element, hasClass, isElement, type Node, wordsOf } from './page-tree.ts'

/** What printed paper has no use for: what is pressed or typed into, drawn, or meant for another medium. */
const leftOut = new Set([
  'nav',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'svg',
  'img',
  'picture',
  'video',
  'audio',
  'script',
  'style',
  'template',
  'h1',
])
const blocks = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'hr',
  'div',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'figure',
  'details',
  'summary',
  'li',
  'main',
  'address',
  'pre',
])

/** The parts of a page as parts of a document, in reading order. Links become absolute by `base`. */
export function blocksOf(parent: Element, base: string): readonly Block[] {
  const found: Block[] = []
  let loose: Run[] = []
  const endLoose = () => {
    const runs = trimmed(loose)
    if (runs.length > 0) found.push({ kind: 'paragraph', runs })
    loose = []
  }
  for (const child of parent.childNodes) {
    if (isElement(child) && isLeftOut(child)) continue
    if (isElement(child) && blocks.has(child.tagName)) {
      endLoose()
      found.push(...blockOf(child, base))
    } else loose.push(...runsOf(child, base))
  }
  endLoose()
  return found
}

function isLeftOut(element: Element): boolean {
  return (
    // A word of the glossary is pressed, but it is read, too. What opens at it stands elsewhere.
    (leftOut.has(element.tagName) && !hasClass(element, 'term')) ||
    attributeOf(element, 'popover') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'hidden') !== undefined ||
    hasClass(element, 'screen-only') ||
    hasClass(element, 'page-heading') ||
    // The name of the column in each cell, for cards on a phone: here the column has its head.
    hasClass(element, 'table__label')
  )
}

function blockOf(element: Element, base: string): readonly Block[] {
  const runs = () => trimmed(element.childNodes.flatMap((child) => runsOf(child, base)))
  switch (element.tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
      return withWords(runs(), (words) => ({ kind: 'heading', level: levelOf(element.tagName), runs: words }))
    case 'p':
    case 'pre':
      return withWords(runs(), (words) => ({ kind: 'paragraph', runs: words }))
    case 'ul':
    case 'ol':
      return listOf(element, base)
    case 'dl':
      return [{ kind: 'facts', facts: factsOf(element, base) }]
    case 'table':
      return tableOf(element, base)
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(element, base) }]
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return blocksOf(element, base)
  }
}

function withWords(runs: readonly Run[], block: (runs: readonly Run[]) => Block): readonly Block[] {
  return runs.length === 0 ? [] : [block(runs)]
}

function levelOf(tag: string): 2 | 3 | 4 {
  return tag === 'h2' ? 2 : tag === 'h3' ? 3 : 4
}

function listOf(element: Element, base: string): readonly Block[] {
  const items = children(element, 'li')
    .map((item) => blocksOf(item, base))
    .filter((parts) => parts.length > 0)
  // A list of cards holds headings, which may stand in no list of a tagged document.
  if (items.some((parts) => parts.some(({ kind }) => kind === 'heading'))) return items.flat()
  if (items.length === 0) return []
  const start = Number(attributeOf(element, 'start') ?? 1)
  return [{ kind: 'list', ordered: element.tagName === 'ol', start: Number.isInteger(start) ? start : 1, items }]
}

function factsOf(list: Element, base: string): readonly Fact[] {
  const facts: { term: readonly Run[]; details: Run[] }[] = []
  const parts = list.childNodes.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.childNodes.filter(isElement) : isElement(child) ? [child] : [],
  )
  for (const part of parts) {
    const runs = flatRuns(part, base)
    if (part.tagName === 'dt') facts.push({ term: runs, details: [] })
    else facts.at(-1)?.details.push(...(facts.at(-1)?.details.length === 0 ? [] : [{ text: ', ' }]), ...runs)
  }
  return facts.filter(({ details }) => details.length > 0)
}

function tableOf(table: Element, base: string): readonly Block[] {
  const rows = descendants(table, 'tr').map((row) =>
    row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
  )
  const header = (rows[0] ?? []).map((cell) => flatRuns(cell, base))
  const body = rows
    .slice(1)
    .map((row) => header.map((_, place) => (row[place] === undefined ? [] : flatRuns(row[place], base))))
  const [caption] = children(table, 'caption')
  const title = caption === undefined ? [] : flatRuns(caption, base).map((run) => ({ ...run, strong: true }))
  return [
    ...withWords(title, (runs) => ({ kind: 'paragraph', runs })),
    ...(header.length === 0 || body.length === 0 ? [] : [{ kind: 'table' as const, header, rows: body }]),
  ]
}

/** The words of a cell or of a detail, whatever blocks stand in it. */
function flatRuns(element: Element, base: string): readonly Run[] {
  const pieces = blocksOf(element, base).flatMap((block) => {
    const runs = runsIn(block)
    return runs.length === 0 ? [] : [runs]
  })
  return pieces.flatMap((runs, place) => (place === 0 ? runs : [{ text: ', ' }, ...runs]))
}

function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return block.runs
    case 'list':
      return joined(block.items.map((item) => joined(item.map(runsIn))))
    case 'quote':
      return joined(block.blocks.map(runsIn))
    case 'facts':
      return joined(block.facts.map(({ term, details }) => [...term, { text: ': ' }, ...details]))
    case 'table':
      return joined(block.rows.map((row) => joined(row)))
    case 'rule':
      return []
  }
}

function joined(parts: readonly (readonly Run[])[]): readonly Run[] {
  return parts
    .filter((runs) => runs.length > 0)
    .flatMap((runs, place) => (place === 0 ? runs : [{ text: ', ' }, ...runs]))
}

type Look = Omit<Run, 'text' | 'break'>

function runsOf(node: Node, base: string, look: Look = {}): readonly Run[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replaceAll(/\s+/g, ' ')
    return text === '' ? [] : [{ text, ...look }]
  }
  if (!isElement(node) || isLeftOut(node)) return []
  if (node.tagName === 'br') return [{ text: '', break: true }]
  const own = { ...look, ...lookOf(node, base) }
  return node.childNodes.flatMap((child) => runsOf(child, base, own))
}

function lookOf(element: Element, base: string): Look {
  const [lang, dir] = [attributeOf(element, 'lang'), attributeOf(element, 'dir')]
  const foreign: Look =
    lang === undefined ? (dir === 'ltr' ? { ltr: true } : {}) : { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' }
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return { ...foreign, strong: true }
    case 'em':
    case 'i':
      return { ...foreign, emphasis: true }
    case 'a': {
      const href = absolute(attributeOf(element, 'href'), base)
      return href === undefined ? foreign : { ...foreign, href }
    }
    default:
      return foreign
  }
}

function absolute(href: string | undefined, base: string): string | undefined {
  const url = href === undefined || href.startsWith('#') ? null : URL.parse(href, base)
  return url !== null && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined
}

/** Without white space at both ends and between pieces that have their own. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const text =
      before === undefined || before.break === true || /\s$/.test(before.text) ? run.text.trimStart() : run.text
    if (run.break === true || text !== '') kept.push({ ...run, text })
  }
  while (kept.length > 0 && (kept.at(-1)?.break === true || kept.at(-1)?.text.trim() === '')) kept.pop()
  const last = kept.at(-1)
  return last === undefined ? [] : [...kept.slice(0, -1), { ...last, text: last.text.trimEnd() }]
}

function children(element: Element, tag: string): readonly Element[] {
  return element.childNodes.filter(isElement).filter(({ tagName }) => tagName === tag)
}

function descendants(element: Element, tag: string): readonly Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === tag ? [child] : descendants(child, tag)))
}

/** The words above and below the title of a page, where it has a heading of the house. */
export function headingOf(
  main: Element,
  heading: Element | undefined,
): { readonly title: string; readonly kicker: string; readonly lead: string } {
  const words = (name: string) => {
    const found = heading?.childNodes.filter(isElement).find((element) => hasClass(element, name))
    return found === undefined ? '' : wordsOf(found).replaceAll(/\s+/g, ' ').trim()
  }
  const [title] = descendants(main, 'h1')
  return {
    title: title === undefined ? '' : wordsOf(title).replaceAll(/\s+/g, ' ').trim(),
    kicker: words('page-heading__kicker'),
    lead: words('page-heading__lead'),
  }
}
