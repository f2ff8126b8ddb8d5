import { run } from './run.ts'
import { readSettings } from './settings.ts'

const mode = process.argv[2] === 'production' ? 'production' : 'demo'
const settings = readSettings(mode, process.env)
if ('problems' in settings) {
  for (const problem of settings.problems) console.error(problem)
  process.exitCode = 1
} else {
  await run(settings)
}
