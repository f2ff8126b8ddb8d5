// `npm run bench`: measures what the program costs beside a bare server, and writes docs/performance.md; `npm run bench list` only a list,
// `npm run bench storm` only a storm of registrations,
// `npm run bench newsletter` only an issue to ten thousand readers,
// `npm run bench decade` only the pages of members on ten years of work,
// `npm run bench papers` only certificates and lists as PDF.
import {
  runBench,
  runDecadeBench,
  runListBench,
  runNewsletterBench,
  runPaperBench,
  runStormBench,
} from './run-bench.ts'
import { serveBare } from './bare-server.ts'
import { serveProgram } from './program.ts'

const [role, jobFile = ''] = process.argv.slice(2)
if (role === 'bench') {
  if (jobFile === 'papers') runPaperBench()
  else if (jobFile === 'decade') await runDecadeBench()
  else if (jobFile === 'newsletter') await runNewsletterBench()
  else await (jobFile === 'list' ? runListBench() : jobFile === 'storm' ? runStormBench() : runBench())
} else {
  // A part of a bench ends with it, however it ends.
  process.on('disconnect', () => process.exit())
  if (role === 'bare') serveBare(jobFile)
  else await serveProgram(jobFile)
}
