import type { Files } from '#platform/files/index.ts'
import type { Transport } from './transport.ts'

/** Keeps mails as files instead of sending them; the demo mailbox shows them. */
export function keepingTransport(files: Files): Transport {
  return {
    send: async ({ message }) => ({
      kind: 'delivered',
      keptFile: await files.put(message, { type: 'message/rfc822' }),
    }),
    close: () => undefined,
  }
}
