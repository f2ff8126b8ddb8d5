import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm, foldName, foldVariants, nameIn } from './place.ts'

const frankfurt = { lat: 50.1109, lon: 8.6821 }
const kassel = { lat: 51.3127, lon: 9.4797 }
const anyPoint = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('distance as the crow flies', () => {
  it.each([
    ['the same point', frankfurt, frankfurt, 0],
    ['one degree of latitude', { lat: 50, lon: 9 }, { lat: 51, lon: 9 }, 111.2],
    ['one degree of longitude at 50° north', { lat: 50, lon: 8 }, { lat: 50, lon: 9 }, 71.5],
    ['Frankfurt to Kassel', frankfurt, kassel, 144.95],
    ['pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20015.1],
  ])('%s', (_, one, other, kilometres) => {
    expect(distanceKm(one, other)).toBeCloseTo(kilometres, 1)
  })

  it('is the same there and back, and never beyond half the earth', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (one, other) => {
        const there = distanceKm(one, other)
        expect(there).toBeCloseTo(distanceKm(other, one), 6)
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(20015.2)
      }),
    )
  })
})

describe('folding a name', () => {
  it.each([
    ['Gießen', 'giessen'],
    ['GIESSEN', 'giessen'],
    ['Rüsselsheim am Main', 'ruesselsheim am main'],
    ['Ru\u0308sselsheim', 'ruesselsheim'],
    ['Bad Homburg v.d. Höhe', 'bad homburg vor der hoehe'],
    ['Bad Homburg v. d. Höhe', 'bad homburg vor der hoehe'],
    ['Bad Homburg vor der Höhe', 'bad homburg vor der hoehe'],
    ['Limburg a.d. Lahn', 'limburg an der lahn'],
    ['Breitenbach a. Herzberg', 'breitenbach am herzberg'],
    ['Höchst i. Odw.', 'hoechst im odenwald'],
    ['Neu-Isenburg', 'neu isenburg'],
    ['  Homberg   (Efze) ', 'homberg efze'],
    ['Frankfurt/Main', 'frankfurt main'],
    ['أوفنباخ', 'اوفنباخ'],
    ['دائرة فيتراو', 'دايره فيتراو'],
    ['فرانکفورت', 'فرانكفورت'],
    ['DİYARBAKIR', 'diyarbakir'],
    ['Diyarbakır', 'diyarbakir'],
    ['Офенбах', 'офенбах'],
    ['Оффенбах', 'офенбах'],
    ['ВІСБАДЕН', 'висбаден'],
    ['Майнталь', 'маинталь'],
    ['Бад-Фі\u0301льбель', 'бад фильбель'],
    ['сім’я', 'симя'],
    ["сім'я", 'симя'],
    ['сімʼя', 'симя'],
    ["%_'", ''],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('keeps the plain spelling beside the one with e', () => {
    expect(foldVariants('Rüsselsheim')).toEqual(['ruesselsheim', 'russelsheim'])
    expect(foldVariants('Fulda')).toEqual(['fulda'])
  })

  it('changes nothing the second time and leaves only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldName(text)
        expect(foldName(folded)).toBe(folded)
        expect(folded).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u)
      }),
    )
  })
})

describe('the name for a reader', () => {
  const offenbach = { name: 'Offenbach am Main', names: { ar: 'أوفنباخ' } }
  it.each([
    ['ar', 'أوفنباخ'],
    ['de', 'Offenbach am Main'],
    ['en', 'Offenbach am Main'],
  ] as const)('%s', (lang, name) => {
    expect(nameIn(offenbach, lang)).toBe(name)
  })
})
