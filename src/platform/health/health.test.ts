import { createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { machineClock } from '#platform/clock/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import { useDatabase } from '#test/database.ts'
import { healthAnswers } from './index.ts'

const database = useDatabase()

test('ready when a write was committed and the migrations are applied', async () => {
  const answers = healthAnswers({ db: database.db, migrated: () => true })
  expect(await told(answers['/healthz'])).toEqual([200, 'ok'])
  expect(await told(answers['/readyz'])).toEqual([200, 'ready'])
  expect(await database.rows(`select value from installation where name = 'last-probe'`)).toHaveLength(1)
  expect(await told(healthAnswers({ db: database.db, migrated: () => false })['/readyz'])).toEqual([503, 'not ready'])
})

test('a database that only reads is not ready', async () => {
  await database.rows('revoke update on installation from vielfaltsnetz_app')
  expect(await told(healthAnswers({ db: database.db, migrated: () => true })['/readyz'])).toEqual([503, 'not ready'])
  await database.rows('grant update on installation to vielfaltsnetz_app')
})

test('alive but not ready while the database is away', async () => {
  const db = openDatabase({ connection: { host: '127.0.0.1', port: 9 }, clock: machineClock })
  const answers = healthAnswers({ db, migrated: () => true })
  expect(await told(answers['/readyz'])).toEqual([503, 'not ready'])
  expect(await told(answers['/healthz'])).toEqual([200, 'ok'])
  await db.close()
})

test('a database that swallows everything is not ready after three seconds', async () => {
  const lines = new Set<Socket>()
  const blackHole = createServer((socket) => lines.add(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => blackHole.listen(0, '127.0.0.1', resolve))
  const address = blackHole.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const db = openDatabase({ connection: { host: '127.0.0.1', port }, clock: machineClock })
  const started = performance.now()
  expect(await told(healthAnswers({ db, migrated: () => true })['/readyz'])).toEqual([503, 'not ready'])
  expect(performance.now() - started).toBeLessThan(4000)
  for (const line of lines) line.destroy()
  blackHole.close()
  await db.close()
})

async function told(answer: (request: Request) => Promise<Response>): Promise<readonly [number, string]> {
  const response = await answer(new Request('http://localhost/readyz'))
  return [response.status, await response.text()]
}
