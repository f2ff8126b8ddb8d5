import { get } from 'node:http'
import { openLog } from '#platform/log/index.ts'
import type { Answer, Statement } from './bare-server.ts'
import { openProgram, type ProgramJob } from './program.ts'

/**
 * The statements behind each path once the program runs: the second rendering counts, since the first also reads what is
 * then kept for the day.
 */
export async function captureStatements(
  job: ProgramJob,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  const heard: Statement[] = []
  const program = await openProgram(job, {
    onQuery: (text, values) => heard.push({ text, values }),
    log: openLog({ write: () => undefined }),
  })
  const captured = new Map<string, readonly Statement[]>()
  for (const path of paths) {
    await (await program.web.fetch(new Request(program.baseUrl + path))).text()
    heard.length = 0
    await (await program.web.fetch(new Request(program.baseUrl + path))).text()
    captured.set(path, [...heard])
  }
  await program.close()
  return captured
}

const ofTheConnection = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding'])

/** The answer as it goes over the wire, still compressed. */
export function fetchAnswer(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const request = get({ port, path, host: '127.0.0.1', headers: { ...headers } }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () => {
      if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`))
      const own = Object.entries(response.headersDistinct).filter(([name]) => !ofTheConnection.has(name))
      const fixed = Object.fromEntries(own.map(([name, values]) => [name, (values ?? []).join(', ')]))
      resolve({ headers: fixed, body: Buffer.concat(chunks).toString('base64') })
    })
  })
  request.on('error', reject)
  return promise
}
