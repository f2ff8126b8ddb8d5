import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, finderHref, nothingAsked, readAsked } from './criteria.ts'
import { facetOf } from './facets.ts'

const read = (href: string) => readAsked(new URL(href, 'http://here.invalid').searchParams)

describe('the address of the finder', () => {
  it('asks for nothing by itself', () => {
    expect(finderHref('de', nothingAsked)).toBe('/de/finden')
    expect(read('/de/finden')).toEqual(nothingAsked)
  })

  it('leaves out what it does not understand', () => {
    expect(read('/de/finden?sprache=%27;drop&art=castle&umkreis=7&seite=-1&kreis=../x&thema=A')).toEqual(nothingAsked)
  })

  it('caps the page, the text and the number of values', () => {
    const asked = read(`/de/finden?seite=999999&q=${'x'.repeat(5000)}&${'sprache=de&'.repeat(50)}`)
    expect([asked.page, asked.text.length, asked.languages]).toEqual([1, 120, ['de']])
    expect(read('/de/finden?seite=999').page).toBe(500)
  })

  it('means the same when it is written and read again', () => {
    const asked = fc.record({
      text: fc.stringMatching(/^[a-zäöü]{0,10}$/),
      place: fc.constantFrom('', '06413000', '63065', 'Offenbach am Main'),
      districtId: fc.constantFrom('', 'offenbach-kreis'),
      radius: fc.constantFrom(5, 10, 25, 50),
      languages: fc.uniqueArray(fc.constantFrom('ru', 'ti', 'ckb')),
      topics: fc.uniqueArray(fc.constantFrom('wohnen', 'schule_kita')),
      kinds: fc.uniqueArray(fc.constantFrom<Asked['kinds'][number]>('project', 'association')),
      page: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(asked, (one) => {
        const again = read(finderHref('ar', one))
        expect(again).toEqual({ ...one, radius: one.place === '' ? 25 : one.radius })
      }),
    )
  })
})

describe('the values of a filter', () => {
  it('show chosen ones first, even with nothing left, then the frequent ones', () => {
    const facet = facetOf({ ru: 2, ti: 5, ar: 5 }, ['so'], (code) => code, 3)
    expect(facet.shown.map(({ value, count, checked }) => [value, count, checked])).toEqual([
      ['so', 0, true],
      ['ar', 5, false],
      ['ti', 5, false],
    ])
    expect(facet.more.map(({ value }) => value)).toEqual(['ru'])
  })
})
