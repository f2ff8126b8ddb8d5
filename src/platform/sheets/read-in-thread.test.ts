import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { readInThread } from './read-in-thread.ts'
import { inParts, packZip } from './sheets.fixtures.ts'

const nothing = async () => undefined

describe('reading in a thread', () => {
  it('hands the rows on in portions', async () => {
    const portions: number[] = []
    const text = 'Name;Ort\n' + 'Verein;Gießen\n'.repeat(1000)
    const result = await readInThread(
      inParts(Buffer.from(text), 1000),
      {},
      async (rows) => void portions.push(rows.length),
    )
    expect(result).toMatchObject({ ok: true, understood: { form: 'csv', encoding: 'utf-8' } })
    expect(portions).toEqual([250, 250, 250, 250, 1])
  })

  it('FI-10: a million rows are refused, and meanwhile this thread is free', async () => {
    const giant = Buffer.from('Name;Ort\n' + 'Verein aus der Nachbarschaft;Gießen\n'.repeat(1_000_000))
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const result = await readInThread(inParts(giant), {}, nothing)
    delay.disable()
    expect(result).toEqual({ ok: false, fault: { code: 'too-many-rows' } })
    expect(delay.percentile(95) / 1e6).toBeLessThan(60)
  })

  it('RL-05: past its memory the thread ends, and the process goes on', async () => {
    const fields = Array.from({ length: 40 }, (_, field) => `<f${field}>äöü€</f${field}>`).join('')
    const many = Buffer.from(`<l>${`<a>${fields}</a>`.repeat(19_000)}</l>`)
    const result = await readInThread(inParts(many), {}, nothing, { memory: 24, seconds: 60 })
    expect(result).toEqual({ ok: false, fault: { code: 'too-hungry' } })
    expect(await readInThread(inParts(Buffer.from('a;b\n')), {}, nothing)).toMatchObject({ ok: true })
  })

  it('RL-05: past its time the thread ends', async () => {
    const slow = Buffer.from('a;b\n'.repeat(15_000))
    expect(await readInThread(inParts(slow), {}, nothing, { memory: 64, seconds: 0.001 })).toEqual({
      ok: false,
      fault: { code: 'too-slow' },
    })
  })

  it('FI-03: bombs and broken archives are faults', async () => {
    const bomb = packZip([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(50_000_000) }])
    expect(await readInThread(inParts(bomb), {}, nothing)).toEqual({ ok: false, fault: { code: 'archive-too-large' } })
    expect(await readInThread(inParts(bomb.subarray(0, 3000)), {}, nothing)).toEqual({
      ok: false,
      fault: { code: 'archive-broken' },
    })
    const empty = packZip([
      { name: 'xl/workbook.xml', bytes: '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>' },
    ])
    expect(await readInThread(inParts(empty), {}, nothing)).toEqual({ ok: false, fault: { code: 'unreadable' } })
  })
})
