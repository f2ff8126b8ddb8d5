import { chmod, mkdtemp, rm } from 'node:fs/promises'
import pg from 'pg'
import { startEmbedded } from '#platform/db/embedded/index.ts'
import { migrate, readMigrations } from '#platform/db/index.ts'
export default async function setup(project) {
  const folder = await mkdtemp('/tmp/vielfaltsnetz-mail-')
  await chmod(folder, 0o755)
  const server = await startEmbedded({
    dataDirectory: folder + '/database',
    log: () => undefined,
    settings: { max_connections: '60' },
  })
  const address = { host: server.socketDirectory, port: server.port, user: server.superuser }
  let c = new pg.Client({ ...address, database: 'postgres' })
  await c.connect()
  await c.query('create database house_empty')
  await c.end()
  c = new pg.Client({ ...address, database: 'house_empty' })
  await c.connect()
  const all = await readMigrations('/work/main/migrations')
  await migrate(
    c,
    all.filter((m) => m.name < '0010' || m.name.startsWith('0040')),
  )
  await c.end()
  project.provide('postgres', address)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
