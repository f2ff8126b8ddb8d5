import type { Email } from 'postal-mime'

type Headers = Email['headers']

/**
 * Whether a program sent the mail and no person: answers of absent people, lists, newsletters, and our own mails coming
 * back. Nobody may answer these (RFC 3834, 2), so that two programs never write to each other without end.
 */
export function isAutomatic(headers: Headers, returnPath: string | undefined): boolean {
  if (returnPath !== undefined && isNobody(returnPath)) return true
  return headers.some(({ key, value }) => speaksOfProgram(key, value.trim().toLowerCase()))
}

// The empty path is how reports of failed delivery say that nobody is behind them (RFC 5321, 4.5.5).
function isNobody(returnPath: string): boolean {
  const bare = returnPath.replaceAll(/[<>\s]/g, '').toLowerCase()
  return bare === '' || /^mailer-daemon(?:@|$)/.test(bare)
}

const always = new Set(['list-id', 'list-unsubscribe', 'x-loop', 'x-autoreply', 'x-autorespond', 'feedback-id'])

function speaksOfProgram(key: string, value: string): boolean {
  if (key === 'auto-submitted') return !value.startsWith('no')
  if (key === 'precedence') return /^(?:bulk|junk|list|auto_reply)/.test(value)
  return always.has(key)
}
