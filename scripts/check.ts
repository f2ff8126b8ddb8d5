// `npm test`: every check of the house, in the order a reader would want to hear of a fault. Progress is shown step by step.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

type Step = { readonly name: string; readonly command: string; readonly arguments: readonly string[] }

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const script = (name: string, ...rest: string[]): Pick<Step, 'command' | 'arguments'> => ({
  command: process.execPath,
  arguments: [join(root, 'scripts', name), ...rest],
})

const steps: readonly Step[] = [
  { name: 'texts: complete in every language', ...script('generate-messages.ts', '--check') },
  { name: 'types', command: bin('tsc'), arguments: ['--noEmit', '-p', '.'] },
  { name: 'types in the browser', command: bin('tsc'), arguments: ['--noEmit', '-p', 'tsconfig.client.json'] },
  {
    name: 'lint',
    command: bin('oxlint'),
    arguments: ['--type-aware', '--deny-warnings', 'src', 'test', 'scripts', 'bench'],
  },
  { name: 'format', command: bin('prettier'), arguments: ['--check', '--log-level', 'warn', '.'] },
  { name: 'boundaries and drawing', ...script('check-boundaries.ts', '--check') },
  { name: 'dead code', command: bin('knip'), arguments: ['--no-progress'] },
  { name: 'assets', ...script('build-assets.ts') },
  { name: 'rules, commands, pages', command: bin('vitest'), arguments: ['run', '--project', 'house'] },
  { name: 'browser', command: bin('vitest'), arguments: ['run', '--project', 'browser'] },
]

const wanted = process.argv.slice(2)
const started = performance.now()
for (const [index, step] of steps.entries()) {
  if (wanted.length > 0 && !wanted.some((word) => step.name.startsWith(word))) continue
  console.log(`\n[${index + 1}/${steps.length}] ${step.name}`)
  const begun = performance.now()
  const { status } = spawnSync(step.command, [...step.arguments], { cwd: root, stdio: 'inherit', env: process.env })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  if (status !== 0) {
    console.error(`\n✗ ${step.name} (${seconds} s). Run it alone with: npm test -- "${step.name}"`)
    process.exit(1)
  }
  console.log(`✓ ${step.name} (${seconds} s)`)
}
console.log(`\nAll checks passed in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
