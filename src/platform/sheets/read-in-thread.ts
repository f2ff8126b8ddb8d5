import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { TableRow } from './read-table.ts'
import type { ReadingFault, ReadingWishes, Understood } from './table.ts'

export type ThreadLimits = {
  /** Heap of the thread in MiB. */
  readonly memory: number
  readonly seconds: number
}

export type Reading =
  { readonly ok: true; readonly understood: Understood } | { readonly ok: false; readonly fault: ReadingFault }

const usualLimits: ThreadLimits = { memory: 192, seconds: 60 }

/**
 * Reads a file in a thread of its own, so that a broken or giant one neither stops the pages nor ends the process (FI-03, RL-05): past its
 * memory or time the thread is ended and a fault answered. `take` gets the rows in portions and is waited for.
 */
export async function readInThread(
  parts: AsyncIterable<Uint8Array>,
  wishes: ReadingWishes,
  take: (rows: readonly TableRow[], understood: Understood) => Promise<void>,
  limits: ThreadLimits = usualLimits,
): Promise<Reading> {
  const thread = openThread(limits)
  try {
    for await (const bytes of parts) thread.sendPart(bytes)
    const first = await thread.ask({ kind: 'read', wishes })
    if (first.kind === 'fault') return { ok: false, fault: first.fault }
    if (first.kind !== 'understood') return { ok: false, fault: { code: 'unreadable' } }
    const { understood } = first
    for (;;) {
      const next = await thread.ask({ kind: 'more' })
      if (next.kind === 'fault') return { ok: false, fault: next.fault }
      if (next.kind !== 'rows') return { ok: false, fault: { code: 'unreadable' } }
      if (next.rows.length > 0) await take(next.rows, understood)
      if (next.last) return { ok: true, understood }
    }
  } finally {
    await thread.end()
  }
}

type Answer =
  | { readonly kind: 'understood'; readonly understood: Understood }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[]; readonly last: boolean }
  | { readonly kind: 'fault'; readonly fault: ReadingFault }

type Thread = {
  sendPart(bytes: Uint8Array): void
  ask(message: unknown): Promise<Answer>
  end(): Promise<void>
}

function openThread({ memory, seconds }: ThreadLimits): Thread {
  // Read from its source beside this file: the bundle of the program is one file and holds no second program.
  const worker = new Worker(fileURLToPath(import.meta.resolve('#platform/sheets/read-worker.ts')), {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // Neither the program's flags nor its environment, which may hold secrets.
    execArgv: [],
    env: {},
  })
  let settle: ((answer: Answer) => void) | undefined
  let ended: ReadingFault | undefined
  const fail = (fault: ReadingFault) => {
    ended ??= fault
    settle?.({ kind: 'fault', fault: ended })
  }
  worker.on('message', (answer: Answer) => settle?.(answer))
  worker.on('error', (error) => fail({ code: isOutOfMemory(error) ? 'too-hungry' : 'unreadable' }))
  worker.on('exit', () => fail({ code: 'unreadable' }))
  return {
    sendPart: (bytes) => {
      // A part may be a view into something much larger, all of which would go along.
      const own = new Uint8Array(bytes)
      worker.postMessage({ kind: 'part', bytes: own }, [own.buffer])
    },
    ask: (message) => {
      const { promise, resolve } = Promise.withResolvers<Answer>()
      settle = resolve
      if (ended !== undefined) resolve({ kind: 'fault', fault: ended })
      // Time runs while the thread works, not while its rows are being saved.
      const clock = setTimeout(() => {
        fail({ code: 'too-slow' })
        void worker.terminate()
      }, seconds * 1000)
      worker.postMessage(message, [])
      return promise.finally(() => clearTimeout(clock))
    },
    end: async () => void (await worker.terminate()),
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
