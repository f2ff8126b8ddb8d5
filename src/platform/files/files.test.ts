import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileTypeOf, openFiles } from './index.ts'

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(100, 7)])
let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'))
  folder = join(root, 'files')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('what was put can be read until it is removed, by its owner only', async () => {
  const files = await openFiles(folder)
  const id = await files.put(png, { type: 'image/png' })
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(await files.read(id)).toEqual({ bytes: png, type: 'image/png' })
  const path = join(folder, id.slice(0, 2), id)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700)
  await files.remove(id)
  await files.remove(id)
  expect(await files.read(id)).toBeUndefined()
})

test('only ids made here lead anywhere', async () => {
  const files = await openFiles(folder)
  await writeFile(join(root, 'secret'), png)
  const pieces = fc.constantFrom(
    '..',
    '/',
    '\\',
    '.',
    '%2f',
    '%2e%2e',
    '\0',
    'secret',
    'unfinished',
    'a'.repeat(32),
    '\n',
  )
  const hostile = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 6 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(hostile, async (id) => {
      expect(await files.read(id)).toBeUndefined()
      await files.remove(id)
    }),
  )
  for (const id of ['../secret', '..%2fsecret', join(root, 'secret'), `${'a'.repeat(32)}\n`, 'A'.repeat(32)]) {
    expect(await files.read(id)).toBeUndefined()
    await files.remove(id)
  }
  expect(await readFile(join(root, 'secret'))).toEqual(png)
})

test('a link in place of a file is not followed', async () => {
  const files = await openFiles(folder)
  await writeFile(join(root, 'secret'), png)
  const id = await files.put(png, { type: 'image/png' })
  const path = join(folder, id.slice(0, 2), id)
  await rm(path)
  await symlink(join(root, 'secret'), path)
  expect(await files.read(id)).toBeUndefined()
})

test('a write that fails leaves nothing behind', async () => {
  const files = await openFiles(folder)
  await rm(join(folder, 'unfinished'), { recursive: true })
  await writeFile(join(folder, 'unfinished'), '')
  await expect(files.put(png, { type: 'image/png' })).rejects.toThrow('ENOTDIR')
  expect(await readdir(folder)).toEqual(['held', 'unfinished'])
})

test('a process killed while writing leaves whole files or none', async () => {
  for (let round = 0; round < 4; round += 1) {
    const child = fork(join(import.meta.dirname, 'files.fixtures.ts'), [folder], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.once('message', resolve))
    await pause(5 + round * 17)
    child.kill('SIGKILL')
    await ended
  }
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const visible = names.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('unfinished'))
  expect(visible.length).toBeGreaterThan(0)
  for (const { parentPath, name } of visible) {
    const bytes = await readFile(join(parentPath, name))
    const sum = createHash('sha256').update(bytes.subarray(40)).digest()
    expect(bytes.subarray(8, 40).equals(sum)).toBe(true)
  }
  const files = await openFiles(folder)
  await files.sweep(new Date(Date.now() + 1000), async (ids) => new Set(ids))
  expect(await readdir(join(folder, 'unfinished'))).toEqual([])
  expect(await files.sweep(new Date(Date.now() + 1000), async () => new Set())).toBe(visible.length)
})

test('types are told by the bytes, and others are not taken', async () => {
  const bytesOf = (text: string) => Buffer.from(text, 'latin1')
  expect(fileTypeOf(png)).toBe('image/png')
  expect(fileTypeOf(bytesOf('\xff\xd8\xff\xe0'))).toBe('image/jpeg')
  expect(fileTypeOf(bytesOf('RIFF\x01\x02\x03\x04WEBPVP8 '))).toBe('image/webp')
  expect(fileTypeOf(bytesOf('%PDF-1.7'))).toBe('application/pdf')
  expect(fileTypeOf(bytesOf('From: a@b.example\r\n\r\nx'))).toBe('message/rfc822')
  for (const text of [
    '<svg xmlns=""/>',
    '<!doctype html>',
    'GIF89a',
    'PK\x03\x04',
    'MZ',
    'From: a\0b',
    'From: \xff',
    '',
    'RIFF1234WAVE',
  ])
    expect(fileTypeOf(bytesOf(text))).toBeUndefined()
  const files = await openFiles(folder)
  await expect(files.put(bytesOf('<svg/>'), { type: 'image/png' })).rejects.toThrow('no image/png')
})
