import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clamdAt, type Files, HeldFile, InfectedFile, openFiles } from './index.ts'
import { addressOf, eicar, openScanner } from './scan.fixtures.ts'

const clean = Buffer.from('%PDF-1.7\nnothing in it')
const infected = Buffer.from(`%PDF-1.7\n${eicar}`)

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'scan-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('files that are scanned (FI-07)', () => {
  let scanner: Server | undefined
  afterEach(() => new Promise<void>((resolve) => (scanner === undefined ? resolve() : scanner.close(() => resolve()))))

  it('are refused when infected, and nothing of them is left', async () => {
    scanner = await openScanner()
    const files = await openFiles(root, clamdAt(addressOf(scanner)))
    await expect(files.put(infected, { type: 'application/pdf' })).rejects.toThrow(InfectedFile)
    expect(await filesIn(root)).toEqual([])
    const id = await files.put(clean, { type: 'application/pdf' })
    expect((await files.read(id))?.bytes).toEqual(clean)
  })

  it('are held while the scanner is away, then released, or gone when infected', async () => {
    const away = await openScanner()
    const address = addressOf(away)
    await new Promise((resolve) => away.close(resolve))
    const files = await openFiles(root, clamdAt(address))
    const [good, bad] = [
      await files.put(clean, { type: 'application/pdf' }),
      await files.put(infected, { type: 'application/pdf' }),
    ]
    await expect(files.read(good)).rejects.toThrow(HeldFile)
    expect(await files.scanHeld()).toEqual({ released: [], infected: [] })
    await expect(files.read(bad)).rejects.toThrow(HeldFile)
    scanner = await openScanner(Number(address.split(':')[1]))
    expect(await files.scanHeld()).toEqual({ released: [good], infected: [bad] })
    expect((await files.read(good))?.bytes).toEqual(clean)
    expect(await files.read(bad)).toBeUndefined()
  })

  it.each([
    ['says that it failed', 'INSTREAM size limit exceeded. ERROR\0'],
    ['hangs up in the middle', 'stream: O'],
    ['talks on and on', 'x'.repeat(10_000)],
    ['hangs up without a word', ''],
    ['calls the file clean and something else', 'stream: OK, perhaps\0'],
  ])('are held when the scanner %s', async (_, answer) => {
    scanner = await openScanner(0, () => answer)
    const files = await openFiles(root, clamdAt(addressOf(scanner)))
    await expect(files.read(await files.put(clean, { type: 'application/pdf' }))).rejects.toThrow(HeldFile)
  })

  it('are removed and swept like all others while they are held', async () => {
    const files = await openFiles(root, clamdAt('127.0.0.1:1'))
    const [one, lost] = [
      await files.put(clean, { type: 'application/pdf' }),
      await files.put(clean, { type: 'application/pdf' }),
    ]
    await files.remove(one)
    expect(await files.read(one)).toBeUndefined()
    expect(await files.sweep(new Date(Date.now() + 1000), async () => new Set())).toBe(1)
    expect(await files.read(lost)).toBeUndefined()
  })

  it('are released where no scanner is asked any more', async () => {
    const before = await openFiles(root, clamdAt('127.0.0.1:1'))
    const id = await before.put(clean, { type: 'application/pdf' })
    const files: Files = await openFiles(root)
    expect((await files.scanHeld()).released).toEqual([id])
    expect((await files.read(id))?.bytes).toEqual(clean)
  })
})

const clamd = await promisify(execFile)('clamd', ['--version']).then(
  () => true,
  () => false,
)

describe.skipIf(!clamd)('the scanner of Debian, with a signature of ours', () => {
  it('finds what it knows, in a file of many chunks too', async () => {
    const [socket, signatures] = [join(root, 'clamd.sock'), join(root, 'signatures')]
    await mkdir(signatures)
    await writeFile(join(signatures, 'test.ndb'), `Eicar-Test:0:*:${Buffer.from(eicar).toString('hex')}\n`)
    await writeFile(
      join(root, 'clamd.conf'),
      `LocalSocket ${socket}\nDatabaseDirectory ${signatures}\nForeground yes\nTemporaryDirectory ${root}\nUser root\n`,
    )
    const process = spawn('clamd', ['-c', join(root, 'clamd.conf')], { stdio: 'ignore' })
    const ended = new Promise((resolve) => process.once('exit', resolve))
    try {
      const scan = clamdAt(socket)
      for (let tries = 0; tries < 100 && (await scan(clean)) === 'unknown'; tries += 1) await pause(100)
      expect(await scan(clean)).toBe('clean')
      expect(await scan(infected)).toBe('infected')
      expect(await scan(Buffer.concat([clean, Buffer.alloc(1_000_000, 0x20), infected]))).toBe('infected')
    } finally {
      process.kill()
      await ended
    }
  })
})

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}
