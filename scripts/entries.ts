import { join } from 'node:path'

const entries: Readonly<Record<string, string>> = {
  demo: 'src/main.ts',
  production: 'src/main.ts',
  bench: 'bench/main.ts',
}

/** The source file a start begins with. */
export function entryOf(mode: string | undefined): string {
  const entry = entries[mode ?? 'demo']
  if (entry === undefined) throw new Error(`Unknown start: ${mode}`)
  return entry
}

/** Where the bundle of a source file lies. */
export function bundleOf(source: string): string {
  return join(import.meta.dirname, '..', 'dist', `${source.replaceAll(/[/.]/g, '-')}.js`)
}
