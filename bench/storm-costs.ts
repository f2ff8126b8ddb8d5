import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { systemActor } from '#kernel/actor.ts'
import { machineClock } from '#platform/clock/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import { insertStormEvents } from './events-world.ts'
import { connectionOf } from './import-costs.ts'
import { quantile } from './load.ts'
import type { Running } from './starts.ts'

/** 500 people in ten seconds on ten events of twenty seats, two processes answering, one of them killed in the middle. */
export type StormCosts = {
  readonly people: number
  readonly p50: number
  readonly p99: number
  readonly seats: number
  /** Registrations out of order: one in line although an earlier one has a seat still to come. */
  readonly overtaken: number
  readonly mails: number
}

const people = 500
const seconds = 10
const events = 10

/** Needs a program with two workers that trusts the address this machine forwards. */
export async function measureStorm({ port, child }: Running, data: string): Promise<StormCosts> {
  const db = openDatabase({ connection: connectionOf(data), clock: machineClock, size: 1 })
  const actor = systemActor('bench.storm')
  const slugs = await db.inTransaction(actor, (tx) => insertStormEvents(tx, events))
  await db.close()
  setTimeout(() => killOneWorker(child.pid ?? 0), (seconds * 1000) / 2)
  const times = await Promise.all(
    Array.from({ length: people }, async (_, number) => {
      await pause((number * seconds * 1000) / people)
      return signUp(port, slugs[number % events] ?? '', number)
    }),
  )
  return { people, p50: quantile(times, 0.5), p99: quantile(times, 0.99), ...(await countResult(data)) }
}

/** One person: whoever gets no answer presses again, with the same form. Answers the milliseconds of the try that was answered. */
async function signUp(port: number, slug: string, number: number): Promise<number> {
  const body = new URLSearchParams({
    _key: randomBytes(16).toString('base64url'),
    name: 'Sturm',
    email: `sturm${number}@bench.example`,
    quantity: '1',
  })
  const origin = `http://localhost:${port}`
  for (;;) {
    const begun = performance.now()
    try {
      const answer = await fetch(`${origin}/de/veranstaltungen/${slug}/anmeldung`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'x-forwarded-for': `198.51.${number % 100}.${1 + (number % 250)}` },
        body,
      })
      if (answer.status === 303) return performance.now() - begun
      if (answer.status !== 503) throw new Error(`Sign-up answered ${answer.status}.`)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
    await pause(100)
  }
}

async function countResult(data: string): Promise<Pick<StormCosts, 'seats' | 'overtaken' | 'mails'>> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ ...connectionOf(data), user: 'postgres' })
  await client.connect()
  const { rows } = await client.query<{ seats: number; overtaken: number; mails: number }>(
    `with storm as (select r.* from registrations r where r.email like 'sturm%@bench.example')
     select (select count(*)::int from storm where state = 'held') as seats,
       (select count(*)::int from storm a join storm b using (offer_id) where a.state = 'asked' and b.state = 'held' and a.number < b.number) as overtaken,
       (select count(distinct recipient)::int from outbox_mails where recipient like 'sturm%@bench.example') as mails`,
  )
  await client.end()
  const [counted] = rows
  if (counted === undefined) throw new Error('A statement of aggregates answers one row.')
  return counted
}

/** A worker is a child of the supervisor that runs the same program. */
function killOneWorker(supervisor: number): void {
  const node = (pid: number) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] === process.execPath
    } catch {
      return false
    }
  }
  const parentOf = (pid: number) => {
    try {
      return Number(/^PPid:\s(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    } catch {
      return 0
    }
  }
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const family = pids.filter((pid) => parentOf(pid) === supervisor || parentOf(parentOf(pid)) === supervisor)
  const worker = family.findLast(node)
  if (worker === undefined) throw new Error('No worker to kill.')
  process.kill(worker, 'SIGKILL')
}
