import { createConnection, type Socket } from 'node:net'

export type Verdict = 'clean' | 'infected' | 'unknown'

/** What a scanner says of the bytes; `unknown` where it cannot be asked or does not answer. Never throws. */
export type Scan = (bytes: Uint8Array) => Promise<Verdict>

// Longer than clamd takes for the largest file that is taken; shorter than anybody waits for a page.
const mostMilliseconds = 20_000
const chunkBytes = 64 * 1024
const longestAnswer = 4096

/** The clamd at `host:port` or at the path of its socket, asked by its command INSTREAM (clamd(8)). */
export function clamdAt(address: string): Scan {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(address) ?? []
  const connect = () =>
    address.startsWith('/') ? createConnection({ path: address }) : createConnection({ host, port: Number(port) })
  return async (bytes) => {
    try {
      return verdictOf(await ask(connect(), bytes))
    } catch {
      return 'unknown'
    }
  }
}

function verdictOf(answer: string): Verdict {
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected'
  return answer === 'stream: OK' ? 'clean' : 'unknown'
}

async function ask(socket: Socket, bytes: Uint8Array): Promise<string> {
  const answered = answerOf(socket)
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    socket.write(lengthOf(chunk.length))
    socket.write(chunk)
  }
  socket.write(lengthOf(0))
  return answered
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

/** What the scanner says until its NUL; rejects where it hangs up before, talks on and on, or says nothing. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => socket.destroy(new Error('The scanner does not answer.')), mostMilliseconds)
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => {
      text += piece
      if (text.includes('\0')) resolve(text.slice(0, text.indexOf('\0')))
      if (text.includes('\0') || text.length > longestAnswer) socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(timer)
      reject(new Error('The scanner hung up.'))
    })
  })
}
