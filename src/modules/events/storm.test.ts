import { type ChildProcess, fork } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectFolder, sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import type { CommunityEvent } from './event.ts'
import { buildEvent } from './event.fixtures.ts'
import type { Comer, Told } from './storm.fixtures.ts'

const database = useDatabase()
const program = join(projectFolder, 'var', `storm-${process.pid}.mjs`)
const children: ChildProcess[] = []

beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, 'storm.fixtures.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
  }),
)
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(program, { force: true })
})

it('CO-01: 300 people, 10 events of 20 seats, two processes, one killed in the middle: 200 seats, the rest in order, one mail each', async () => {
  // The children live by the machine's clock.
  database.clock.set(new Date())
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  const events: CommunityEvent[] = []
  for (let number = 0; number < 10; number += 1)
    events.push(await buildEvent(database.db, { day, seats_in_person: '20' }))
  const comers = Array.from({ length: 300 }, (_, index): Comer => ({
    slug: events[index % 10]?.slug ?? '',
    email: `comer${index}@mail.example`,
    key: `storm${String(index).padStart(17, '0')}`,
    clientAddress: `198.51.100.${index % 250}`,
  }))

  const [first, second] = await Promise.all([startChild(), startChild()])
  const atTheDoor = [...comers]
  const inside = new Map<string, Comer>()
  const told = new Map<string, string>()
  const next = (child: ChildProcess) => {
    const comer = atTheDoor.shift()
    if (comer === undefined) return
    inside.set(comer.email, comer)
    child.send(comer)
  }
  const finished = new Promise<void>((resolve) => {
    const hear = (child: ChildProcess) => (answer: Told) => {
      told.set(answer.email, answer.told)
      inside.delete(answer.email)
      if (told.size === 90) {
        first.kill('SIGKILL')
        // Whoever got no answer presses again; perhaps her seat is hers already.
        first.once('exit', () => {
          for (const comer of inside.values()) second.send(comer)
        })
      } else if (child.connected && !child.killed) next(child)
      if (told.size === comers.length) resolve()
    }
    first.on('message', hear(first))
    second.on('message', hear(second))
  })
  for (let number = 0; number < 20; number += 1) for (const child of [first, second]) next(child)
  await finished

  expect(first.killed).toBe(true)
  expect([...new Set(told.values())]).toEqual(['done'])
  const people = await database.rows<{ offer_id: string; number: number; state: string }>(
    'select offer_id, number, state from registrations order by offer_id, number',
  )
  expect(people).toHaveLength(300)
  expect(people.filter(({ state }) => state === 'held')).toHaveLength(200)
  for (const { offerId } of events) {
    const here = people.filter(({ offer_id: id }) => id === offerId)
    expect(here.map(({ number, state }) => `${number} ${state}`)).toEqual(
      here.map((_, index) => `${index + 1} ${index < 20 ? 'held' : 'asked'}`),
    )
  }
  const mails = await database.rows<{ recipient: string }>(
    "select recipient from outbox_mails where kind = 'events.received'",
  )
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(comers.map(({ email }) => email).toSorted())
  expect(await database.rows('select sum(taken)::int as taken from offer_pools')).toEqual([{ taken: 200 }])
  // CO-04: nobody ever waited in a circle.
  expect(await database.rows('select deadlocks::int from pg_stat_database where datname = current_database()')).toEqual(
    [{ deadlocks: 0 }],
  )
}, 120_000)

function startChild(): Promise<ChildProcess> {
  const connection = { ...database.owner, user: 'vielfaltsnetz_app' }
  const child = fork(program, {
    env: { ...process.env, STORM_DATABASE: JSON.stringify(connection), STORM_SOURCE: sourceFolder },
  })
  children.push(child)
  return new Promise((resolve) => child.once('message', () => resolve(child)))
}
