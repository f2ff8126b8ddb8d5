import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { startEmbedded } from '#platform/db/embedded/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import { fetchAnswer } from './capture.ts'
import { atEnd } from './cleaning.ts'
import { load, quantile } from './load.ts'
import { compare, type Comparison, type Pace } from './measure.ts'
import { lists, materialSearches, type MeasuredPage, measuredPages, searches } from './pages.ts'
import { explainPages, type PlanFinding } from './plans.ts'
import { stopRoles } from './processes.ts'
import { compressed, type Headers, startServers } from './servers.ts'
import { countWorld, loadWorld } from './world.ts'

export type PageCost = MeasuredPage & { readonly bytes: number; readonly compared: Comparison }
export type TimedSearches = { readonly searches: readonly SearchTime[]; readonly p95: number }
export type SearchTime = MeasuredPage & { readonly p50: number; readonly p95: number }

export type PageCosts = {
  readonly world: Awaited<ReturnType<typeof countWorld>>
  readonly postgres: string
  /** Rendered for each request, sent without compression. */
  readonly uncached: readonly PageCost[]
  /** Lists for programs, made for each request. */
  readonly lists: readonly PageCost[]
  /** Answered from memory, against bytes sent from memory. */
  readonly kept: readonly PageCost[]
  /** Answered from memory, against a server that asks the database each time. */
  readonly keptAgainstQueries: readonly PageCost[]
  /** Never asked for before: rendered, compressed and kept. */
  readonly firstTime: readonly PageCost[]
  readonly searches: readonly SearchTime[]
  readonly searchP95: number
  /** Materials, with one and with four at once. */
  readonly materials: { readonly alone: TimedSearches; readonly four: TimedSearches }
  readonly plans: readonly PlanFinding[]
}

type Say = (line: string) => void

const pace: Pace = { warm: 2.5, rounds: 3, seconds: 4 }
const shortPace: Pace = { warm: 1, rounds: 3, seconds: 2 }
const searchPaths = searches.map(({ path }) => path)
const materialPaths = materialSearches.map(({ path }) => path)

/** Starts the database of `data`, fills it with the invented world and measures every page beside its bare counterpart. */
export async function measurePages(data: string, folder: string, say: Say): Promise<PageCosts> {
  const embedded = await startEmbedded({ dataDirectory: join(data, 'database'), log: () => undefined })
  atEnd(() => embedded.stop())
  const owner = {
    host: embedded.socketDirectory,
    port: embedded.port,
    user: embedded.superuser,
    database: 'vielfaltsnetz',
  }
  const connection = { ...owner, user: 'vielfaltsnetz_app' }
  const db = openDatabase({ connection, clock: machineClock, size: 2 })
  await loadWorld(db, owner, say)
  const postgres = await tidy(owner)
  const [world, pages] = [await countWorld(db), await measuredPages(db)]
  await db.close()
  const costs = await measureOn(connection, folder, pages, say)
  await stopRoles()
  await embedded.stop()
  return { world, postgres, ...costs }
}

async function measureOn(connection: ClientConfig, folder: string, pages: readonly MeasuredPage[], say: Say) {
  const paths = [...[...pages, ...lists].map(({ path }) => path), ...searchPaths, ...materialPaths]
  const servers = await startServers(connection, folder, paths)
  say('Plans of the statements')
  const plans = await explainPages(connection, servers.statements)

  async function cost(
    page: MeasuredPage,
    headers: Headers,
    ports: readonly [number, number],
    at: Pace,
    alwaysNew = false,
  ) {
    say(`${page.name}${at === pace ? ', rendered' : alwaysNew ? ', asked for the first time' : ', from memory'}`)
    const asked = page === searchMix ? searchPaths : [page.path]
    const compared = await compare({ paths: asked, headers, connections: 16, alwaysNew }, ports, at)
    const { body } = await fetchAnswer(ports[1], asked[0] ?? '/', headers)
    return { ...page, compared, bytes: Buffer.from(body, 'base64').length }
  }
  const uncached: PageCost[] = []
  for (const page of [...pages, searchMix]) uncached.push(await cost(page, {}, [servers.rendering, servers.bare], pace))
  const listed: PageCost[] = []
  for (const page of lists) listed.push(await cost(page, {}, [servers.rendering, servers.bare], pace))
  const kept: PageCost[] = []
  const keptAgainstQueries: PageCost[] = []
  const firstTime: PageCost[] = []
  for (const page of pages.filter((page) => page.again === true))
    kept.push(await cost(page, compressed, [servers.keeping, servers.bareMemory], shortPace))
  for (const page of pages.slice(0, 2)) {
    keptAgainstQueries.push(await cost(page, compressed, [servers.keeping, servers.bareCompressed], shortPace))
    firstTime.push(await cost(page, compressed, [servers.keeping, servers.bareCompressed], shortPace, true))
  }
  say('Searches, four at once')
  const all = await timeSearches(servers.rendering, searches, 4)
  say('Searches of materials, one and four at once')
  const materials = {
    alone: await timeSearches(servers.rendering, materialSearches, 1),
    four: await timeSearches(servers.rendering, materialSearches, 4),
  }
  return {
    plans,
    uncached,
    lists: listed,
    kept,
    keptAgainstQueries,
    firstTime,
    searches: all.searches,
    searchP95: all.p95,
    materials,
  }
}

const searchMix: MeasuredPage = { name: 'Search, the seven below in turn', path: '/de/suche?q=…' }

async function timeSearches(port: number, pages: readonly MeasuredPage[], connections: number): Promise<TimedSearches> {
  const job = { port, paths: pages.map(({ path }) => path), headers: {}, connections }
  await load({ ...job, seconds: 2 })
  const { milliseconds } = await load({ ...job, seconds: 10 })
  const timesOf = (path: string) => milliseconds.get(path) ?? []
  return {
    searches: pages.map((page) => ({
      ...page,
      p50: quantile(timesOf(page.path), 0.5),
      p95: quantile(timesOf(page.path), 0.95),
    })),
    p95: quantile([...milliseconds.values()].flat(), 0.95),
  }
}

/** What autovacuum would have done by the next day. Answers the version of the server. */
async function tidy(owner: ClientConfig): Promise<string> {
  const client = new Client(owner)
  await client.connect()
  await client.query('vacuum (analyze)')
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  return rows[0]?.server_version ?? ''
}
