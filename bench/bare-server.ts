import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Pool, type ClientConfig } from 'pg'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Headers, and the body as Base64. */
export type Answer = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

export type BareJob = {
  readonly connection: ClientConfig
  readonly port: number
  /** What the program did for each address; without statements the bytes come from memory alone. */
  readonly pages: readonly (Answer & { readonly path: string; readonly statements: readonly Statement[] })[]
}

/** The yardstick: `node:http` alone, running the same statements through `pg` and sending the same bytes. */
export function serveBare(jobFile: string): void {
  const job: BareJob = JSON.parse(readFileSync(jobFile, 'utf8'))
  const options = '-c statement_timeout=8000 -c lock_timeout=3000 -c timezone=UTC -c role=vielfaltsnetz_app'
  const pool = new Pool({ ...job.connection, max: 10, options })
  const pages = new Map(job.pages.map((page) => [page.path, { ...page, bytes: Buffer.from(page.body, 'base64') }]))
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').replace(/[?&]nr=\d+$/, ''))
    if (page === undefined) {
      response.writeHead(404).end()
      return
    }
    const send = () => response.writeHead(200, page.headers).end(page.bytes)
    if (page.statements.length === 0) send()
    else void run(pool, page.statements).then(send)
  })
  server.listen(job.port, '127.0.0.1', () => process.send?.('ready'))
}

async function run(pool: Pool, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await pool.query(text, [...values])
}
