import { describe, expect, it } from 'vitest'
import { encodingFor, openPageMemory, pressed } from './page-memory.ts'

async function page(text: string) {
  return pressed(Buffer.from(text), new Headers({ 'content-type': 'text/html; charset=utf-8' }))
}

describe('the memory of pages', () => {
  it('answers again until data change, and no longer than five minutes', async () => {
    const memory = openPageMemory(100_000)
    const kept = await page('hello')
    memory.begin()('/de/', kept, 0)
    expect(memory.find('/de/', 1000)).toBe(kept)
    expect(memory.find('/de/', 301_000)).toBeUndefined()
    memory.begin()('/de/', kept, 0)
    memory.forget()
    expect(memory.find('/de/', 1)).toBeUndefined()
  })

  it('does not keep a page that was drawn while data changed', async () => {
    const memory = openPageMemory(100_000)
    const keep = memory.begin()
    memory.forget()
    keep('/de/', await page('old'), 0)
    expect(memory.find('/de/', 1)).toBeUndefined()
  })

  it('stays within its size: what nobody asked for goes first', async () => {
    const memory = openPageMemory(4000)
    const kept = await page('x'.repeat(1000))
    for (const path of ['/1', '/2', '/3']) memory.begin()(path, kept, 0)
    memory.find('/1', 1)
    memory.begin()('/4', kept, 0)
    expect(['/1', '/2', '/3', '/4'].filter((path) => memory.find(path, 1) !== undefined)).toEqual(['/1', '/3', '/4'])
  })

  it('forgets only what the paths fit, where only that has changed', async () => {
    const memory = openPageMemory(1_000_000)
    const kept = await page('Seite')
    for (const path of ['/de/', '/de/veranstaltungen?frei=ja', '/de/finden']) memory.begin()(path, kept, 0)
    const begun = memory.begin()
    memory.forget(/^\/[a-z]+\/veranstaltungen/)
    expect(memory.find('/de/veranstaltungen?frei=ja', 1)).toBeUndefined()
    expect(memory.find('/de/finden', 1)).toBe(kept)
    // A page that was being made meanwhile may already be old.
    begun('/de/veranstaltungen', kept, 1)
    expect(memory.find('/de/veranstaltungen', 1)).toBeUndefined()
  })

  it('takes the best encoding both sides know', () => {
    expect([undefined, 'gzip, deflate', 'gzip, deflate, br', 'identity'].map(encodingFor)).toEqual([
      'identity',
      'gzip',
      'br',
      'identity',
    ])
  })
})
