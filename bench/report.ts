import { cpus, loadavg, totalmem } from 'node:os'
import { boundsOf, type Goal, goalsOf, type Results, whole } from './goals.ts'
import type { PageCost } from './page-costs.ts'

/** Processor, memory and runtime; read before the load, so that other work on the machine shows. */
export function factsOfMachine(): string {
  const cores = cpus()
  const model = (cores[0]?.model ?? '').replaceAll(/\s+/g, ' ').trim()
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0)
  const load = (loadavg()[0] ?? 0).toFixed(2)
  return `${cores.length} cores (${model}), ${gigabytes} GB memory, Node ${process.versions.node}, load average before ${load}`
}

/** The goals as a Markdown table. */
export function tableOf(results: Results): string {
  const goals = goalsOf(results)
  const rows = goals.map(({ what, goal, measured, reached }) => [what, goal, measured, reached ? '✓' : '✗'])
  const missed = goals.filter(({ reached }) => !reached)
  return `${table(['what', 'goal', 'measured', ''], rows)}\n\n${verdict(missed)}`
}

function verdict(missed: readonly Goal[]): string {
  return missed.length === 0 ? 'Every goal is reached.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`
}

/** `docs/performance.md`. */
export function performancePage(results: Results): string {
  const { machine, pages, starts, finished, minutes } = results
  const { world } = pages
  const day = new Date().toISOString().slice(0, 10)
  const memory = [
    ['after start', finished.idle],
    ['after load', finished.loaded],
  ] as const
  return `<!-- Written by "npm run bench"; changes made by hand are lost. -->

# Performance

Measured on ${day}: ${machine}, PostgreSQL ${pages.postgres}. Everything ran on this one machine: the program (one process), the bare server,
PostgreSQL and the load. Database: ${whole(world.projects)} projects, ${whole(world.organisations)} organisations, ${whole(world.texts)} searchable
texts with ${whole(world.words)} different words, most of them invented.

## Goals

${tableOf(results)}

${boundsOf(results)
  .map((sentence) => `- ${sentence}`)
  .join('\n')}

**Bare** is a \`node:http\` server in a process of its own that does for each request exactly what the program does at the database, and nothing
else: the same statements with the same values over a pool of the same size and role, then the same bytes with the same headers. For pages
from memory it sends bytes it holds and asks no database. Program and bare take turns, three rounds each after warming up; the ratio is the
median of the rounds.

## Pages rendered for each request

16 connections, without compression, nothing kept.

${costTable(pages.uncached)}

## Lists for programs

16 connections, without compression, nothing kept.

${costTable(pages.lists)}

## The same page again, from memory

16 connections, compressed. Against a server that sends from memory, then against one that asks the database each time.

${costTable(pages.kept)}

${costTable(pages.keptAgainstQueries)}

## A page nobody asked for before, while pages are kept

Each request asks for another address, so the program renders, compresses with gzip and Brotli and keeps the page; bare runs the statements
and sends bytes compressed beforehand.

${costTable(pages.firstTime)}

## Search

Four at once, whole answer over HTTP, nothing kept. Together p95 ${pages.searchP95.toFixed(1)} ms.

${table(
  ['search', 'p50 ms', 'p95 ms'],
  pages.searches.map(({ name, p50, p95 }) => [name.replace('Search, ', ''), p50.toFixed(1), p95.toFixed(1)]),
)}

## Search of materials

${whole(world.materials)} materials with the words of files of four pages. Whole answer over HTTP, nothing kept. Together p95
${pages.materials.alone.p95.toFixed(1)} ms one at a time, ${pages.materials.four.p95.toFixed(1)} ms four at once.

${table(
  ['search', 'p50 ms', 'p95 ms', 'four at once p50 ms', 'p95 ms'],
  pages.materials.alone.searches.map(({ name, p50, p95 }, index) => {
    const four = pages.materials.four.searches[index]
    return [
      name.replace('Materials, ', ''),
      p50.toFixed(1),
      p95.toFixed(1),
      four?.p50.toFixed(1) ?? '',
      four?.p95.toFixed(1) ?? '',
    ]
  }),
)}

## Statements

\`explain (analyze, buffers)\` of the statements of each page, as PostgreSQL times them when nothing else runs.

${table(
  ['page', 'statements', 'ms', 'of these planning', 'read from buffers', 'sequential scans (rows)'],
  pages.plans.map(({ path, statements, milliseconds, planning, bytesRead, scans }) => [
    `\`${decodeURIComponent(path)}\``,
    String(statements),
    milliseconds.toFixed(1),
    planning.toFixed(1),
    `${(bytesRead / 2 ** 20).toFixed(1)} MB`,
    scans.join(', ') || 'none',
  ]),
)}

## Starts and memory

From the command to \`/readyz\`: nothing built and no data ${starts.fresh.toFixed(1)} s, built and no data ${starts.built.toFixed(1)} s, built and
with the demo world ${starts.again.toFixed(1)} s, built and with the full database ${finished.startSeconds.toFixed(1)} s.

Memory is PSS: pages shared by several processes are divided among them.

${table(
  ['', 'program MB', 'PostgreSQL MB', 'together MB'],
  memory.map(([when, { program, database }]) => [when, whole(program), whole(database), whole(program + database)]),
)}

## First visit over the wire

A real Chromium that has seen nothing before, 360 px wide; headers included.

${table(
  ['visit', 'kB', 'parts'],
  finished.visits.map(({ name, bytes, parts }) => [
    name,
    (bytes / 1000).toFixed(1),
    parts.map((part) => `\`${part.path.replace('/assets/', '')}\` ${(part.bytes / 1000).toFixed(1)}`).join(', '),
  ]),
)}

## For orientation

Other systems with 1,000 entries on two cores, list filtered by language and district, full HTML: bare with one process 1,613 pages/s, WordPress
24 (block theme) to 47 (classic), behind a full-page cache 31,500; Directus (JSON only) 75.

## To repeat it

\`npm run bench\` takes ${minutes.toFixed(0)} minutes, uses a temporary folder and free ports of this machine only, and writes this page. Figures of
two machines compare by their ratios, not by pages per second. It must run alone: whatever else uses the processor makes it worse.
`
}

function costTable(costs: readonly PageCost[]): string {
  return table(
    ['page', 'kB', 'program pages/s', 'p50 ms', 'p95 ms', 'bare pages/s', 'p50 ms', 'p95 ms', 'ratio'],
    costs.map(({ name, bytes, compared: { program, bare, ratio } }) => [
      name,
      bytes === 0 ? '' : (bytes / 1000).toFixed(1),
      whole(program.perSecond),
      program.p50.toFixed(1),
      program.p95.toFixed(1),
      whole(bare.perSecond),
      bare.p50.toFixed(1),
      bare.p95.toFixed(1),
      ratio.toFixed(2),
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
