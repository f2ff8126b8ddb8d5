import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])
const blocks = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'table',
  'blockquote',
  'hr',
  'pre',
])

/** The words of a mail that has markup alone, a line for each block; nothing of the markup is passed on. What it quotes is marked as in text. */
export function wordsOfMarkup(html: string): string {
  const text = parseFragment(html).childNodes.map(wordsOf).join('')
  return text
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function wordsOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/\s+/g, ' ')
  if (!('tagName' in node) || silent.has(node.tagName)) return ''
  const inside = node.childNodes.map(wordsOf).join('')
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'blockquote') return `\n${inside.trim().replaceAll(/^/gm, '> ')}\n`
  if (node.tagName === 'p') return `\n\n${inside.trim()}\n\n`
  return blocks.has(node.tagName) ? `\n${inside.trim()}\n` : inside
}
