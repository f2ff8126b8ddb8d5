// Writes src/platform/db/schema.generated.ts from a freshly migrated database.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'
import { migrate, readMigrations } from '../src/platform/db/migrate.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'vielfaltsnetz-schema-'))
chmodSync(folder, 0o755)
const server = await startEmbedded({ dataDirectory: join(folder, 'database'), log: () => undefined })
try {
  const client = new pg.Client({
    host: server.socketDirectory,
    port: server.port,
    user: server.superuser,
    database: 'postgres',
  })
  await client.connect()
  await migrate(client, await readMigrations(join(root, 'migrations')))
  await client.end()
  const url = `postgres://${server.superuser}@localhost:${server.port}/postgres?host=${encodeURIComponent(server.socketDirectory)}`
  const target = join(root, 'src/platform/db/schema.generated.ts')
  const options = [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--out-file',
    target,
    '--default-schema',
    'public',
    '--exclude-pattern',
    'pgboss.*',
  ]
  execFileSync(process.execPath, [join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'), ...options], {
    stdio: 'inherit',
  })
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
