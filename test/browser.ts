import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromiumPackage, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { createHttpServer, readAssets } from '#platform/http/index.ts'
import { assetsFolder } from '#app/project-files.ts'
import { type House, type Persona, useHouse } from './house.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** A real Chromium: `CHROMIUM_PATH` where it is set, else the one inside the npm package. */
async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH']
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags })
  const executablePath = await chromiumPackage.executablePath()
  const launch = () => chromium.launch({ executablePath, args: [...flags, '--headless=shell'] })
  try {
    return await launch()
  } catch {
    // A machine without the libraries Chromium links to: the package brings them, too.
    const folder = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', 'bin')
    await inflate(join(folder, 'al2023.tar.br'))
    setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
    return launch()
  }
}

export type OpenOptions = {
  readonly width?: number
  readonly height?: number
  readonly javaScript?: boolean
  readonly dark?: boolean
  readonly locale?: string
}

/** A window of one person, with what it did beyond the page: requests elsewhere, policy reports, faults of scripts. */
export type Window = {
  readonly page: Page
  readonly context: BrowserContext
  readonly elsewhere: string[]
  readonly faults: string[]
  close(): Promise<void>
}

export type BrowserHouse = House & {
  open(persona: Persona, options?: OpenOptions): Promise<Window>
  readonly address: string
}

/** The house on a socket of this machine, and a browser to walk through it. */
export function useBrowserHouse(port: number): BrowserHouse {
  const address = `http://localhost:${port}`
  const house = useHouse(address)
  let browser: Browser | undefined
  let server: Server | undefined

  beforeAll(async () => {
    const made = createHttpServer({
      web: house.web,
      assets: await readAssets(assetsFolder),
      baseUrl: address,
      trustedProxies: [],
      memoryBytes: 0,
    })
    server = made.server
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
    browser = await launchBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
  })

  return {
    ...house,
    address,
    open: async (persona: Persona, options: OpenOptions = {}): Promise<Window> => {
      if (browser === undefined) throw new Error('The browser opens before the first test, not before.')
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
        javaScriptEnabled: options.javaScript ?? true,
        colorScheme: options.dark === true ? 'dark' : 'light',
        locale: options.locale ?? 'de-DE',
      })
      const cookie = await house.cookie(persona)
      const [name, value] = cookie.split('=')
      if (name !== undefined && value !== undefined)
        await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }])
      const page = await context.newPage()
      const elsewhere: string[] = []
      const faults: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:'))
          elsewhere.push(request.url())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text()))
          faults.push(message.text())
      })
      return { page, context, elsewhere, faults, close: () => context.close() }
    },
  }
}
