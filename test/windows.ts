import { afterEach, expect } from 'vitest'
import type { BrowserHouse, OpenOptions, Window } from './browser.ts'
import type { Persona } from './house.ts'

/**
 * Windows of one journey, closed when it ends. Nobody's window may have asked elsewhere, met a fault or a dialog, or been
 * stopped by the policy of the page.
 */
export function useWindows(house: BrowserHouse): (persona: Persona, options?: OpenOptions) => Promise<Window> {
  const opened: Window[] = []

  afterEach(async () => {
    const windows = opened.splice(0)
    await Promise.all(windows.map((window) => window.close()))
    const beyond = windows.flatMap(({ elsewhere, faults }) => [...elsewhere, ...faults])
    expect([...beyond, ...house.logged.filter((line) => line.includes('csp.reported'))]).toEqual([])
  })

  return async (persona, options) => {
    const window = await house.open(persona, options)
    opened.push(window)
    window.page.on('dialog', (dialog) => {
      window.faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    return window
  }
}
