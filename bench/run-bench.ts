import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '#app/project-files.ts'
import { atEnd, cleanUp, cleanUpOnSignals } from './cleaning.ts'
import { measureFinished, measureStarts } from './finished-program.ts'
import { measureDecade } from './decade-costs.ts'
import { decadeGoals, type Goal, listGoals, newsletterGoals, paperGoals, stormGoals } from './goals.ts'
import { measureImport } from './import-costs.ts'
import { measureNewsletter, openBenchMailServer } from './newsletter-costs.ts'
import { measurePages } from './page-costs.ts'
import { measurePapers } from './paper-costs.ts'
import { factsOfMachine, performancePage, tableOf } from './report.ts'
import { copyProject, startProgram } from './starts.ts'
import { measureStorm } from './storm-costs.ts'

const began = performance.now()

/** Says what is being measured, since all of it takes minutes. */
export function say(line: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)
}

type OwnFolder = { readonly folder: string; readonly project: string; readonly data: string }

/** Measures in a folder of its own, which is gone afterwards, and ends the program. */
async function inOwnFolder(measure: (own: OwnFolder) => Promise<void>): Promise<never> {
  const folder = mkdtempSync(join(tmpdir(), 'vielfaltsnetz-bench-'))
  // PostgreSQL runs as a user of its own when we are root, and must be able to walk here.
  chmodSync(folder, 0o755)
  cleanUpOnSignals()
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  try {
    await measure({ folder, project: join(folder, 'project'), data: join(folder, 'data') })
  } finally {
    await cleanUp()
  }
  process.exit(0)
}

function sayGoals(goals: readonly Goal[]): void {
  for (const { what, goal, measured, reached } of goals)
    console.log(`${reached ? '✓' : '✗'} ${what}: ${measured} (${goal})`)
}

/** Measures everything. Missed goals are said, they are no failure. */
export async function runBench(): Promise<void> {
  await inOwnFolder(async ({ folder, project, data }) => {
    const machine = factsOfMachine()
    say('First start of a copy of the project, and starts after it')
    copyProject(project)
    const starts = await measureStarts(project, data)
    const pages = await measurePages(data, folder, say)
    say('The finished program on the full database: start, memory, first visit')
    const finished = await measureFinished(project, data)
    say('Certificates and lists as PDF')
    const papers = measurePapers()
    const results = { machine, starts, pages, finished, papers, minutes: (performance.now() - began) / 60_000 }
    console.log(`\n${tableOf(results)}\n`)
    writeFileSync(join(projectFolder, 'docs', 'performance.md'), performancePage(results))
    console.log('Written to docs/performance.md')
  })
}

/** The costs of a list alone, on the demo world: a minute instead of many. Nothing is written down. */
export async function runListBench(): Promise<void> {
  await inOwnFolder(async ({ project, data }) => {
    copyProject(project)
    const running = await startProgram(project, data)
    const costs = await measureImport(running.port, data)
    console.log(costs.seconds)
    sayGoals(listGoals(costs))
  })
}

/** Papers alone: seconds. Nothing is written down. */
export function runPaperBench(): void {
  sayGoals(paperGoals(measurePapers()))
}

/** A storm of registrations alone, on the demo world with two processes. Nothing is written down. */
export async function runStormBench(): Promise<void> {
  await inOwnFolder(async ({ project, data }) => {
    copyProject(project)
    Object.assign(process.env, { WORKERS: '2', TRUSTED_PROXIES: '127.0.0.1,::1' })
    const costs = await measureStorm(await startProgram(project, data), data)
    console.log(costs)
    sayGoals(stormGoals(costs))
  })
}

/** An issue of the newsletter alone, on the demo world. Nothing is written down. */
export async function runNewsletterBench(): Promise<void> {
  await inOwnFolder(async ({ project, data }) => {
    copyProject(project)
    const mails = await openBenchMailServer()
    Object.assign(process.env, { SMTP_URL: mails.url, TRUSTED_PROXIES: '127.0.0.1,::1' })
    const costs = await measureNewsletter(await startProgram(project, data), data, mails)
    console.log(costs)
    sayGoals(newsletterGoals(costs))
  })
}

/** Every page of ten years of work, alone. Nothing is written down. */
export async function runDecadeBench(): Promise<void> {
  await inOwnFolder(async ({ project, data }) => {
    copyProject(project)
    const costs = await measureDecade(await startProgram(project, data), data)
    sayGoals(decadeGoals(costs))
  })
}
