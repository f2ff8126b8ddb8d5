import { describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const languages = ['de', 'en', 'ar'] as const

describe('public pages of the directory', () => {
  it.each(languages)('stand in %s', async (lang) => {
    for (const path of [
      '/',
      '/finden',
      '/kreise',
      '/kreise/wetteraukreis',
      '/suche?q=Beratung',
      '/finden?q=Offenbach',
    ]) {
      const page = await house.visit('nobody', `/${lang}${path}`)
      expect(page.status, path).toBe(200)
    }
  })
})
