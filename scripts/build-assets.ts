// Builds dist/assets: one style sheet, fonts, drawings and client scripts, each with its content hash in its name.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildFonts, fontSources } from './build-fonts.ts'
import { buildStyle, kernClassesIn, kernVersion } from './build-style.ts'
import { drawCloth } from '../src/ui/drawings/cloth.ts'
import { drawShare } from '../src/ui/drawings/share.ts'
import { darkPalette, drawBand, drawLooseEnds, lightPalette } from '../src/ui/drawings/braid.ts'

/** Logical name, such as `style.css`, to the file name in dist/assets. */
export type Manifest = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '..')
const source = join(root, 'src')
const target = join(root, 'dist/assets')
const manifestFile = join(target, 'manifest.json')
const keyFile = join(target, 'build-key')

/** Builds what is missing or out of date; a second call with nothing changed only reads. */
export async function buildAssets(): Promise<Manifest> {
  const kernClasses = kernClassesIn(filesBelow(source, '.tsx'))
  const key = keyOfInputs(kernClasses)
  if (existsSync(manifestFile) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) {
    return JSON.parse(readFileSync(manifestFile, 'utf8'))
  }
  mkdirSync(target, { recursive: true })
  const manifest: Record<string, string> = {}
  const add = (name: string, content: Uint8Array | string) => {
    manifest[name] = write(name, Buffer.from(content))
  }
  for (const [name, font] of await buildFonts()) add(name, font)
  add('band-light.svg', drawBand(lightPalette))
  add('band-dark.svg', drawBand(darkPalette))
  add('cloth-light.svg', drawCloth(lightPalette))
  add('cloth-dark.svg', drawCloth(darkPalette))
  add('knot-light.svg', drawLooseEnds(lightPalette))
  add('knot-dark.svg', drawLooseEnds(darkPalette))
  add('favicon.svg', readFileSync(join(source, 'ui/drawings/favicon.svg'), 'utf8').trim())
  add('share.png', await pictureOf(drawShare(lightPalette)))
  add('member.css', await buildStyle(join(source, 'ui/styles/member.css'), kernClasses, manifest))
  add('style.css', await buildStyle(join(source, 'ui/styles/style.css'), kernClasses, manifest))
  for (const [name, script] of await buildScripts()) add(name, script)
  removeAllBut(new Set(Object.values(manifest)))
  writeWhole(manifestFile, JSON.stringify(manifest, undefined, 2))
  writeWhole(keyFile, key)
  return manifest
}

/** A drawing as PNG: networks that show a picture beside a link take no SVG. */
async function pictureOf(drawing: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(drawing)).png({ palette: true, compressionLevel: 9 }).toBuffer()
}

/** `src/ui/client/page.ts` becomes `page.js`, `src/modules/hours/client/log.ts` becomes `hours-log.js`. */
async function buildScripts(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { build } = await import('esbuild')
  const entries = Object.fromEntries(
    clientFiles().map((file) => {
      const part = basename(dirname(dirname(file)))
      const name = basename(file, '.ts')
      return [part === 'ui' ? name : `${part}-${name}`, file]
    }),
  )
  const result = await build({
    entryPoints: entries,
    outdir: target,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  return result.outputFiles.map((file) => [basename(file.path), file.contents])
}

function clientFiles(): readonly string[] {
  const modules = join(source, 'modules')
  const parts = [
    join(source, 'ui'),
    ...(existsSync(modules) ? readdirSync(modules).map((name) => join(modules, name)) : []),
  ]
  return parts.flatMap((part) => {
    const folder = join(part, 'client')
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
      .toSorted()
  })
}

// Of the pages only the names of KERN classes count, so that an ordinary change to a page builds nothing anew.
function keyOfInputs(kernClasses: readonly string[]): string {
  const hash = createHash('sha256')
  const watched = [
    ...filesBelow(join(source, 'ui/styles'), '.css'),
    ...filesBelow(join(source, 'ui/drawings'), ''),
    ...clientFiles(),
    ...readdirSync(import.meta.dirname)
      .filter((name) => name.startsWith('build-'))
      .toSorted()
      .map((name) => join(import.meta.dirname, name)),
  ]
  for (const file of watched) hash.update(file).update(readFileSync(file))
  hash.update(kernClasses.join(' ')).update(kernVersion())
  for (const font of fontSources()) hash.update(readFileSync(font))
  return hash.digest('hex')
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function write(name: string, content: Buffer): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const [stem = name, ...endings] = name.split('.')
  const fileName = `${stem}.${digest}.${endings.join('.')}`
  const path = join(target, fileName)
  if (existsSync(path)) return fileName
  writeWhole(path, content)
  if (/\.(?:woff2|png)$/.test(name)) return fileName
  writeWhole(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  writeWhole(`${path}.gz`, gzipSync(content, { level: 9 }))
  return fileName
}

// Two processes may build at once; a reader must never see half a file.
function writeWhole(path: string, content: Buffer | string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

function removeAllBut(kept: ReadonlySet<string>): void {
  const named = /^[\w-]+\.[0-9a-f]{10}\./
  for (const name of readdirSync(target)) {
    if (named.test(name) && !kept.has(name.replace(/\.(br|gz)$/, ''))) rmSync(join(target, name), { force: true })
  }
}

if (process.argv[1] === import.meta.filename) await buildAssets()
