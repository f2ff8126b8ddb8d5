import { beforeAll, describe, expect, it } from 'vitest'
import type { Planted } from './canary.ts'
import { type Persona, personas, useHouse } from './house.ts'
import { plantCanaries } from './plant-canaries.ts'

const house = useHouse()
let planted: Planted

/** AZ-04, PR-19, LO-03: a canary in every personal field; then every page as every person, the mails and the log. */
beforeAll(async () => {
  planted = await plantCanaries(house)
})

async function everything(persona: Persona): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const paths = house.web.routes
    .filter((route) => route.method === 'GET')
    .flatMap((route) =>
      planted.objects.map(
        (object) =>
          `${route.bare ? '' : '/de'}${route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => object[name] ?? 'x')}`,
      ),
    )
  const searches = planted.canaries.flatMap(({ word }) =>
    ['/de/suche?q=', '/de/finden?q=', '/de/mein/profile?q='].map((path) => path + encodeURIComponent(word)),
  )
  const open = [...new Set([...paths, ...searches])]
  const reader = async () => {
    for (let path = open.pop(); path !== undefined; path = open.pop())
      pages.set(path, await (await house.ask(persona, path)).text())
  }
  await Promise.all(Array.from({ length: 6 }, reader))
  return pages
}

describe('canaries', () => {
  it.each(personas)(
    '%s sees none that is not theirs',
    async (persona) => {
      const found: string[] = []
      for (const [path, html] of await everything(persona)) {
        // A search shows the words that were typed, and only that.
        const text = path.includes('?q=')
          ? html
              .replaceAll(decodeURIComponent(path.split('?q=')[1] ?? ''), '')
              .replaceAll(/value="[^"]*"|href="[^"]*"/g, '')
          : html
        for (const { word, field, seenBy } of planted.canaries) {
          if (text.includes(word) && !seenBy.includes(persona)) found.push(`${field} at ${path}`)
        }
      }
      expect(found).toEqual([])
    },
    120_000,
  )

  it('are seen by their own people, so that the test can fail', async () => {
    const own = [...(await everything('petra')).values()].join('\n')
    for (const { word, field } of planted.canaries.filter(
      (canary) =>
        canary.field.startsWith('petra') && canary.seenBy.includes('petra') && !canary.field.endsWith('device'),
    ))
      expect(own.includes(word), field).toBe(true)
  }, 120_000)

  it('LO-03: never reach the log', () => {
    const log = house.logged.join('\n')
    expect(house.logged.length).toBeGreaterThan(100)
    for (const { word, field } of planted.canaries) expect(log.includes(word), field).toBe(false)
  })
})
