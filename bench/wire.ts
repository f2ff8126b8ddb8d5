// Bytes over the wire of a first visit, counted by a real Chromium. Run by the bench: node bench/wire.ts <origin>.
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromiumPackage, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

export type Visit = {
  readonly name: string
  readonly bytes: number
  /** Address and bytes of each answer, headers included. */
  readonly parts: readonly { readonly path: string; readonly bytes: number; readonly encoding: string }[]
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const visits = [
  { name: 'German', first: '/de/', second: '/de/finden' },
  { name: 'Arabic', first: '/ar/', second: '/ar/finden' },
  { name: 'Ukrainian', first: '/uk/', second: '/uk/finden' },
]

const origin = process.argv[2] ?? ''
const browser = await launch()
const found: Visit[] = []
for (const { name, first, second } of visits) found.push(...(await visit(browser, name, [first, second])))
await browser.close()
console.log(JSON.stringify(found))

/** The pages one after the other in a browser that has seen nothing before. */
async function visit(browser: Browser, name: string, paths: readonly string[]): Promise<readonly Visit[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'de-DE' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const asked = new Map<string, { readonly url: string; readonly encoding: string }>()
  let parts: Visit['parts'][number][] = []
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache)
      asked.set(requestId, { url: response.url, encoding: response.headers['content-encoding'] ?? 'identity' })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = asked.get(requestId)
    if (answer === undefined || answer.url.startsWith('data:') || encodedDataLength === 0) return
    parts.push({ path: new URL(answer.url).pathname, bytes: encodedDataLength, encoding: answer.encoding })
  })
  const seen: Visit[] = []
  for (const [index, path] of paths.entries()) {
    parts = []
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
    seen.push({
      name: `${name}, ${index === 0 ? 'start page at first visit' : 'directory as second page'}`,
      bytes,
      parts,
    })
  }
  await context.close()
  return seen
}

async function launch(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH']
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags })
  const executablePath = await chromiumPackage.executablePath()
  const start = () => chromium.launch({ executablePath, args: [...flags, '--headless=shell'] })
  try {
    return await start()
  } catch {
    // A machine without the libraries Chromium links to: the package brings them, too.
    await inflate(
      join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', 'bin', 'al2023.tar.br'),
    )
    setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
    return start()
  }
}
