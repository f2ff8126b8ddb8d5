import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structuredText } from './structured-data.ts'

describe('IN-18: data in a page', () => {
  it('cannot leave their element, and mean the same', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '/', 's', 'c', '!', '-', '&', '\u2028', '\u2029', '"', '\\', ']'),
    })
    fc.assert(
      fc.property(hostile, (name) => {
        const text = structuredText([{ '@type': 'Organization', name }])
        expect(text).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(text)).toEqual({
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'Organization', name }],
        })
      }),
    )
  })
})
