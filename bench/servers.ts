import type { ClientConfig } from 'pg'
import type { BareJob, Statement } from './bare-server.ts'
import { captureStatements, fetchAnswer } from './capture.ts'
import { freePort, startRole } from './processes.ts'
import type { ProgramJob } from './program.ts'

export type Headers = Readonly<Record<string, string>>

/** What a browser says it takes. */
export const compressed: Headers = { 'accept-encoding': 'br, gzip' }

/** Ports of the program and of its bare counterparts, each a process of its own. */
export type Servers = {
  /** Keeps no page. */
  readonly rendering: number
  /** Keeps pages, as the program does. */
  readonly keeping: number
  /** Statements, then uncompressed bytes. */
  readonly bare: number
  /** Statements, then compressed bytes. */
  readonly bareCompressed: number
  /** Compressed bytes from memory. */
  readonly bareMemory: number
  readonly statements: ReadonlyMap<string, readonly Statement[]>
}

/** Starts them all; the bare ones learn from the program what to ask the database and what to send. */
export async function startServers(
  connection: ClientConfig,
  folder: string,
  paths: readonly string[],
): Promise<Servers> {
  const rendering: ProgramJob = { connection, folder, port: await freePort(), memoryBytes: 0 }
  const keeping: ProgramJob = { connection, folder, port: await freePort(), memoryBytes: 24 * 1024 * 1024 }
  const statements = await captureStatements(rendering, paths)
  await startRole('program', folder, rendering)
  await startRole('program', folder, keeping)

  async function startBare(like: number, headers: Headers, queries: boolean): Promise<number> {
    const pages: BareJob['pages'][number][] = []
    for (const path of paths) {
      // Twice: the first answer of a path is made, the second is the one that comes again.
      await fetchAnswer(like, path, headers)
      const answer = await fetchAnswer(like, path, headers)
      pages.push({ path, statements: queries ? (statements.get(path) ?? []) : [], ...answer })
    }
    const job: BareJob = { connection, port: await freePort(), pages }
    await startRole('bare', folder, job)
    return job.port
  }
  return {
    rendering: rendering.port,
    keeping: keeping.port,
    bare: await startBare(rendering.port, {}, true),
    bareCompressed: await startBare(keeping.port, compressed, true),
    bareMemory: await startBare(keeping.port, compressed, false),
    statements,
  }
}
