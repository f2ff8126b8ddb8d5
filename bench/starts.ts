import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { projectFolder } from '#app/project-files.ts'
import { atEnd } from './cleaning.ts'
import { freePort, stopProcess } from './processes.ts'

export type Running = { readonly child: ChildProcess; readonly port: number; readonly seconds: number }

/** The project as it is after `npm install`: its files and packages, nothing built. */
export function copyProject(target: string): void {
  const left = new Set(['node_modules', 'dist', 'var', '.git'])
  for (const name of readdirSync(projectFolder)) {
    if (!left.has(name)) cpSync(join(projectFolder, name), join(target, name), { recursive: true })
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(target, 'node_modules'))
}

/** What `npm start` runs, until `/readyz` answers 200. */
export async function startProgram(project: string, dataDirectory: string): Promise<Running> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [...startFlags(project), 'scripts/start.ts', 'demo'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDirectory, PORT: String(port) },
  })
  atEnd(() => stopProcess(child))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode} instead of starting.`)
    if (performance.now() - begun > 120_000) throw new Error('The program did not start within two minutes.')
    if (await isReady(port)) return { child, port, seconds: (performance.now() - begun) / 1000 }
    await pause(20)
  }
}

/** The flags of `npm start`. */
function startFlags(project: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/readyz`)).status === 200
  } catch {
    return false
  }
}

/** Megabytes that the process, and PostgreSQL of the data directory, hold: shared pages divided among those who share them. */
export function heldMegabytes(
  pid: number,
  dataDirectory: string,
): { readonly program: number; readonly database: number } {
  const postmaster = Number(readFileSync(join(dataDirectory, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
  const database = [postmaster, ...childrenOf(postmaster)]
  return {
    program: proportionalMegabytes(pid),
    database: database.reduce((sum, one) => sum + proportionalMegabytes(one), 0),
  }
}

function childrenOf(parent: number): readonly number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return processes.filter((pid) => new RegExp(`^PPid:\\s${parent}$`, 'm').test(readProcess(pid, 'status')))
}

function proportionalMegabytes(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readProcess(pid, 'smaps_rollup'))?.[1] ?? 0) / 1024
}

/** Empty for a process that just ended. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
