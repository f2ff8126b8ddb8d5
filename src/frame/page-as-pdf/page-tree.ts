import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/**
 * The page's own content: what stands in its `main`. Undefined where it has none, and for a page that no index may hold:
 * it may be a private link's, and a kept document would outlive the link.
 */
export function listedMainOf(html: string): Element | undefined {
  const page = parse(html)
  const unlisted = find(page, isUnlistedMark) !== undefined
  return unlisted ? undefined : find(page, (element) => element.tagName === 'main')
}

function isUnlistedMark(element: Element): boolean {
  return (
    element.tagName === 'meta' &&
    attributeOf(element, 'name') === 'robots' &&
    (attributeOf(element, 'content') ?? '').includes('noindex')
  )
}

/** The first element below the node, in reading order, that fits. */
export function find(
  node: DefaultTreeAdapterTypes.ParentNode,
  fits: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    const found = fits(child) ? child : find(child, fits)
    if (found !== undefined) return found
  }
  return undefined
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name)
}

/** The words of an element, white space folded. */
export function wordsOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return isElement(node) ? node.childNodes.map(wordsOf).join('') : ''
}
