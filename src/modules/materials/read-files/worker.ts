// Reads one file in a thread of its own, where hostile files may use up their time and memory. Runs as it stands here, not from the bundle.
import { parentPort, workerData } from 'node:worker_threads'
import { readOffice } from './office-text.ts'
import { readPdf } from './pdf-text.ts'

const { bytes, type } = workerData as { readonly bytes: Uint8Array; readonly type: string }

const read = type === 'application/pdf' ? await readPdf(bytes) : readOffice(bytes, type)
// The port of a thread knows no origins.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(read)
