import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const jar = require.resolve('vnu-jar/build/dist/vnu.jar')

/** The checker is a Java program; where there is no Java, its check is left out and says so. */
export const javaIsHere = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0

type Message = { readonly type: string; readonly url?: string; readonly message: string; readonly extract?: string }

/** What the Nu checker of the W3C calls errors, all pages in one run since its start takes longer than a page. Pages by their names. */
export function nuFaults(pages: ReadonlyMap<string, string>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vielfaltsnetz-nu-'))
  try {
    const names = [...pages.keys()]
    for (const [index, html] of [...pages.values()].entries()) writeFileSync(join(folder, `${index}.html`), html)
    const run = spawnSync(
      'java',
      [
        '-Xss8m',
        '-XX:TieredStopAtLevel=1',
        '-jar',
        jar,
        '--format',
        'json',
        '--errors-only',
        '--exit-zero-always',
        folder,
      ],
      { encoding: 'utf8', maxBuffer: 64_000_000 },
    )
    if (run.status !== 0) throw new Error(`The Nu checker did not run: ${run.stderr.slice(0, 2000)}`)
    return faultsIn(run.stderr, names)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function faultsIn(report: string, names: readonly string[]): readonly string[] {
  const { messages } = JSON.parse(report) as { readonly messages: readonly Message[] }
  return messages.map(({ url, message, extract }) => {
    const index = Number(/(\d+)\.html$/.exec(url ?? '')?.[1])
    return `${names[index] ?? url}: ${message} ${(extract ?? '').replaceAll(/\s+/g, ' ')}`
  })
}
