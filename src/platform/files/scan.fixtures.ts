import { type AddressInfo, createServer, type Server } from 'node:net'

// The test file of EICAR (eicar.org), in two pieces, so that no scanner takes this file for it.
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** Speaks INSTREAM of clamd(8) at a port or a path: reads chunks until an empty one, then says what it found. */
export async function openScanner(at: number | string = 0, answer?: () => string): Promise<Server> {
  const server = createServer((socket) => {
    let sent = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      sent = Buffer.concat([sent, piece])
      const file = fileIn(sent)
      if (file === undefined) return
      socket.end(answer?.() ?? (file.includes(eicar) ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0'))
    })
  })
  await new Promise<void>((resolve) =>
    typeof at === 'string' ? server.listen(at, resolve) : server.listen(at, '127.0.0.1', resolve),
  )
  return server
}

function fileIn(sent: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (sent.subarray(0, command.length).toString() !== command) return undefined
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

export function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
