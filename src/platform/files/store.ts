import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileType, fileTypeOf } from './file-type.ts'
import type { Scan } from './scan.ts'

export type StoredFile = { readonly bytes: Buffer; readonly type: FileType }

/** Files under names nobody can guess, outside everything that is served. */
export type Files = {
  /**
   * Keeps the bytes and answers their id; they are on the disk, whole, when it does. Throws when they are not of the type, and
   * `InfectedFile` where the scanner finds something in them. While the scanner cannot be asked they are held back (FI-07).
   */
  put(bytes: Uint8Array, about: { readonly type: FileType }): Promise<string>
  /**
   * The file, or undefined where there is none. Every text may be asked for; only ids made here lead anywhere. Throws `HeldFile` for
   * one that no scanner has seen yet.
   */
  read(id: string): Promise<StoredFile | undefined>
  /** Removes the file if it is there. */
  remove(id: string): Promise<void>
  /** Removes what was put before the instant and is not known to any row (FI-09): the row may not have been committed. */
  sweep(before: Date, known: (ids: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>
  /** Has held files scanned: clean ones can be read from then on, infected ones are gone. Answers the ids of both. */
  scanHeld(): Promise<{ readonly released: readonly string[]; readonly infected: readonly string[] }>
}

/** The scanner found something in the bytes; they were not kept. */
export class InfectedFile extends Error {}

/** The file is there, but no scanner has looked at it yet. */
export class HeldFile extends Error {}

const idForm = /^[0-9a-f]{32}$/

// What one round of `scanHeld` looks at, so that a full quarantine does not hold up whoever waits for the scanner.
const mostScanned = 100

/** Opens the folder, making it where it is missing; only this user may look into it. Without `scan` nothing is scanned. */
export async function openFiles(folder: string, scan?: Scan): Promise<Files> {
  const unfinished = join(folder, 'unfinished')
  const held = join(folder, 'held')
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await mkdir(held, { recursive: true, mode: 0o700 })
  // Two letters a folder: 256 folders keep each of them short.
  const shardOf = (id: string) => join(folder, id.slice(0, 2))
  const pathOf = (id: string) => join(shardOf(id), id)

  /** The draft becomes a file of the folder; from then on it is there, whatever happens. */
  async function moveInto(target: string, draft: string, id: string): Promise<void> {
    await mkdir(target, { recursive: true, mode: 0o700 })
    await rename(draft, join(target, id))
    await syncFolder(target)
  }

  return {
    put: async (bytes, { type }) => {
      if (fileTypeOf(bytes) !== type) throw new Error(`The bytes are no ${type}.`)
      const verdict = scan === undefined ? 'clean' : await scan(bytes)
      if (verdict === 'infected') throw new InfectedFile()
      const id = randomBytes(16).toString('hex')
      const draft = join(unfinished, id)
      try {
        await writeWhole(draft, bytes)
        await moveInto(verdict === 'clean' ? shardOf(id) : held, draft, id)
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw error
      }
      return id
    },
    read: async (id) => {
      if (!idForm.test(id)) return undefined
      const bytes = await readWhole(pathOf(id))
      if (bytes === undefined && (await changedAt(join(held, id))) !== undefined) throw new HeldFile()
      const type = bytes === undefined ? undefined : fileTypeOf(bytes)
      return bytes === undefined || type === undefined ? undefined : { bytes, type }
    },
    remove: async (id) => {
      if (!idForm.test(id)) return
      await rm(pathOf(id), { force: true })
      await rm(join(held, id), { force: true })
    },
    sweep: async (before, known) => {
      let removed = 0
      for (const name of await readdir(folder)) {
        const ids = await olderThan(join(folder, name), before)
        const kept = name === 'unfinished' || ids.length === 0 ? new Set<string>() : await known(ids)
        const lost = ids.filter((id) => !kept.has(id))
        for (const id of lost) await rm(join(folder, name, id), { force: true })
        removed += lost.length
      }
      return removed
    },
    scanHeld: async () => {
      const released: string[] = []
      const infected: string[] = []
      for (const id of (await readdir(held)).slice(0, mostScanned)) {
        const bytes = await readWhole(join(held, id))
        const verdict = bytes === undefined ? 'unknown' : scan === undefined ? 'clean' : await scan(bytes)
        // The scanner is still away; the others would only wait for it one after another.
        if (bytes !== undefined && verdict === 'unknown') break
        if (verdict === 'clean') await moveInto(shardOf(id), join(held, id), id)
        if (verdict === 'infected') await rm(join(held, id), { force: true })
        if (verdict === 'clean') released.push(id)
        if (verdict === 'infected') infected.push(id)
      }
      return { released, infected }
    },
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Without this the name may be lost when the power fails, though the bytes are safe. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function readWhole(path: string): Promise<Buffer | undefined> {
  try {
    // A link put in place of a file is not followed (FI-04).
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP'))
      return undefined
    throw error
  }
}

async function olderThan(folder: string, before: Date): Promise<readonly string[]> {
  const ids = (await readdir(folder)).filter((name) => idForm.test(name))
  const ages = await Promise.all(ids.map(async (id) => ({ id, changed: await changedAt(join(folder, id)) })))
  return ages.filter(({ changed }) => changed !== undefined && changed < before).map(({ id }) => id)
}

async function changedAt(path: string): Promise<Date | undefined> {
  try {
    return (await stat(path)).mtime
  } catch {
    return undefined
  }
}
