import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Encoding } from './page-memory.ts'

/** The built files, read once and answered from memory: no path of a request ever reaches the file system. */
export type Assets = {
  /** The address of a built file by its logical name. */
  href(name: string): string
  find(path: string): { readonly type: string; readonly bodies: Readonly<Record<Encoding, Buffer>> } | undefined
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
}

/** Reads `manifest.json` of the folder and every file it names, with its compressed twins where they exist. */
export async function readAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  const files = new Map<string, { type: string; bodies: Record<Encoding, Buffer> }>(
    await Promise.all(
      Object.values(manifest).map(async (file) => {
        const identity = await readFile(join(folder, file))
        const [gzip, br] = await Promise.all(
          ['gz', 'br'].map((ending) => readFile(join(folder, `${file}.${ending}`)).catch(() => identity)),
        )
        const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
        return [`/assets/${file}`, { type, bodies: { identity, gzip: gzip ?? identity, br: br ?? identity } }] as const
      }),
    ),
  )
  return {
    href: (name) => {
      const file = manifest[name]
      if (file === undefined) throw new Error(`No built file ${name}`)
      return `/assets/${file}`
    },
    find: (path) => files.get(path),
  }
}
