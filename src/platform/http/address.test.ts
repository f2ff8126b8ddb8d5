import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address, samePagePath } from './address.ts'

describe('an address', () => {
  it('is written with its language, params and query', () => {
    const page = address('/projekte/:slug')
    expect(page.href('ar', { slug: 'wir-ß/..' })).toBe('/ar/projekte/wir-%C3%9F%2F..')
    expect(address('/finden').href('de', {}, { q: 'Bad Homburg', sprache: ['ar', 'ru'], seite: undefined })).toBe(
      '/de/finden?q=Bad+Homburg&sprache=ar&sprache=ru',
    )
    expect(address('/').href('en')).toBe('/en/')
  })
})

describe('IN-13: the way back after sign-in', () => {
  it.each(['/de/mein', '/de/mein/profile?art=project', '/ar/finden?q=%D8%A3'])('%s is ours', (path) => {
    expect(samePagePath(path)).toBe(path)
  })

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/%5celsewhere',
    '/%2f%2felsewhere',
    'javascript:alert(1)',
    '/\t/elsewhere.example',
    '/de\r\nLocation: x',
    '',
    'de',
    '/@elsewhere.example:80//',
    '/x:y@z',
  ])('%j is not followed out', (path) => {
    const kept = samePagePath(path)
    if (kept !== undefined) expect(new URL(kept, 'https://here.example').host).toBe('here.example')
    else expect(kept).toBeUndefined()
  })

  it('never leads off the site, whatever is typed', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '//',
      ':',
      '@',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '.',
      'https:',
      'elsewhere.example',
      'de',
      '?',
      '#',
      ' ',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
        const kept = samePagePath(pieces.join(''))
        return kept === undefined || new URL(kept, 'https://here.example').host === 'here.example'
      }),
      { numRuns: 2000 },
    )
  })
})
