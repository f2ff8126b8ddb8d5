import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { codeOf, EmbeddedServerError, messageOf } from './embedded-server-error.ts'
import type { Log } from './log.ts'
import { durability } from './settings.ts'
import { socketPort } from './socket-directory.ts'

/** `starting` also covers a server that is shutting down: both say 57P03 and both pass by themselves. */
export type Answer =
  | { readonly state: 'ready'; readonly settings: ReadonlyMap<string, string> }
  | { readonly state: 'starting' }
  | { readonly state: 'silent'; readonly reason: string }

type Wait = {
  readonly socketDirectory: string
  readonly log: Log
  readonly signal: AbortSignal
  readonly ended: () => boolean
  /** How long a server may stay silent; one that says it is starting may take as long as its recovery needs. */
  readonly silenceMilliseconds: number
}

/** Waits for an answer; `undefined` when the server ended or stayed silent for too long. */
export async function waitUntilReady(wait: Wait): Promise<Extract<Answer, { state: 'ready' }> | undefined> {
  let heard = performance.now()
  let reported = heard
  while (!wait.ended()) {
    wait.signal.throwIfAborted()
    const answer = await askServer(wait.socketDirectory)
    if (answer.state === 'ready') return answer
    const now = performance.now()
    if (answer.state === 'starting') heard = now
    if (now - heard > wait.silenceMilliseconds) return undefined
    if (now - reported > 2000) {
      reported = now
      wait.log('database.waiting', { reason: answer.state === 'starting' ? 'the server is recovering' : answer.reason })
    }
    // Each question to a recovering server is a line in its log.
    await pause(answer.state === 'starting' ? 50 : 10, undefined, { signal: wait.signal })
  }
  return undefined
}

/** One connection and one question. */
export async function askServer(socketDirectory: string): Promise<Answer> {
  const client = new Client({
    host: socketDirectory,
    port: socketPort,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1)',
      [[...Object.keys(durability), 'data_checksums']],
    )
    return { state: 'ready', settings: new Map(rows.map((row) => [row.name, row.setting])) }
  } catch (error) {
    return codeOf(error) === '57P03' ? { state: 'starting' } : { state: 'silent', reason: messageOf(error) }
  } finally {
    // Not awaited: pg never resolves this when the server went away first.
    void client.end().catch(() => undefined)
  }
}

/** Throws unless the running server keeps what it acknowledges and notices damaged pages. */
export function demandDurability(settings: ReadonlyMap<string, string>): void {
  const weak = [...Object.keys(durability), 'data_checksums'].filter((name) => settings.get(name) !== 'on')
  if (weak.length === 0) return
  throw new EmbeddedServerError(
    `The database would not keep data safely (${weak.join(', ')} not on); restore a backup into an empty DATA_DIR or set DATABASE_URL.`,
  )
}
