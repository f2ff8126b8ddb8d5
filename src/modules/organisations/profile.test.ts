import { describe, expect, it } from 'vitest'
import { type ProfileState, type PublicationRefusal, publicationRefusal } from './profile.ts'

describe('publicationRefusal', () => {
  it.each<[ProfileState, boolean, boolean, PublicationRefusal | undefined]>([
    ['draft', true, true, undefined],
    ['draft', true, false, 'first-publication-by-centre'],
    ['draft', false, true, 'text-missing'],
    ['withdrawn', true, true, undefined],
    ['withdrawn', true, false, undefined],
    ['withdrawn', false, false, 'text-missing'],
    ['published', true, true, 'already-published'],
    ['published', true, false, 'already-published'],
  ])('%s, German text %s, by the centre %s: %s', (state, hasGermanText, byCentre, refusal) => {
    expect(publicationRefusal(state, hasGermanText, byCentre)).toBe(refusal)
  })
})
