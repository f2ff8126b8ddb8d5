import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Persona, useHouse } from './house.ts'

const house = useHouse()

/** Every address of docs/tasks.md, as it stands there: `…` is whatever stands in that place. */
async function listAddresses(): Promise<readonly string[]> {
  const table = await readFile(join(import.meta.dirname, '../docs/tasks.md'), 'utf8')
  const cells = table.split('\n').filter((line) => line.startsWith('|'))
  const found = cells.flatMap((line) => [...line.matchAll(/`(\/[^`]*)`/g)].map(([, address]) => address ?? ''))
  return [...new Set(found)].filter((address) => !address.startsWith('/api'))
}

async function linksOf(persona: Persona, path: string): Promise<readonly string[]> {
  const html = await (await house.ask(persona, path)).text()
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href ?? '')
  const paths = links.map((href) => href.replace(/[?#].*$/, '')).filter((path) => path.startsWith('/de/'))
  return [...new Set(paths)]
}

/** Where one comes to by a link of the page, and by a link of the pages behind its links. */
async function reachedFrom(persona: Persona, start: string, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const near = await linksOf(persona, start)
  const reached = new Set([start, ...near])
  for (const path of near.filter((one) => wanted.some((address) => isAt(one, address)))) {
    const answer = await house.ask(persona, path)
    const page = answer.status === 303 ? (answer.headers.get('location') ?? path) : path
    for (const link of await linksOf(persona, page)) reached.add(link)
  }
  return reached
}

function isAt(path: string, address: string): boolean {
  // Nothing in an address means something else to a regular expression.
  return new RegExp(`^/de${address.replaceAll('…', '[^/]+')}$`).test(path)
}

function isMissing(reached: ReadonlySet<string>, address: string): boolean {
  return ![...reached].some((path) => isAt(path, address))
}

describe('every task of the centre', () => {
  it('is found from the start page by links alone, where it is for everybody', async () => {
    const wanted = (await listAddresses()).filter((address) => !address.startsWith('/mein'))
    expect(wanted.length).toBeGreaterThan(15)
    const reached = await reachedFrom('nobody', '/de/', wanted)
    expect(wanted.filter((address) => isMissing(reached, address))).toEqual([])
  }, 60_000)

  it('is found from the member area by links alone, by somebody whose task it is', async () => {
    const wanted = (await listAddresses()).filter((address) => address.startsWith('/mein'))
    expect(wanted.length).toBeGreaterThan(20)
    const reached = new Set<string>()
    for (const persona of ['petra', 'leyla', 'daria'] as const)
      for (const path of await reachedFrom(persona, '/de/mein', wanted)) reached.add(path)
    expect(wanted.filter((address) => isMissing(reached, address))).toEqual([])
  }, 120_000)
})
