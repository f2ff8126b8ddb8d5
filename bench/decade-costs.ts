import pg from 'pg'
import { systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { machineClock } from '#platform/clock/index.ts'
import { type Db, openDatabase } from '#platform/db/index.ts'
import { sessionCookies } from '#platform/session/index.ts'
import { openSession } from '#modules/accounts/index.ts'
import { decadePages } from '../test/decade-pages.ts'
import { loadDecade } from '../test/decade.ts'
import { connectionOf } from './import-costs.ts'
import { load, quantile } from './load.ts'
import type { Running } from './starts.ts'

/** A page of the program on ten years of work, milliseconds of an answer when one person asks. */
export type DecadeCost = { readonly name: string; readonly p50: number; readonly p95: number }

const seconds = 2

/** Ten years of events, consultations, conversations and all the rest are put into the running demo world; then each page is asked for. */
export async function measureDecade({ port }: Running, data: string): Promise<readonly DecadeCost[]> {
  const owner = { ...connectionOf(data), user: 'postgres' }
  const decade = await fillDecade(owner)
  const db = openDatabase({ connection: connectionOf(data), clock: machineClock, size: 1 })
  const cookies = await openSessions(db, `http://localhost:${port}`)
  await db.close()
  const costs: DecadeCost[] = []
  for (const [persona, name, pathOf] of decadePages) {
    const headers = { cookie: cookies.get(persona) ?? '' }
    const asked = await fetch(`http://localhost:${port}${pathOf(decade)}`, { headers, redirect: 'manual' })
    // A list that holds one thing leads on to it.
    const path = asked.headers.get('location') ?? pathOf(decade)
    const job = { port, paths: [path], headers: { ...headers, host: `localhost:${port}` }, connections: 1 }
    // Each with a number, so that no page comes from memory.
    await load({ ...job, seconds: 1, alwaysNew: true })
    const { milliseconds } = await load({ ...job, seconds, alwaysNew: true })
    const times = [...milliseconds.values()].flat()
    costs.push({ name: `${name}, as ${persona}`, p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
  }
  return costs
}

async function fillDecade(owner: pg.ClientConfig): Promise<Awaited<ReturnType<typeof loadDecade>>> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      `select g.profile_id as id from role_grants g join people p on p.id = g.person_id
       where p.given_name = 'Petra' and g.profile_id is not null`,
    )
    const decade = await loadDecade(owner, machineClock.now(), rows[0]?.id ?? '')
    await client.query('vacuum (analyze)')
    return decade
  } finally {
    await client.end()
  }
}

async function openSessions(db: Db, origin: string): Promise<ReadonlyMap<string, string>> {
  const client = systemActor('bench.decade')
  const personas = [...new Set(decadePages.map(([persona]) => persona))].filter((persona) => persona !== 'nobody')
  const found = await Promise.all(
    personas.map((persona) =>
      db.inTransaction(client, async (tx) => {
        const account = await tx
          .selectFrom('accounts')
          .innerJoin('people', 'people.id', 'accounts.person_id')
          .select('accounts.id')
          .where('people.given_name', '=', persona.charAt(0).toUpperCase() + persona.slice(1))
          .executeTakeFirstOrThrow()
        const device = { browser: 'Bench', system: 'Bench' }
        const opened = await openSession(tx, { accountId: idFrom(account.id), how: 'demo', device, factorShown: true })
        return [persona, sessionCookies(origin).session.set(opened.token).split(';')[0] ?? ''] as const
      }),
    ),
  )
  return new Map(found)
}
