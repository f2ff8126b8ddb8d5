import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { atEnd } from './cleaning.ts'

/** A part of the bench that runs in a process of its own. */
export type Role = 'program' | 'bare'

const roles: ChildProcess[] = []

/** Starts this same bundle in a role and resolves when it listens. */
export async function startRole(role: Role, folder: string, job: { readonly port: number }): Promise<ChildProcess> {
  const jobFile = join(folder, `${role}-${job.port}.json`)
  writeFileSync(jobFile, JSON.stringify(job))
  const child = fork(import.meta.filename, [role, jobFile], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  roles.push(child)
  atEnd(() => stopProcess(child))
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${role} ended with ${code} before it listened`)
  })
  await Promise.race([once(child, 'message'), failed])
  failed.catch(() => undefined)
  return child
}

/** Ends every process that was started in a role. */
export async function stopRoles(): Promise<void> {
  for (const child of roles.splice(0)) await stopProcess(child)
}

/** Asks the process to end and waits for it. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
