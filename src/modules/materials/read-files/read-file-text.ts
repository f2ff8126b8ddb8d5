import { Worker } from 'node:worker_threads'
import type { ReadFileText } from './file-text.ts'

export type ReadingBounds = { readonly seconds: number; readonly megabytes: number }

const usual: ReadingBounds = { seconds: 60, megabytes: 250 }
const lookEvery = 100

/**
 * The text of a file, read in a thread that is ended when it takes longer or holds more than it may (RL-05). `workerFile` is
 * `worker.ts` beside this file; the bundle of the program lies elsewhere.
 */
export function readFileText(
  workerFile: string,
  file: { readonly bytes: Uint8Array; readonly type: string },
  { seconds, megabytes }: ReadingBounds = usual,
): Promise<ReadFileText> {
  return new Promise((resolve) => {
    // A copy goes over, so that the caller keeps its own.
    const bytes = Uint8Array.from(file.bytes)
    const worker = new Worker(workerFile, {
      workerData: { bytes, type: file.type },
      transferList: [bytes.buffer],
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    })
    const before = process.memoryUsage.rss()
    const watch = setInterval(() => {
      // What a file unpacks to lies outside the heap that `resourceLimits` bounds.
      if (process.memoryUsage.rss() - before > megabytes * 1_000_000) end({ ok: false, code: 'too-large' })
    }, lookEvery)
    const late = setTimeout(() => end({ ok: false, code: 'too-slow' }), seconds * 1000)
    function end(answer: ReadFileText): void {
      clearInterval(watch)
      clearTimeout(late)
      void worker.terminate()
      resolve(answer)
    }
    worker.once('message', (answer: ReadFileText) => end(answer))
    worker.once('error', (error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end({ ok: false, code: full ? 'too-large' : 'damaged' })
    })
    worker.once('exit', () => end({ ok: false, code: 'damaged' }))
  })
}
