import type { Finished, Starts } from './finished-program.ts'
import type { ImportCosts } from './import-costs.ts'
import type { DecadeCost } from './decade-costs.ts'
import type { NewsletterCosts } from './newsletter-costs.ts'
import type { PageCost, PageCosts } from './page-costs.ts'
import type { PaperCosts } from './paper-costs.ts'
import type { StormCosts } from './storm-costs.ts'
import type { Visit } from './wire.ts'

export type Results = {
  readonly machine: string
  readonly starts: Starts
  readonly pages: PageCosts
  readonly finished: Finished
  readonly papers: PaperCosts
  readonly minutes: number
}

/** What was measured beside what must hold. */
export type Goal = {
  readonly what: string
  readonly goal: string
  readonly measured: string
  readonly reached: boolean
}

const mostStatements = 12

/** Every goal of the foundation with its figure, in the order they were set. */
export function goalsOf({ starts, pages, finished, papers }: Results): readonly Goal[] {
  const held = finished.loaded.program + finished.loaded.database
  const statements = Math.max(...pages.plans.map((plan) => plan.statements))
  const longScans = pages.plans.flatMap((plan) => plan.longScans)
  return [
    ...pages.uncached.map((cost) => ratioGoal(`${cost.name}: rendered`, cost, 0.4)),
    ...pages.lists.map((cost) => ratioGoal(cost.name, cost, 0.5)),
    ...pages.kept.map((cost) => ratioGoal(`${cost.name}: again, from memory`, cost, 0.8)),
    atMost('Search, 4 at once, p95', pages.searchP95, 30, 'ms', 1),
    atMost('Search of materials, 1 at a time, p95', pages.materials.alone.p95, 30, 'ms', 1),
    atMost('Search of materials, 4 at once, p95', pages.materials.four.p95, 30, 'ms', 1),
    atMost('First start after install, nothing built', starts.fresh, 15, 's', 1),
    atMost('Next start', starts.again, 3, 's', 1),
    atMost('Next start, full database', finished.startSeconds, 3, 's', 1),
    atMost('Memory of program and database after load', held, 350, 'MB', 0),
    ...finished.visits
      .filter(({ name }) => name.includes('first'))
      .map(({ name, bytes }) => atMost(`${name}, over the wire`, bytes / 1000, 60, 'kB', 1)),
    ...listGoals(finished.list),
    ...paperGoals(papers),
    atMost('Statements of the page with most', statements, mostStatements, '', 0),
    {
      what: 'Sequential scans over more than 10,000 rows',
      goal: 'none',
      measured: longScans.length === 0 ? 'none' : [...new Set(longScans)].join(', '),
      reached: longScans.length === 0,
    },
  ]
}

/** A list of ten thousand organisations: read, checked and taken over, and what a page takes meanwhile. */
export function listGoals({ rows, seconds, pageP95, quietP95 }: ImportCosts): readonly Goal[] {
  const { read, check, apply, undo } = seconds
  return [
    atMost(`A list of ${whole(rows)} rows: read, checked and taken over`, read + check + apply, 10, 's', 1),
    atMost('The same, taken back', undo, 10, 's', 1),
    atMost(`Pages meanwhile, each rendered anew, p95 (before: ${whole(quietP95)} ms)`, pageP95, 100, 'ms', 0),
  ]
}

/** Papers made in one go. */
export function paperGoals({ certificates, certificateSeconds, listMs }: PaperCosts): readonly Goal[] {
  return [
    atMost(`${certificates} certificates as PDF/UA`, certificateSeconds, 4, 's', 1),
    atMost('A list of 100 people as PDF/UA', listMs, 150, 'ms', 0),
  ]
}

/** What must hold of 500 people who sign up within ten seconds while a process dies. */
export function stormGoals({ people, p99, seats, overtaken, mails }: StormCosts): readonly Goal[] {
  const exactly = (what: string, wanted: number, found: number): Goal => ({
    what,
    goal: `${wanted}`,
    measured: `${found}`,
    reached: found === wanted,
  })
  return [
    atMost('Storm of registrations, p99', p99 / 1000, 1, 's', 2),
    exactly('Storm of registrations: seats given', 200, seats),
    exactly('Storm of registrations: people overtaken', 0, overtaken),
    exactly('Storm of registrations: people who got a mail', people, mails),
  ]
}

/** An issue to ten thousand readers, and single mails meanwhile (LD-13). */
export function newsletterGoals({
  readers,
  minutes,
  once,
  singles,
  singleP95,
  singleMost,
}: NewsletterCosts): readonly Goal[] {
  return [
    atMost(`A newsletter to ${whole(readers)} readers in five languages, handed to SMTP`, minutes, 10, 'min', 1),
    {
      what: 'The same: readers who got exactly one mail',
      goal: `${readers}`,
      measured: `${once}`,
      reached: once === readers,
    },
    atMost(`Single mails meanwhile (${singles}), p95`, singleP95, 10, 's', 2),
    atMost('Single mails meanwhile, slowest', singleMost, 10, 's', 2),
  ]
}

/** Each page on ten years of work. */
export function decadeGoals(costs: readonly DecadeCost[]): readonly Goal[] {
  return costs.map(({ name, p95 }) => atMost(`Ten years: ${name}, p95`, p95, 50, 'ms', 1))
}

function ratioGoal(what: string, { compared }: PageCost, least: number): Goal {
  const { program, bare, ratio } = compared
  const measured = `${ratio.toFixed(2)} (${whole(program.perSecond)} of ${whole(bare.perSecond)} pages/s)`
  return { what, goal: `≥ ${least} × bare`, measured, reached: ratio >= least }
}

function atMost(what: string, value: number, most: number, unit: string, digits: number): Goal {
  const suffix = unit === '' ? '' : ` ${unit}`
  return { what, goal: `≤ ${most}${suffix}`, measured: `${value.toFixed(digits)}${suffix}`, reached: value <= most }
}

/** What stands between the program and the goals it misses, in sentences with the figures of this run. */
export function boundsOf(results: Results): readonly string[] {
  const { starts, pages, finished } = results
  const missed = goalsOf(results).filter(({ reached }) => !reached)
  const misses = (words: string) => missed.some(({ what }) => what.includes(words))
  const slowest = Math.max(...pages.plans.filter(({ path }) => path.includes('suche')).map((plan) => plan.milliseconds))
  const { program, database } = finished.loaded
  const fontsOf = ({ parts }: Visit) =>
    parts.filter(({ path }) => path.endsWith('.woff2')).reduce((sum, part) => sum + part.bytes, 0)
  const fonts = Math.max(...finished.visits.map(fontsOf)) / 1000
  const sentences: readonly (readonly [boolean, string])[] = [
    [
      misses('rendered'),
      'Rendered pages: drawing the page in the program, since both sides wait for the same statements.',
    ],
    [misses('API,'), 'Lists for programs: reading and writing JSON, which bare passes on as it is.'],
    [misses('from memory'), 'Pages from memory: reading and setting headers for each answer, which bare has ready.'],
    [
      misses('Search,'),
      `Search: its statements alone take up to ${slowest.toFixed(0)} ms, and four share the cores with the program.`,
    ],
    [
      misses('First start'),
      `First start: ${(starts.fresh - starts.built).toFixed(1)} s to build, ${(starts.built - starts.again).toFixed(1)} s to make the database and fill it.`,
    ],
    [misses('Memory'), `Memory: ${whole(program)} MB in the program after load, ${whole(database)} MB in PostgreSQL.`],
    [misses('over the wire'), `First visit: fonts are up to ${fonts.toFixed(0)} kB of it.`],
    [misses('Sequential'), 'Sequential scans: see the table of statements.'],
  ]
  return sentences.flatMap(([holds, sentence]) => (holds ? [sentence] : []))
}

/** A number without decimals, thousands apart. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}
