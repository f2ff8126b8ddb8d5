import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

export type Migration = { readonly name: string; readonly sql: string }

// Any fixed number serves; all processes of all versions must use the same one.
const lockKey = 7_270_000

/** The migrations of a folder in the order of their names. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name), 'utf8') })))
}

/**
 * Brings the database up to date and answers the names applied now. Each migration is one transaction; an advisory
 * lock makes several processes that start together apply it once. Throws when a merged migration was changed, or when
 * the database knows migrations that this program does not (an older program on a newer schema).
 */
export async function migrate(client: pg.ClientBase, migrations: readonly Migration[]): Promise<readonly string[]> {
  await client.query('select pg_advisory_lock($1)', [lockKey])
  try {
    await client.query(
      'create table if not exists schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const known = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_migrations')
    refuseForeign(known.rows, migrations)
    const applied = new Set(known.rows.map((row) => row.name))
    const open = migrations.filter((migration) => !applied.has(migration.name))
    for (const migration of open) await applyOne(client, migration)
    return open.map((migration) => migration.name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey])
  }
}

function refuseForeign(known: readonly { name: string; checksum: string }[], migrations: readonly Migration[]): void {
  const byName = new Map(migrations.map((migration) => [migration.name, checksumOf(migration)]))
  for (const { name, checksum } of known) {
    const ours = byName.get(name)
    if (ours === undefined)
      throw new Error(`The database was migrated by a newer program (${name}). Start that version.`)
    if (ours !== checksum)
      throw new Error(`The migration ${name} was changed after it was applied. Restore it and add a new one.`)
  }
}

async function applyOne(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query("set local lock_timeout = '2s'")
    await client.query(migration.sql)
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
      migration.name,
      checksumOf(migration),
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${migration.name} failed.`, { cause: error })
  }
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex')
}
