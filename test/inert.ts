import { expect } from 'vitest'
import type { Visit } from './house.ts'

/** Breaks out of a text, an attribute, a comment and a script, whichever it lands in. Each surface has its own word. */
export function payload(word: string): string {
  return `${word}--></title></textarea>"'><img src=x onerror=alert(1)><script>alert(1)</script>`
}

/** That nothing typed has become an element, a script or an address that acts. */
export function expectInert({ document, html, status }: Visit): void {
  expect(status, html.slice(0, 300)).toBeLessThan(500)
  expect(document.querySelectorAll('img').filter((image) => image.getAttributeValue('src') === 'x')).toEqual([])
  for (const script of document.querySelectorAll('script')) {
    // Data blocks are checked by the house: JSON, and nothing that could end their element.
    if (script.getAttributeValue('type') === 'application/ld+json') continue
    expect(script.getAttributeValue('src') ?? 'inline').toMatch(/^\/assets\//)
    expect(script.textContent).toBe('')
  }
  expect(html).not.toMatch(/<[^>"']*(?:"[^"]*"[^>"']*)*\son[a-z]+=/i)
  for (const link of document.querySelectorAll('a, form'))
    expect(link.getAttributeValue('href') ?? link.getAttributeValue('action') ?? '/').not.toMatch(
      /^\s*(?:javascript|data|vbscript):/i,
    )
}
