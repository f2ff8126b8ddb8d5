import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, 'styles')
const sheets = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe.each(sheets)('%s', (_name, css) => {
  it('knows no left and no right, so that Arabic pages are right by themselves', () => {
    const physical =
      /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):|(?:text-align|float|clear):\s*(?:left|right)/g
    expect(css.match(physical) ?? []).toEqual([])
  })

  it('asks no other host and uses no data address, which our content security policy refuses', () => {
    expect(css.match(/https?:|data:/g) ?? []).toEqual([])
  })
})
