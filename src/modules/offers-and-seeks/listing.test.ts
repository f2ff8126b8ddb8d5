import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '#modules/places/index.ts'
import { boxAround, isShown, mayBeRenewed } from './listing.ts'

describe('a listing', () => {
  it.each([
    ['open', '2026-11-22', true],
    ['open', '2026-11-21', false],
    ['closed', '2026-12-31', false],
    ['removed', '2026-12-31', false],
  ] as const)('%s until %s is shown on 22 November 2026: %s', (state, expiresOn, shown) => {
    expect(isShown({ state, expiresOn }, '2026-11-22')).toBe(shown)
  })

  it('begins anew while nobody has ended it', () => {
    expect((['open', 'closed', 'removed'] as const).filter((state) => mayBeRenewed({ state }))).toEqual(['open'])
  })
})

it('the box around a place in Hesse holds whatever is near enough', () => {
  const place = fc.record({
    lat: fc.double({ min: 49.3, max: 51.7, noNaN: true }),
    lon: fc.double({ min: 7.7, max: 10.3, noNaN: true }),
  })
  fc.assert(
    fc.property(place, place, fc.integer({ min: 5, max: 50 }), (here, there, km) => {
      const { south, north, west, east } = boxAround(here, km)
      const inside = there.lat >= south && there.lat <= north && there.lon >= west && there.lon <= east
      if (distanceKm(here, there) <= km * 0.99) expect(inside).toBe(true)
    }),
  )
})
