// `npm start`, `npm run serve`, `npm run bench`: builds what is out of date, then runs the bundle in this process.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleOf, entryOf } from './entries.ts'

const mode = process.argv[2] ?? 'demo'
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Node 24 is needed and ${process.version} runs. "npm install" brings it for Linux on x64 and arm64; elsewhere install Node 24 first.`,
  )
  process.exit(1)
}
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), mode], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
await import(pathToFileURL(bundleOf(entryOf(mode))).href)
