
import { test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { buildAccount, fixtureParts } from './account.fixtures.ts'
import { accountBrowsers } from './accounts-web.fixtures.ts'
const database = useDatabase()
const browse = accountBrowsers(database)
test('latency', async () => {
  const account = await buildAccount(database.db, fixtureParts())
  for (const path of ['/de/mein/anmelden','/de/mein/anmelden/link']) {
  const a: number[] = [], b: number[] = []
  for (let i = 0; i < 210; i += 1) {
    for (const [email, list] of [[account.email, a], [`nie${i}@beispiel.example`, b]] as const) {
      const br = browse(`2001:db8:${i}::1`)
      await database.rows('delete from throttles')
      const s = performance.now()
      await br.send(path, { email, password: 'falsch falsch' })
      if (i >= 10) list.push(performance.now() - s)
    }
  }
  let u = 0
  for (const x of a) for (const y of b) u += x > y ? 1 : x === y ? 0.5 : 0
  const n = a.length, z = (u - n * n / 2) / Math.sqrt(n * n * (2 * n + 1) / 12)
  const med = (l: number[]) => l.toSorted((x, y) => x - y)[n / 2]?.toFixed(2)
  console.log(path, 'median known', med(a), 'unknown', med(b), 'z', z.toFixed(2))
  }
}, 300000)
