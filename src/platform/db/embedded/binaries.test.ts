import { execFile } from 'node:child_process'
import { chmod, chown, lstat, mkdir, readdir, readlink, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPackage, prepareBinaries, repairLinks } from './binaries.ts'
import { copyTree, publicDirectory } from './embedded.fixtures.ts'
import type { ServerAccount } from './server-account.ts'

const run = promisify(execFile)
const asRoot = process.getuid?.() === 0
const nobody: ServerAccount = { uid: 65534, gid: 65534, switching: true }
const ourselves: ServerAccount = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, switching: false }
let directory: string
let packageDirectory: string

/** A copy of the package as npm leaves it without install scripts: no links. */
beforeAll(async () => {
  directory = await publicDirectory()
  packageDirectory = join(directory, 'package')
  await copyTree(findPackage(), packageDirectory)
})

afterAll(() => rm(directory, { recursive: true }))

async function removeLinks(): Promise<void> {
  const lib = join(packageDirectory, 'native/lib')
  const entries = await readdir(lib, { withFileTypes: true })
  await Promise.all(entries.filter((entry) => entry.isSymbolicLink()).map((entry) => unlink(join(lib, entry.name))))
}

test('missing library links are made, by two programs at once, and a second time without change', async () => {
  await removeLinks()
  expect(await Promise.all([repairLinks(packageDirectory), repairLinks(packageDirectory)])).toEqual([true, true])
  expect(await readlink(join(packageDirectory, 'native/lib/libpq.so.5'))).toMatch(/^libpq\.so\.5\./)
  const binaries = await prepareBinaries({ packageDirectory, account: ourselves, copyPlaces: [] })
  const { stdout } = await run(binaries.postgres, ['--version'])
  expect(stdout).toContain('PostgreSQL) 18.')
  expect((await readdir(join(packageDirectory, 'native/lib'))).filter((name) => /\.[0-9a-f]{12}$/.test(name))).toEqual(
    [],
  )
})

test('binaries the account cannot reach are copied, repaired when damaged, and never taken from somebody else', async ({
  skip,
}) => {
  if (!asRoot) skip('only root runs the server under another account')
  const { version } = await prepareBinaries({ packageDirectory, account: ourselves, copyPlaces: [] })
  const hidden = join(directory, 'hidden')
  await mkdir(hidden, { mode: 0o700 })
  await rename(packageDirectory, join(hidden, 'package'))
  const [planted, place] = [join(directory, `planted-${version}`), join(directory, `copy-${version}`)]
  await mkdir(planted)
  await chown(planted, 65534, 65534)
  const placement = {
    packageDirectory: join(hidden, 'package'),
    account: nobody,
    copyPlaces: [join(directory, 'planted'), join(directory, 'copy')],
  }
  const { postgres } = await prepareBinaries(placement)
  expect(postgres).toBe(join(place, 'native/bin/postgres'))
  expect((await run(postgres, ['--version'], { uid: 65534, gid: 65534 })).stdout).toContain('PostgreSQL) 18.')
  await chmod(postgres, 0o777)
  await unlink(join(place, 'native/share/postgresql/postgres.bki'))
  await prepareBinaries(placement)
  expect((await lstat(postgres)).mode & 0o777).toBe(0o755)
  expect((await readdir(place)).length).toBeGreaterThan(2)
  await expect(prepareBinaries({ ...placement, copyPlaces: [join(directory, 'planted')] })).rejects.toThrow(
    'belongs to somebody else',
  )
})
