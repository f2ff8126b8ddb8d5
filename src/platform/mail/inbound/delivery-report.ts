import type { Email } from 'postal-mime'

/** What became of a mail of ours: given up for good, or not now. */
export type DeliveryReport = 'failed-for-good' | 'failed-for-now'

// The mailbox is full (X.2.2), the mail too large (X.3.4) or refused for its looks (X.7): the address itself is right (RFC 3463).
const notTheAddress = /^5\.(?:2\.2|2\.3|3\.4|7\.)/

/** Reads a report of delivery (RFC 3464). Undefined where the mail is none, or tells of success or of a try to come. */
export function readReport({ attachments, headers }: Email): DeliveryReport | undefined {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  if (!/^multipart\/report\b/i.test(type)) return undefined
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (part === undefined) return undefined
  const text = asText(part.content).slice(0, 20_000)
  const action = fieldOf(text, 'action').toLowerCase()
  if (action !== 'failed') return undefined
  const status = fieldOf(text, 'status')
  return status.startsWith('5.') && !notTheAddress.test(status) ? 'failed-for-good' : 'failed-for-now'
}

function asText(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === 'string') return content
  return Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).toString('latin1')
}

function fieldOf(text: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(text)?.[1] ?? ''
}
