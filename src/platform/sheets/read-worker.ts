import { parentPort } from 'node:worker_threads'
import { readTable } from './read-table.ts'
import { type ReadingWishes, UnreadableTable } from './table.ts'

// The thread that reads one file: bytes come in parts, rows go out in portions, each asked for (FI-10, RL-05).
type Incoming =
  | { readonly kind: 'part'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly wishes: ReadingWishes }
  | { readonly kind: 'more' }

const portion = 250
const say = (message: unknown) => parentPort?.postMessage(message, [])
const parts: Uint8Array[] = []
let rows: AsyncIterator<{ readonly number: number; readonly cells: readonly string[] }> | undefined

parentPort?.on('message', (message: Incoming) => {
  switch (message.kind) {
    case 'part':
      parts.push(message.bytes)
      return
    case 'read':
      void answer(async () => {
        const table = readTable(Buffer.concat(parts.splice(0)), message.wishes)
        rows = table.rows
        say({ kind: 'understood', understood: table.understood })
      })
      return
    case 'more':
      void answer(sendPortion)
  }
})

async function sendPortion(): Promise<void> {
  const taken: unknown[] = []
  while (rows !== undefined && taken.length < portion) {
    const next = await rows.next()
    if (next.done === true) rows = undefined
    else taken.push(next.value)
  }
  say({ kind: 'rows', rows: taken, last: rows === undefined })
}

async function answer(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const fault = error instanceof UnreadableTable ? error.fault : { code: 'unreadable' }
    say({ kind: 'fault', fault })
  }
}
