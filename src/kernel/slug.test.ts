import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

describe('slugOf', () => {
  it.each([
    ['WIR Lots*innen Büdingen', 'wir-lotsinnen-buedingen'],
    ['Brücke e. V.', 'bruecke-e-v'],
    ['Große Straße 7', 'grosse-strasse-7'],
    ['Lots:innen & Freund_innen', 'lotsinnen-freundinnen'],
    ['Çınar Derneği', 'cinar-dernegi'],
    ['Łódź – Haus', 'lodz-haus'],
    ['  --Ärzt*innen--  ', 'aerztinnen'],
    ['جمعية الجسر', 'eintrag'],
    ['***', 'eintrag'],
  ])('makes %j to %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('stays short enough for a number behind it, and never ends in a hyphen', () => {
    const slug = slugOf(`${'a'.repeat(71)} und noch mehr`)
    expect(slug).toBe('a'.repeat(71))
    expect(`${slugOf('b'.repeat(200))}-9999`.length).toBeLessThanOrEqual(80)
  })
})

describe('freeSlug', () => {
  it('takes the smallest number that is free', () => {
    expect(freeSlug('linde', new Set())).toEqual({ slug: 'linde', number: 1 })
    expect(freeSlug('linde', new Set(['linde', 'linde-3']))).toEqual({ slug: 'linde-2', number: 2 })
    expect(freeSlug('linde', new Set(['linde', 'linde-2', 'linde-3']))).toEqual({ slug: 'linde-4', number: 4 })
    expect(freeSlug('linde', new Set(['linde', 'linde-2']), 2)).toEqual({ slug: 'linde-3', number: 3 })
  })
})
