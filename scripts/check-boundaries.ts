// Import directions, front doors and cycles; and the drawing of the modules in docs/architecture.md, made from the real imports.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
// eslint-style configuration in CommonJS: the tool loads it itself in its own command line.
const { options, forbidden, arrows } = require('../.dependency-cruiser.cjs')

process.chdir(root)
const result = await cruise(['src'], { ...options, validate: true, ruleSet: { forbidden } })
const output: ICruiseResult = typeof result.output === 'string' ? JSON.parse(result.output) : result.output

const problems: string[] = []
const seen = output.modules.filter((module) => module.source.startsWith('src/'))
// With a wrong parser the tool sees nothing and is content; so it must have seen the house.
if (seen.length < 100) problems.push(`Only ${seen.length} files were seen: the parser does not read them.`)
for (const violation of output.summary.violations)
  problems.push(`${violation.rule.name}: ${violation.from} → ${violation.to}`)

const drawing = draw(output)
const file = join(root, 'docs', 'architecture.md')
const text = readFileSync(file, 'utf8')
const redrawn = text.replace(/(<!-- drawing -->\n)[\s\S]*?(<!-- \/drawing -->)/, `$1${drawing}$2`)
if (redrawn !== text) {
  if (process.argv.includes('--check'))
    problems.push('docs/architecture.md: the drawing differs from the imports; run "node scripts/check-boundaries.ts".')
  else writeFileSync(file, redrawn)
}
for (const problem of problems) console.error(problem)
console.log(`${seen.length} files, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

/** One line per module: which modules it really imports, and in brackets those it may but does not. */
function draw(cruised: ICruiseResult): string {
  const used = new Map<string, Set<string>>()
  for (const module of cruised.modules) {
    const from = /^src\/modules\/([^/]+)\//.exec(module.source)?.[1]
    if (from === undefined || /\.test\.tsx?$/.test(module.source)) continue
    const targets = used.get(from) ?? new Set<string>()
    used.set(from, targets)
    for (const dependency of module.dependencies) {
      const to = /^src\/modules\/([^/]+)\//.exec(dependency.resolved)?.[1]
      if (to !== undefined && to !== from) targets.add(to)
    }
  }
  const names = [...used.keys()].toSorted()
  const lines = names.map((name) => {
    const real = [...(used.get(name) ?? [])].toSorted()
    const spare = ((arrows as Record<string, string[]>)[name] ?? []).filter((other) => !real.includes(other)).toSorted()
    return `${name.padEnd(16)} ──► ${real.join(', ') || '–'}${spare.length > 0 ? `   (may also: ${spare.join(', ')})` : ''}`
  })
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`
}
