import { describe, expect, it } from 'vitest'
import { pictureProblems, playingTime, readFilmFacts } from './film.ts'
import { readByteRange } from './send-film/byte-range.ts'

const facts = { seconds: 187, width: 320, height: 240, fps: 25, recordedOn: '2027-02-01' }

describe('AC-18: what is said about the film', () => {
  it('is read when it is whole', () => {
    expect(readFilmFacts(JSON.stringify(facts))).toEqual(facts)
  })

  it.each([
    ['no JSON', '{'],
    ['no length', JSON.stringify({ ...facts, seconds: undefined })],
    ['a length in words', JSON.stringify({ ...facts, seconds: '187' })],
    ['a day that is none', JSON.stringify({ ...facts, recordedOn: '2027-02-31' })],
  ])('is not believed with %s', (_, text) => {
    expect(readFilmFacts(text)).toBeUndefined()
  })

  it.each([
    [facts, []],
    [{ ...facts, width: 319 }, ['picture-too-small']],
    [{ ...facts, height: 239 }, ['picture-too-small']],
    [{ ...facts, fps: 24 }, ['pictures-too-few']],
  ] as const)('keeps the least the law asks of the picture: %o', (given, problems) => {
    expect(pictureProblems(given)).toEqual(problems)
  })

  it('says the length as players do', () => {
    expect([5, 60, 187, 3600].map(playingTime)).toEqual(['0:05', '1:00', '3:07', '60:00'])
  })
})

describe('a part of the film', () => {
  it.each([
    [null, 'whole'],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-200', { start: 90, end: 99 }],
    ['bytes=-30', { start: 70, end: 99 }],
    ['bytes=-300', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=20-10', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['bytes=-', 'whole'],
    ['pages=1-2', 'whole'],
    ['bytes=1e3-', 'whole'],
  ] as const)('%s', (header, expected) => {
    expect(readByteRange(header, 100)).toEqual(expected)
  })
})
