import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileType, fileTypeOf } from './file-type.ts'

export { fileTypeOf, type FileType, hasMacros } from './file-type.ts'
export { cleanImage, cleanPhotograph } from './clean-image.ts'
export { listZip, readZip } from './zip.ts'

export type StoredFile = { readonly bytes: Buffer; readonly type: FileType }

/** Files under names nobody can guess, outside everything that is served. */
export type Files = {
  /** Keeps the bytes and answers their id; they are on the disk, whole, when it does. Throws when they are not of the type. */
  put(bytes: Uint8Array, about: { readonly type: FileType }): Promise<string>
  /** The file, or undefined where there is none. Every text may be asked for; only ids made here lead anywhere. */
  read(id: string): Promise<StoredFile | undefined>
  /** Removes the file if it is there. */
  remove(id: string): Promise<void>
  /** Removes what was put before the instant and is not known to any row (FI-09): the row may not have been committed. */
  sweep(before: Date, known: (ids: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>
}

const idForm = /^[0-9a-f]{32}$/

/** Opens the folder, making it where it is missing; only this user may look into it. */
export async function openFiles(folder: string): Promise<Files> {
  const unfinished = join(folder, 'unfinished')
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  // Two letters a folder: 256 folders keep each of them short.
  const shardOf = (id: string) => join(folder, id.slice(0, 2))
  const pathOf = (id: string) => join(shardOf(id), id)

  return {
    put: async (bytes, { type }) => {
      if (fileTypeOf(bytes) !== type) throw new Error(`The bytes are no ${type}.`)
      const id = randomBytes(16).toString('hex')
      const draft = join(unfinished, id)
      try {
        await writeWhole(draft, bytes)
        await mkdir(shardOf(id), { recursive: true, mode: 0o700 })
        await rename(draft, pathOf(id))
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw error
      }
      await syncFolder(shardOf(id))
      return id
    },
    read: async (id) => {
      if (!idForm.test(id)) return undefined
      const bytes = await readWhole(pathOf(id))
      const type = bytes === undefined ? undefined : fileTypeOf(bytes)
      return bytes === undefined || type === undefined ? undefined : { bytes, type }
    },
    remove: async (id) => {
      if (idForm.test(id)) await rm(pathOf(id), { force: true })
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
