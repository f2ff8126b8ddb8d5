import { join } from 'node:path'
import pg from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { startEmbedded } from '#platform/db/embedded/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import type { BareJob, Statement } from './bare-server.ts'
import { captureStatements, fetchAnswer } from './capture.ts'
import { load, quantile } from './load.ts'
import { compare, type Comparison, type Pace } from './measure.ts'
import { type MeasuredPage, measuredPages, searches } from './pages.ts'
import { explainPages, type PlanFinding } from './plans.ts'
import { freePort, startRole, stopProcess } from './processes.ts'
import type { ProgramJob } from './program.ts'
import { countWorld, loadWorld } from './world.ts'

export type PageCost = MeasuredPage & { readonly bytes: number; readonly compared: Comparison }
export type SearchTime = MeasuredPage & { readonly p50: number; readonly p95: number }

export type PageCosts = {
  readonly world: Awaited<ReturnType<typeof countWorld>>
  readonly postgres: string
  /** Rendered for each request, sent without compression. */
  readonly uncached: readonly PageCost[]
  /** Answered from memory, against bytes sent from memory. */
  readonly kept: readonly PageCost[]
  /** Answered from memory, against a server that asks the database each time. */
  readonly keptAgainstQueries: readonly PageCost[]
  /** Never asked for before: rendered, compressed and kept. */
  readonly firstTime: readonly PageCost[]
  readonly searches: readonly SearchTime[]
  readonly searchP95: number
  readonly plans: readonly PlanFinding[]
}

const pace: Pace = { warm: 3, rounds: 3, seconds: 5 }
const shortPace: Pace = { warm: 1.5, rounds: 3, seconds: 2.5 }
const compressed = { 'accept-encoding': 'br, gzip' }

/** Starts the database of `data`, fills it with the invented world and measures every page beside its bare counterpart. */
export async function measurePages(data: string, folder: string, say: (line: string) => void): Promise<PageCosts> {
  const embedded = await startEmbedded({ dataDirectory: join(data, 'database'), log: () => undefined })
  const owner = { host: embedded.socketDirectory, port: embedded.port, user: embedded.superuser, database: 'vielfaltsnetz' }
  try {
    return await measureOn(owner, folder, say)
  } finally {
    await embedded.stop()
  }
}

async function measureOn(owner: pg.ClientConfig, folder: string, say: (line: string) => void): Promise<PageCosts> {
  const connection = { ...owner, user: 'vielfaltsnetz_app' }
  const db = openDatabase({ connection, clock: machineClock, size: 2 })
  await loadWorld(db, (part) => say(`Invented world: ${part}`))
  const postgres = await tidy(owner)
  const world = await countWorld(db)
  const pages = await measuredPages(db)
  await db.close()
  const all = [...pages, ...searches]
  const paths = all.map(({ path }) => path)
  const program = async (memoryBytes: number): Promise<ProgramJob> => ({ connection, folder, port: await freePort(), memoryBytes })
  const [rendering, keeping] = [await program(0), await program(24 * 1024 * 1024)]
  const statements = await captureStatements(rendering, paths)
  const plans = await explainPages(connection, statements)
  const started = [await startRole('program', folder, rendering), await startRole('program', folder, keeping)]
  const bare = async (port: number, headers: Readonly<Record<string, string>>, asked: (path: string) => readonly Statement[]): Promise<number> => {
    const job: BareJob = { connection, port: await freePort(), pages: await answers(port, paths, headers, asked) }
    started.push(await startRole('bare', folder, job))
    return job.port
  }
  const statementsOf = (path: string) => statements.get(path) ?? []
  try {
    const plain = await bare(rendering.port, {}, statementsOf)
    const small = await bare(keeping.port, compressed, statementsOf)
    const memory = await bare(keeping.port, compressed, () => [])
    const compareAll = async (what: string, list: readonly MeasuredPage[], headers: Readonly<Record<string, string>>, ports: readonly [number, number], at: Pace, alwaysNew = false) => {
      const costs: PageCost[] = []
      for (const page of list) {
        say(`${what}: ${page.name}`)
        const compared = await compare({ paths: [page.path], headers, connections: 16, alwaysNew }, ports, at)
        const { body } = await fetchAnswer(ports[1], page.path, headers)
        costs.push({ ...page, compared, bytes: Buffer.from(body, 'base64').length })
      }
      return costs
    }
    const few = pages.slice(0, 2)
    return {
      world,
      postgres,
      plans,
      uncached: [...(await compareAll('Rendered', pages, {}, [rendering.port, plain], pace)), await searchMix()],
      kept: await compareAll('From memory', few, compressed, [keeping.port, memory], shortPace),
      keptAgainstQueries: await compareAll('From memory, against queries', few, compressed, [keeping.port, small], shortPace),
      firstTime: await compareAll('Asked for the first time', few, compressed, [keeping.port, small], shortPace, true),
      ...(await timeSearches(rendering.port, say)),
    }

    async function searchMix(): Promise<PageCost> {
      say('Rendered: searches in turn')
      const compared = await compare({ paths: searches.map(({ path }) => path), headers: {}, connections: 16 }, [rendering.port, plain], pace)
      return { name: 'Search, the seven below in turn', path: '/de/suche?q=…', bytes: 0, compared }
    }
  } finally {
    for (const child of started) await stopProcess(child)
  }
}

async function timeSearches(port: number, say: (line: string) => void): Promise<Pick<PageCosts, 'searches' | 'searchP95'>> {
  say('Searches, four at once')
  const job = { port, paths: searches.map(({ path }) => path), headers: {}, connections: 4 }
  await load({ ...job, seconds: 2 })
  const { milliseconds } = await load({ ...job, seconds: 12 })
  const timesOf = (path: string) => milliseconds.get(path) ?? []
  return {
    searches: searches.map((page) => ({ ...page, p50: quantile(timesOf(page.path), 0.5), p95: quantile(timesOf(page.path), 0.95) })),
    searchP95: quantile([...milliseconds.values()].flat(), 0.95),
  }
}

async function answers(port: number, paths: readonly string[], headers: Readonly<Record<string, string>>, asked: (path: string) => readonly Statement[]): Promise<BareJob['pages']> {
  const pages: BareJob['pages'][number][] = []
  for (const path of paths) {
    // Twice: the first answer of a path is made, the second is the one that comes again.
    await fetchAnswer(port, path, headers)
    pages.push({ path, statements: asked(path), ...(await fetchAnswer(port, path, headers)) })
  }
  return pages
}

/** What autovacuum would have done by the next day. Answers the version of the server. */
async function tidy(owner: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(owner)
  await client.connect()
  await client.query('vacuum (analyze)')
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  return rows[0]?.server_version ?? ''
}
