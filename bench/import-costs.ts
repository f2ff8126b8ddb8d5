import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { load, quantile } from './load.ts'

/** What bringing a list of ten thousand organisations costs, and what pages take meanwhile. */
export type ImportCosts = {
  readonly rows: number
  readonly seconds: { readonly read: number; readonly check: number; readonly apply: number; readonly undo: number }
  readonly pageP95: number
  /** The same pages before, to tell a busy machine from a busy program. */
  readonly quietP95: number
}

const rowsOfList = 10_000
const partBytes = 256 * 1024
const districts = [
  'Hanau',
  'Wetteraukreis',
  'Kreis Gießen',
  'Wiesbaden',
  'Darmstadt',
  'Main-Kinzig-Kreis',
  'Hochtaunuskreis',
]
const trees = [
  'Ahorn',
  'Birke',
  'Buche',
  'Eiche',
  'Esche',
  'Linde',
  'Ulme',
  'Weide',
  'Kirsche',
  'Pflaume',
  'Quitte',
  'Mandel',
  'Feige',
]
const head = ['Verein', 'Landkreis', 'Sprachen', 'Themen', 'Telefon', 'E-Mail', 'Website', 'Beschreibung', 'Art']
const columns = ['name', 'district', 'languages', 'topics', 'telephone', 'email', 'website', 'text_de', 'kind']

/**
 * The running program reads, checks, takes over and takes back a list, ordered in its database as its pages order it, while two visitors
 * open pages nobody opened before.
 */
export async function measureImport(port: number, data: string): Promise<ImportCosts> {
  const client = new pg.Client(connectionOf(data))
  await client.connect()
  const paths = ['/de/', '/de/finden?ort=63065&sprache=ar', '/de/kreise/wetteraukreis']
  const headers = { host: `localhost:${port}`, 'accept-encoding': 'br, gzip' }
  const milliseconds: number[] = []
  const before = await load({ port, paths, headers, connections: 2, seconds: 3, alwaysNew: true })
  const quietP95 = quantile([...before.milliseconds.values()].flat(), 0.95)
  const done = new AbortController()
  const visitors = (async () => {
    while (!done.signal.aborted) {
      const result = await load({ port, paths, headers, connections: 2, seconds: 1, alwaysNew: true })
      milliseconds.push(...[...result.milliseconds.values()].flat())
    }
  })()
  try {
    const id = await bringList(client)
    const read = await secondsUntil(client, id, 'understood')
    await client.query(`update imports set stage = 'checking', columns = $2, total = row_count where id = $1`, [
      id,
      JSON.stringify(columns),
    ])
    const check = await secondsUntil(client, id, 'checked')
    await client.query(`update imports set stage = 'applying', total = row_count where id = $1`, [id])
    const apply = await secondsUntil(client, id, 'applied')
    await client.query(`update imports set stage = 'undoing' where id = $1`, [id])
    const undo = await secondsUntil(client, id, 'undone')
    const { rows } = await client.query<{ new: number }>(
      `select (counts ->> 'new')::integer as new from imports where id = $1`,
      [id],
    )
    return { rows: rows[0]?.new ?? 0, seconds: { read, check, apply, undo }, pageP95: await p95(), quietP95 }
  } finally {
    done.abort()
    await visitors
    await client.end()
  }

  async function p95(): Promise<number> {
    done.abort()
    await visitors
    return quantile(milliseconds, 0.95)
  }
}

async function bringList(client: pg.Client): Promise<string> {
  const bytes = Buffer.from(
    [head, ...Array.from({ length: rowsOfList }, (_, number) => rowOf(number))].map((row) => row.join(';')).join('\n'),
  )
  await client.query('begin')
  const { rows } = await client.query<{ id: string }>(
    `insert into imports (target, person_id, file_name, file_bytes, file_hash, created_at, changed_at)
     select 'organisations', g.person_id, 'bench.csv', $1, $2, now(), now() from role_grants g where g.kind = 'centre-staff' limit 1 returning id`,
    [bytes.length, createHash('sha256').update(bytes).digest()],
  )
  const id = rows[0]?.id ?? ''
  for (let start = 0; start < bytes.length; start += partBytes)
    await client.query('insert into import_file_parts values ($1, $2, $3)', [
      id,
      start / partBytes,
      bytes.subarray(start, start + partBytes),
    ])
  await client.query('commit')
  return id
}

function rowOf(number: number): readonly string[] {
  const [one, two, three] = [number, Math.floor(number / 13), Math.floor(number / 169)].map(
    (turn) => trees[turn % 13] ?? '',
  )
  return [
    `${one}${two?.toLowerCase()} ${three} ${number}`,
    districts[number % districts.length] ?? '',
    'Deutsch, Arabisch, Türkisch',
    'Wohnen',
    `069 900 ${number}`,
    `post${number}@bench.example`,
    `https://bench${number}.example`,
    `Wir treffen uns jede Woche und helfen einander. Nummer ${number}.`,
    'Verein',
  ]
}

async function secondsUntil(client: pg.Client, id: string, stage: string): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const { rows } = await client.query<{ stage: string; stopped: string | null }>(
      'select stage, stopped from imports where id = $1',
      [id],
    )
    if (rows[0]?.stage === stage) return (performance.now() - begun) / 1000
    if (rows[0]?.stopped != null || performance.now() - begun > 120_000)
      throw new Error(`The import stands at ${rows[0]?.stage} and not at ${stage}: ${rows[0]?.stopped ?? 'too slow'}.`)
    await pause(25)
  }
}

/** The embedded server writes down where it listens: fourth line the port, fifth the folder of its socket. */
export function connectionOf(data: string): pg.ClientConfig {
  const lines = readFileSync(join(data, 'database', 'postmaster.pid'), 'utf8').split('\n')
  return {
    host: resolve(join(data, 'database'), lines[4] ?? ''),
    port: Number(lines[3]),
    user: 'postgres',
    database: 'vielfaltsnetz',
  }
}
