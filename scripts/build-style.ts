// Makes the one style sheet: what we use of KERN, turned right-to-left proof, below our own layer.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'

const { resolve } = createRequire(import.meta.url)
const kernPackage = '@kern-ux/native/package.json'
const kernFile = '@kern-ux/native/dist/kern.css'

export function kernVersion(): string {
  return JSON.parse(readFileSync(resolve(kernPackage), 'utf8')).version
}

/** Every KERN class named in the given sources. */
export function kernClassesIn(files: readonly string[]): readonly string[] {
  const classes = new Set<string>()
  for (const file of files)
    for (const [name] of readFileSync(file, 'utf8').matchAll(/\bkern-[a-z][\w-]*/g)) classes.add(name)
  return [...classes].toSorted()
}

/** `files` finds the built name of what the style sheet refers to as `asset:<name>`. */
export async function buildStyle(
  entry: string,
  kernClasses: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const { build } = await import('esbuild')
  const ownStyle = readFileSync(`${dirname(entry)}/tokens.css`, 'utf8')
  const kern = withoutVariables(logical(await usedPartOfKern(kernClasses)), ownStyle)
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    plugins: [assets(kern, files)],
  })
  const [style] = result.outputFiles
  if (style === undefined) throw new Error('esbuild wrote no style sheet')
  return style.contents
}

function assets(kern: string, files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'assets',
    setup(build) {
      build.onResolve({ filter: /^kern$/ }, () => ({ path: 'kern', namespace: 'kern' }))
      build.onLoad({ filter: /.*/, namespace: 'kern' }, () => ({ contents: kern, loader: 'css' }))
      build.onResolve({ filter: /^asset:/ }, ({ path }) => {
        const file = files[path.slice('asset:'.length)]
        return file === undefined ? { errors: [{ text: `No asset ${path}` }] } : { path: `./${file}`, external: true }
      })
    },
  }
}

// Left out: KERN's colour tables (ours stand in tokens.css), its icons (data URIs, refused by our
// content security policy), its focus rings and forced-colour rules (ours are one set for all controls).
async function usedPartOfKern(classes: readonly string[]): Promise<string> {
  const { PurgeCSS } = await import('purgecss')
  const source = readFileSync(resolve(kernFile), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/:root\s*\{[^{}]*\}/g, '')
    .replace(/@media \(forced-colors: active\) \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replaceAll('!important', '')
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: `${classes.join(' ')} fieldset legend input textarea select progress`, extension: 'txt' }],
    css: [{ raw: source }],
    blocklist: [/\*/, /:focus/, /kern-icon/, /^html/, /^\[data-kern/, /\.kern-(dark|light)$/, /kern-sr-only/],
    fontFace: true,
    keyframes: true,
  })
  return purged?.css ?? ''
}

const sides: readonly (readonly [RegExp, string])[] = [
  [/\b(margin|padding)-left\b/g, '$1-inline-start'],
  [/\b(margin|padding)-right\b/g, '$1-inline-end'],
  [/\bborder-(top|bottom)-(left|right)-radius\b/g, 'border-$1-$2-radius'],
  [/\bborder-left\b/g, 'border-inline-start'],
  [/\bborder-right\b/g, 'border-inline-end'],
  [/\b(float|clear|text-align):\s*left\b/g, '$1: inline-start'],
  [/\b(float|clear|text-align):\s*right\b/g, '$1: inline-end'],
  [/\btext-align: inline-(start|end)\b/g, 'text-align: $1'],
  [/(?<=[{;\s])left:/g, 'inset-inline-start:'],
  [/(?<=[{;\s])right:/g, 'inset-inline-end:'],
]

/** Physical sides to logical ones, because KERN only knows left to right. */
function logical(css: string): string {
  return sides.reduce((text, [physical, turned]) => text.replace(physical, turned), css)
}

/** Puts KERN's default in place of each variable our tokens do not set. */
function withoutVariables(css: string, ownStyle: string): string {
  return css
    .replace(/var\((--kern-[\w-]+),\s*([^()]*|[^()]*\([^()]*\)[^()]*)\)/g, (whole, name: string, value: string) =>
      ownStyle.includes(`${name}:`) ? `var(${name})` : value.trim() || whole,
    )
    .replace(/[\w-]+:[^;{}]*var\(--kern-(?:color-white|color-layout-background)[^;{}]*;/g, '')
}
