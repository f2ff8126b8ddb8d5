import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { machineClock } from '#platform/clock/index.ts'
import type { EmbeddedServer } from '#platform/db/embedded/index.ts'
import { connect, publicDirectory, startIn } from '#platform/db/embedded/embedded.fixtures.ts'
import { asRole, migrate, openDatabase, readMigrations } from '#platform/db/index.ts'
import { migrationsFolder } from '#app/project-files.ts'

let folder: string
let server: EmbeddedServer

beforeEach(async () => {
  folder = await publicDirectory()
  server = await startIn(join(folder, 'database'))
}, 60_000)
afterEach(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The block of SQL behind these words of docs/operations.md. */
async function documented(heading: string): Promise<string> {
  const text = await readFile(join(migrationsFolder, '../docs/operations.md'), 'utf8')
  return /```sql\n([\s\S]*?)```/.exec(text.slice(text.indexOf(heading)))?.[1] ?? ''
}

/** Runs these blocks as a superuser, one after the other. */
async function runDocumented(...headings: readonly string[]): Promise<void> {
  const admin = await connect(server)
  for (const heading of headings)
    for (const statement of (await documented(heading)).split(';\n').filter((one) => one.trim() !== ''))
      await admin.query(statement)
  await admin.end()
}

/** Migrates as the owner, who is no superuser; the program then takes on its narrow roles, and has nothing of theirs without that. */
async function expectToWork(): Promise<void> {
  const owner = { host: server.socketDirectory, port: server.port, user: 'vielfaltsnetz', database: 'vielfaltsnetz' }
  const client = new Client(owner)
  await client.connect()
  const all = await readMigrations(migrationsFolder)
  const done = await migrate(client, all).finally(() => client.end())
  expect(done).toHaveLength(all.length)
  const program = { ...owner, user: 'vielfaltsnetz_app' }
  for (const connection of [owner, program]) {
    const db = openDatabase({ connection, clock: machineClock, size: 1 })
    const counted = sql<{ count: number }>`select count(*)::int as count from contacts.consultation_contacts`
    const asContacts = db.read(systemActor('test.owner'), (tx) =>
      asRole(tx, 'vielfaltsnetz_contacts', async () => (await counted.execute(tx)).rows),
    )
    expect(await asContacts).toEqual([{ count: 0 }])
    await expect(db.read(systemActor('test.owner'), (tx) => counted.execute(tx))).rejects.toThrow('permission denied')
    await db.close()
  }
}

it('the owner docs/operations.md makes, who is no superuser, migrates; the program takes on its narrow roles over it', async () => {
  await runDocumented('## The database')
  await expectToWork()
}, 60_000)

it('the same holds over the roles docs/operations.md makes anew before a restore', async () => {
  await runDocumented('## The database', '### Restoring')
  await expectToWork()
}, 60_000)
