import { afterAll } from 'vitest'
import type { BrowserHouse, Window } from './browser.ts'
import type { Persona } from './house.ts'

export type KeptWindows = {
  /** A window of the persona, as wide as asked, that has been found clean before or is new. */
  take(persona: Persona, width: number): Promise<Window>
  /** Keeps a window for the next page: only one in which nothing was done and nothing found. */
  giveBack(window: Window, persona: Persona, width: number): Promise<void>
}

/**
 * Windows that go from page to page as people's do. A new one for every page costs a process each, which reads styles, typefaces
 * and the engines anew: more than half the time of looking.
 */
export function useKeptWindows(house: BrowserHouse): KeptWindows {
  const kept = new Map<string, Window[]>()

  afterAll(async () => {
    await Promise.all([...kept.values()].flat().map((window) => window.close()))
  })

  return {
    take: async (persona, width) => kept.get(`${persona} ${width}`)?.pop() ?? house.open(persona, { width }),
    giveBack: async (window, persona, width) => {
      await window.page.setViewportSize({ width, height: 900 })
      const others = kept.get(`${persona} ${width}`) ?? []
      kept.set(`${persona} ${width}`, [...others, window])
    },
  }
}
