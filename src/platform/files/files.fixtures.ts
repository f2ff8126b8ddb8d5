import { createHash, randomBytes } from 'node:crypto'
import { openFiles } from './index.ts'

const [, , folder = ''] = process.argv
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Puts files that carry their own check sum, without end: for being killed. */
async function putForever(): Promise<never> {
  const files = await openFiles(folder)
  for (;;) {
    const content = randomBytes(2_000_000)
    const sum = createHash('sha256').update(content).digest()
    await files.put(Buffer.concat([signature, sum, content]), { type: 'image/png' })
    process.send?.('put')
  }
}

await putForever()
