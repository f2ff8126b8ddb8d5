import { connect } from 'node:net'

export type LoadJob = {
  readonly port: number
  /** Asked for in turn. */
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly connections: number
  readonly seconds: number
  /** Adds a number to each address, so that none is asked for twice. */
  readonly alwaysNew?: boolean
}

/** Answers per second, and the milliseconds of each answer by path. */
export type LoadResult = { readonly perSecond: number; readonly milliseconds: ReadonlyMap<string, readonly number[]> }

/**
 * Asks over keep-alive connections, one request after the other on each. Reads the status line and the length only, so
 * that it costs far less than what it measures. Throws on any status but 200.
 */
export async function load(job: LoadJob): Promise<LoadResult> {
  const until = performance.now() + job.seconds * 1000
  const milliseconds = new Map<string, number[]>(job.paths.map((path) => [path, []]))
  let asked = 0
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: job.connections }, () =>
      converse(job, nextRequest, (path, ms) => milliseconds.get(path)?.push(ms)),
    ),
  )
  const answered = [...milliseconds.values()].reduce((sum, list) => sum + list.length, 0)
  return { perSecond: answered / ((performance.now() - begun) / 1000), milliseconds }

  function nextRequest(): { readonly path: string; readonly target: string } | undefined {
    if (performance.now() >= until) return undefined
    const path = job.paths[asked % job.paths.length] ?? '/'
    asked += 1
    return {
      path,
      target: job.alwaysNew === true ? `${path}${path.includes('?') ? '&' : '?'}nr=${freshNumber()}` : path,
    }
  }
}

let lastNumber = 0
function freshNumber(): number {
  lastNumber += 1
  return lastNumber
}

type Next = () => { readonly path: string; readonly target: string } | undefined

function converse(job: LoadJob, nextRequest: Next, answered: (path: string, ms: number) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const fixed = Object.entries({ host: `127.0.0.1:${job.port}`, ...job.headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  const socket = connect({ port: job.port, host: '127.0.0.1', noDelay: true }, ask)
  let missing = 0
  let head = ''
  let path = ''
  let since = 0

  function ask(): void {
    const next = nextRequest()
    if (next === undefined) {
      socket.end()
      resolve()
      return
    }
    path = next.path
    head = ''
    missing = 0
    since = performance.now()
    socket.write(`GET ${next.target} HTTP/1.1\r\n${fixed}\r\n`)
  }

  socket.on('data', (chunk) => {
    if (missing === 0) {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
      if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
        reject(new Error(`${path} answered ${head.slice(0, 200)}`))
        socket.destroy()
        return
      }
      missing = Number(length) - (head.length - end - 4)
    } else missing -= chunk.length
    if (missing > 0) return
    answered(path, performance.now() - since)
    ask()
  })
  socket.on('error', reject)
  return promise
}

/** The value below which this share of the list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(list: readonly number[]): number {
  return quantile(list, 0.5)
}
